using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>The versions by which a parameter such as <c>v{version:apiVersion}</c> is filled; a trailing '.0' is dropped.</summary>
internal static class ApiVersions
{
    public static ImmutableArray<string> Of(ControllerClass controller, ControllerAction action)
    {
        foreach (var (attributes, name) in new[] { (action.Attributes, "MapToApiVersion"), (action.Attributes, "ApiVersion"), (controller.Attributes, "ApiVersion") })
        {
            if (attributes.Where(attribute => attribute.ShortName == name).SelectMany(TextsOf).Distinct(StringComparer.Ordinal).ToImmutableArray() is { IsEmpty: false } versions)
            {
                return versions;
            }
        }

        return [];
    }

    private static IEnumerable<string> TextsOf(AttributeData attribute)
    {
        var text = attribute.Arguments switch
        {
            [string written, ..] => written,
            [double number, ..] => number.ToString(CultureInfo.InvariantCulture),
            [int major, int minor, ..] => string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}"),
            _ => null,
        };
        if (text is { Length: > 0 })
        {
            yield return WithoutZero(text.TrimStart('v', 'V'));
        }
    }

    private static string WithoutZero(string version)
    {
        while (version.EndsWith(".0", StringComparison.Ordinal))
        {
            version = version[..^2];
        }

        return version;
    }
}
