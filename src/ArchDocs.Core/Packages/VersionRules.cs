using System.Collections.Immutable;
using ArchDocs.Core.Vocabulary;
using NuGet.Versioning;

namespace ArchDocs.Core.Packages;

/// <summary>NuGet's own rules for versions, and what a document's shorter forms mean in them.</summary>
internal static class VersionRules
{
    /// <summary>A requested range, as short as it can be said: '>= 8.5.2', '8.*', '[8.5.2]', '[8.0.0, 9.0.0)'.</summary>
    public static string Describe(string range) => !VersionRange.TryParse(range, allowFloating: true, out var parsed) ? range : parsed switch
    {
        { IsFloating: true } => parsed.Float.ToString(),
        { HasUpperBound: false, HasLowerBound: true, IsMinInclusive: true } => $">= {parsed.MinVersion.ToNormalizedString()}",
        { HasUpperBound: true, HasLowerBound: true, IsMinInclusive: true, IsMaxInclusive: true } when parsed.MinVersion.Equals(parsed.MaxVersion) => $"[{parsed.MinVersion.ToNormalizedString()}]",
        _ => parsed.ToNormalizedString(),
    };

    /// <summary>Whether a version is one that a document means by '8', '8.5.2', '8.*', '>= 8.2', '[8.0, 9.0)', '2.0.0-preview.1'; null where either is not understood.</summary>
    public static bool? Allows(string documented, string version)
    {
        var text = documented.Trim().Trim('`').Trim();
        if (!NuGetVersion.TryParse(version, out var resolved))
        {
            return null;
        }

        if (IsInterval(text))
        {
            return VersionRange.TryParse(text, out var range) ? range.Satisfies(resolved) : null;
        }

        if (LabelOf(text) is { Length: > 0 } label)
        {
            // '8.0-9.0' are two versions, and '9.0-preview' any preview of that one.
            if (char.IsAsciiDigit(label[0]))
            {
                text = text.Replace("-", " - ", StringComparison.Ordinal);
            }
            else if (NuGetVersion.TryParse(text.TrimStart('v', 'V'), out var exact))
            {
                return exact.Version == resolved.Version && (resolved.Release.Equals(label, StringComparison.OrdinalIgnoreCase) || resolved.Release.StartsWith(label + ".", StringComparison.OrdinalIgnoreCase));
            }
            else
            {
                return null;
            }
        }

        return DocumentedVersion.Parse(text) is { } wanted ? Allows(wanted, text, resolved) : null;
    }

    /// <summary>A bare number is the release line of that number, its previews included; a comparison follows NuGet, for which a preview precedes its release.</summary>
    private static bool Allows(DocumentedVersion wanted, string text, NuGetVersion resolved)
    {
        if (text.AsSpan().ContainsAny("<>≤≥"))
        {
            var end = wanted.End.IsDefault ? null : VersionOf(wanted.End);
            return new VersionRange(VersionOf(wanted.Minimum), includeMinVersion: true, end, includeMaxVersion: false).Satisfies(resolved);
        }

        ImmutableArray<int> parts = [resolved.Major, resolved.Minor, resolved.Patch, resolved.Revision];
        return wanted.Agrees(new DocumentedVersion(parts, parts.SetItem(3, parts[3] + 1)));
    }

    private static NuGetVersion VersionOf(ImmutableArray<int> parts) =>
        new(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3));

    private static bool IsInterval(string text) =>
        text is ['[' or '(', .., ']' or ')'] && (text[0] == '[' || text[^1] == ']' || text.Contains(',', StringComparison.Ordinal));

    /// <summary>What stands behind the dash of a single version.</summary>
    private static string LabelOf(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && !text.Contains(' ', StringComparison.Ordinal) && !text.Contains('*', StringComparison.Ordinal) ? text[(dash + 1)..] : "";
    }
}
