using System.Globalization;

namespace ArchDocs.Core.Specs;

/// <summary>A version as paths and words state it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Major">The number before the first dot; null for a parameter that stands for any version.</param>
internal sealed record PathVersion(string Text, int? Major)
{
    /// <summary>Null for a segment that is no version: <c>v1</c>, <c>v1.2</c>, <c>2024-05-01</c>, <c>v{version}</c> and <c>{apiVersion}</c> are.</summary>
    public static PathVersion? Of(PathSegment segment)
    {
        if (segment.IsParameter)
        {
            return segment.Text.Contains("version", StringComparison.OrdinalIgnoreCase) && segment.Text.Length <= "api-version".Length ? new PathVersion(segment.Text, null) : null;
        }

        if (segment.Text.StartsWith("v{", StringComparison.OrdinalIgnoreCase))
        {
            return new PathVersion(segment.Text, null);
        }

        return IsDate(segment.Text) || (segment.Text is ['v' or 'V', var digit, ..] && char.IsAsciiDigit(digit) && !segment.Text.Contains('-', StringComparison.Ordinal)) ? new PathVersion(segment.Text, MajorIn(segment.Text)) : null;
    }

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

    public static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
