using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Consistency;

/// <param name="Other">A segment in the style that most have.</param>
internal sealed record MixedCasing(EndpointSpec Endpoint, PathSegment Segment, string Style, EndpointSpec OtherEndpoint, PathSegment Other, string OtherStyle);

/// <summary>Finds the segments that are cased otherwise than most of a document's paths.</summary>
internal static class PathCasing
{
    private const string Lower = "lower case";

    public static IEnumerable<MixedCasing> Deviating(IEnumerable<EndpointSpec> endpoints)
    {
        var styled = new List<(EndpointSpec Endpoint, PathSegment Segment, string Style)>();
        foreach (var endpoint in endpoints)
        {
            foreach (var segment in RestResources.Of(endpoint))
            {
                // A verb with its object is ARCH4101, and will be written otherwise.
                if (!segment.IsParameter && PathVerb.Find(segment.Text) is null && StyleOf(segment.Text) is { } style)
                {
                    styled.Add((endpoint, segment, style));
                }
            }
        }

        // A name counts once, however often it comes; of two styles the first wins.
        var groups = styled.GroupBy(entry => entry.Style, StringComparer.Ordinal).Select(group => (Style: group.Key, Entries: group.ToArray())).ToArray();
        var common = groups.Where(group => group.Style != Lower || groups.Length == 2).OrderByDescending(group => group.Entries.Select(entry => entry.Segment.Text).Distinct(StringComparer.Ordinal).Count()).FirstOrDefault();
        if (common.Entries is not [var (otherEndpoint, other, otherStyle), ..])
        {
            yield break;
        }

        foreach (var (endpoint, segment, style) in styled.Where(entry => AreAtOdds(entry.Style, common.Style)))
        {
            yield return new MixedCasing(endpoint, segment, style, otherEndpoint, other, otherStyle);
        }
    }

    /// <summary>A single word in small letters is right in any style that begins with one.</summary>
    private static bool AreAtOdds(string style, string common) =>
        style != common && !(style == Lower && common != "PascalCase") && !(common == Lower && style != "PascalCase");

    /// <summary>Null for what has no style: 'export.csv', '$metadata', 'OData', 'x'.</summary>
    private static string? StyleOf(string text)
    {
        if (text.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) || !text.Any(char.IsAsciiLetter) || text.All(c => !char.IsAsciiLetterLower(c)))
        {
            return null;
        }

        var (hasUpper, hasDash, hasUnderscore) = (text.Any(char.IsAsciiLetterUpper), text.Contains('-', StringComparison.Ordinal), text.Contains('_', StringComparison.Ordinal));
        return (hasUpper, hasDash, hasUnderscore) switch
        {
            (false, false, false) => Lower,
            (false, true, false) => "kebab-case",
            (false, false, true) => "snake_case",
            (true, false, false) => char.IsAsciiLetterUpper(text[0]) ? "PascalCase" : "camelCase",
            _ => null,
        };
    }
}
