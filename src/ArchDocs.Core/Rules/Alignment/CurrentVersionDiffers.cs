using System.Globalization;
using ArchDocs.Core.Features;
using ArchDocs.Core.Packages;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules.Consistency;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7021: the backend design names another version than the host is built as, or than its API has.</summary>
internal sealed class CurrentVersionDiffers : FeatureRule
{
    private const string Library = "Library";
    private const string Api = "API";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7021",
        Name = "current-version-differs",
        Title = "Current version is not the host's",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired
            || context.Feature.SpecsOf(DocumentKind.BackendDesign) is not { Versioning: { CurrentVersion: { HasValue: true } current } versioning, InterfaceType: { IsMixed: false } type } design
            || design.Document.IsGenerated(versioning.Section.HeadingSpan)
            || LinesIn(PartText.Of(current)).ToArray() is not [var first, ..] stated)
        {
            return;
        }

        var message = type.Types.Contains(Api, StringComparer.Ordinal) ? DifferenceFromApi(context, design, versioning, stated) : type.Types.Contains(Library, StringComparer.Ordinal) ? DifferenceFromHost(context, stated) : null;
        if (message is not null)
        {
            context.Report(
                Descriptor,
                design.Document,
                current.Value.Length > 0 ? current.ValueSpan : current.NameSpan,
                $"the current version is '{first}' here, and {message}",
                $"{versioning.Section.Path} / Current version");
        }
    }

    private static string? DifferenceFromHost(FeatureContext context, string[] stated) =>
        context.HostVersion is { } host && HostVersion.IsKnown(host) && Array.TrueForAll(stated, line => VersionRules.Allows(line, host) == false)
            ? $"the host is built as '{host}' (property Version): write '{host}', or change the property"
            : null;

    /// <summary>An API has versions of its own, whatever its assembly's; what is a library as well has two.</summary>
    private static string? DifferenceFromApi(FeatureContext context, DocumentSpecs design, VersioningSpec versioning, string[] stated)
    {
        if (design.InterfaceType!.Types.Contains(Library, StringComparer.Ordinal)
            || IsAtOddsWithPaths(design, versioning, stated)
            || CodeVersion.Of(context, design.Endpoints) is not { } version
            || !version.Number.All(character => char.IsAsciiDigit(character) || character == '.')
            || Array.Exists(stated, version.Agrees))
        {
            return null;
        }

        return $"the code answers with version '{version.Number}' ('{version.Example.Name}', {version.Example.Place}): write 'v{version.Number}', or change the version in the code";
    }

    /// <summary>Then ARCH4108 says so.</summary>
    private static bool IsAtOddsWithPaths(DocumentSpecs design, VersioningSpec versioning, string[] stated) =>
        VersioningStrategy.IsInPath(versioning.Strategy)
        && design.Endpoints.Any(endpoint => PathVersion.InBase(endpoint.FullPath) is { Major: { } major } && !Array.Exists(stated, line => line.Split('.')[0] == major.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Major and minor number of each version that a text names: '1.3' of 'v1.3.0 (stable)', '2' of '2.x'.</summary>
    private static IEnumerable<string> LinesIn(string text) =>
        text.Split([' ', '\t', '\n', ',', ';', '(', ')', '`', '*', '/', '"', '\''], StringSplitOptions.RemoveEmptyEntries).Select(LineOf).OfType<string>();

    private static string? LineOf(string word)
    {
        var parts = word.TrimStart('v', 'V').TrimEnd('.', ':').Split('-', '+')[0].Split('.');
        string[] numbers = [.. parts.TakeWhile(part => part.Length is > 0 and < 4 && part.All(char.IsAsciiDigit)).Take(2)];
        var isWhole = numbers.Length == parts.Length || numbers.Length == 2 || parts[numbers.Length] is "x" or "X";
        return numbers.Length > 0 && isWhole ? string.Join('.', numbers) : null;
    }
}
