using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>The versions that a text such as '16', '16.2', '16+', '>= 8.2', '8 - 9', '9.x' or 'latest' allows, as one range.</summary>
/// <param name="Minimum">First version that is allowed.</param>
/// <param name="End">First version that is not allowed any more; default: there is none.</param>
internal readonly record struct DocumentedVersion(ImmutableArray<int> Minimum, ImmutableArray<int> End)
{
    private static readonly ImmutableArray<string> Any = ["latest", "newest", "current", "stable", "lts", "any", "stdlib", "bundled"];

    private static readonly ImmutableArray<string> Upwards = ["+", "or later", "or newer", "or higher", "or above", "and later", "and newer", "and higher", "and above", "and up", "upwards", "or greater", "and greater"];

    /// <summary>Null for a text that is not understood.</summary>
    public static DocumentedVersion? Parse(string text)
    {
        var rest = text.Trim().Trim('(', ')').ToLowerInvariant();
        if (rest.EndsWith(" lts", StringComparison.Ordinal))
        {
            rest = rest[..^4].TrimEnd();
        }

        if (Any.Contains(rest, StringComparer.Ordinal))
        {
            return new DocumentedVersion([0], default);
        }

        var isOpen = false;
        foreach (var word in Upwards)
        {
            if (rest.EndsWith(word, StringComparison.Ordinal))
            {
                (rest, isOpen) = (rest[..^word.Length].TrimEnd(), true);
                break;
            }
        }

        return ParseRange(rest, isOpen);
    }

    public bool Agrees(DocumentedVersion other) => IsBefore(Minimum, other.End) && IsBefore(other.Minimum, End);

    private static DocumentedVersion? ParseRange(string text, bool isOpen)
    {
        foreach (var separator in (ReadOnlySpan<string>)[" - ", "–", " to ", " or ", ",", " and ", "/", " "])
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0 || at + separator.Length >= text.Length)
            {
                continue;
            }

            return ParseOne(text[..at], isOpen: false) is { } first && ParseOne(text[(at + separator.Length)..], isOpen) is { } second ? Between(first, second) : ParseOne(text.Replace(" ", "", StringComparison.Ordinal), isOpen);
        }

        return ParseOne(text, isOpen);
    }

    /// <summary>'8 - 9' from the first of the one to the last of the other; '>= 8, &lt; 9' what both allow.</summary>
    private static DocumentedVersion Between(DocumentedVersion first, DocumentedVersion second) =>
        first.End.IsDefault && Compare(second.Minimum, [0]) == 0 ? first with { End = second.End } : new(Compare(first.Minimum, second.Minimum) <= 0 ? first.Minimum : second.Minimum, second.End.IsDefault || first.End.IsDefault ? default : Compare(first.End, second.End) >= 0 ? first.End : second.End);

    private static DocumentedVersion? ParseOne(string text, bool isOpen)
    {
        var trimmed = text.AsSpan().Trim().Trim("()[]");
        var number = trimmed.TrimStart("<>=~^≥≤ ");
        var sign = trimmed[..(trimmed.Length - number.Length)].Trim().ToString();
        number = number.StartsWith("version ") ? number["version ".Length..] : number;
        number = number.StartsWith("v") ? number[1..].TrimStart(". ") : number;
        if (PartsOf(number) is not { IsEmpty: false } parts)
        {
            return null;
        }

        return sign switch
        {
            ">=" or ">" or "≥" or "=>" => new(parts, default),
            "<" => new([0], parts),
            "<=" or "≤" or "=<" => new([0], Next(parts)),
            "^" => new(parts, [parts[0] + 1]),
            "~" or "~>" => new(parts, Next(parts.Length > 2 ? parts[..2] : parts)),
            "" or "=" or "==" => new(parts, isOpen ? default : Next(parts)),
            _ => null,
        };
    }

    /// <summary>Numbers between dots; a label behind '-' and a wildcard at the end say nothing more.</summary>
    private static ImmutableArray<int> PartsOf(ReadOnlySpan<char> number)
    {
        var label = number.IndexOf('-');
        number = label > 0 ? number[..label] : number;
        var parts = ImmutableArray.CreateBuilder<int>();
        foreach (var range in number.Split('.'))
        {
            var part = number[range].Trim();
            if (parts.Count > 0 && part is "x" or "*")
            {
                break;
            }

            if (part.IsEmpty || part.Length > 8 || part.ContainsAnyExceptInRange('0', '9'))
            {
                return [];
            }

            parts.Add(int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        }

        return parts.ToImmutable();
    }

    private static ImmutableArray<int> Next(ImmutableArray<int> parts) => parts.SetItem(parts.Length - 1, parts[^1] + 1);

    private static bool IsBefore(ImmutableArray<int> minimum, ImmutableArray<int> end) => end.IsDefault || Compare(minimum, end) < 0;

    private static int Compare(ImmutableArray<int> left, ImmutableArray<int> right)
    {
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var difference = (i < left.Length ? left[i] : 0).CompareTo(i < right.Length ? right[i] : 0);
            if (difference != 0)
            {
                return difference;
            }
        }

        return 0;
    }
}
