using System.Collections.Immutable;
using System.Globalization;

namespace ArchDocs.Core.Specs;

/// <summary>A version as paths and words state it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Major">The number before the first dot; null for a parameter that stands for any version.</param>
internal sealed record PathVersion(string Text, int? Major)
{
    /// <summary>The first version in a path and its segment; null for a path without.</summary>
    public static (PathVersion Version, PathSegment Segment)? Of(EndpointSpec endpoint)
    {
        for (var i = 0; i < endpoint.Segments.Length; i++)
        {
            if (At(endpoint.Segments, i) is { } version)
            {
                return (version, endpoint.Segments[i]);
            }
        }

        return null;
    }

    /// <summary>Whether a parameter of the path is the API's version, not one that selects something.</summary>
    public static bool IsVersion(EndpointSpec endpoint, PathParameter parameter) =>
        endpoint.Segments.Select((segment, index) => (segment, index)).Any(entry => entry.segment.Span == parameter.Span && At(endpoint.Segments, entry.index) is not null);

    /// <summary>Null for a segment that is no version: <c>v1</c>, <c>v1.2</c>, <c>2024-05-01</c>, <c>v{version}</c> and <c>/api/{version}</c> are; in <c>/packages/{id}/versions/{version}</c> nothing is.</summary>
    public static PathVersion? At(ImmutableArray<PathSegment> segments, int index)
    {
        var segment = segments[index];
        if (segment.IsParameter)
        {
            var isVersion = segment.Text.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Equals("apiversion", StringComparison.OrdinalIgnoreCase)
                || (segment.Text.Equals("version", StringComparison.OrdinalIgnoreCase) && (index == 0 || segments[index - 1].Text.Equals("api", StringComparison.OrdinalIgnoreCase)));
            return isVersion ? new PathVersion(segment.Text, null) : null;
        }

        return InSegment(segment);
    }

    private static PathVersion? InSegment(PathSegment segment)
    {
        if (segment.Text.StartsWith("v{", StringComparison.OrdinalIgnoreCase))
        {
            return new PathVersion(segment.Text, null);
        }

        return IsDate(segment.Text) || (segment.Text is ['v' or 'V', var digit, ..] && char.IsAsciiDigit(digit) && !segment.Text.Contains('-', StringComparison.Ordinal)) ? new PathVersion(segment.Text, MajorIn(segment.Text)) : null;
    }

    /// <summary>The version in a base path: <c>/api/v1</c>.</summary>
    public static PathVersion? InBase(string basePath) =>
        basePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => InSegment(new PathSegment(part, default, IsParameter: false))).FirstOrDefault(version => version is not null);

    /// <summary>The first version in a text: <c>v1</c>, <c>1.2.0</c>, <c>v1.3 (stable)</c>, <c>2024-05-01</c>; null where it names none.</summary>
    public static PathVersion? In(string text)
    {
        foreach (var word in text.Split([' ', '\t', '\n', ',', ';', '(', ')', '`', '*', '/', '"', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (MajorIn(word) is { } major)
            {
                return new PathVersion(word.TrimEnd('.', ':'), major);
            }
        }

        return null;
    }

    /// <summary>The number that a word begins with, behind a 'v'.</summary>
    private static int? MajorIn(string word)
    {
        var digits = word.AsSpan().TrimStart("vV");
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        digits = length < 0 ? digits : digits[..length];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : null;
    }

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
