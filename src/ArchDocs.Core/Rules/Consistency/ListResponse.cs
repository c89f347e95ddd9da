using System.Collections.Frozen;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>Tells a response that is a list, and what it is a list of: <c>array of OrderDto</c>, <c>OrderDto[]</c>, <c>PagedResult&lt;OrderDto&gt;</c>.</summary>
internal static class ListResponse
{
    private static readonly FrozenSet<string> ListTypes = new[]
    {
        "List", "IList", "IReadOnlyList", "IEnumerable", "ICollection", "IReadOnlyCollection", "Collection", "Array", "Sequence", "Set", "Seq", "IAsyncEnumerable",
        "Page", "PagedResult", "PagedList", "PagedResponse", "PageResult", "PaginatedList", "PaginatedResult", "PaginatedResponse", "PageOf", "Paged", "Paginated", "ListResult", "ListResponse", "CursorPage", "CursorResult", "Slice",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ListWords = new[]
    {
        "array", "arrays", "list", "collection", "page", "paged", "paginated", "sequence",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Suffixes = ["SummaryDto", "DetailsDto", "DetailDto", "ListItemDto", "ItemDto", "ResponseDto", "Dto", "DTO", "Response", "Summary", "Resource", "Model", "Details", "View"];

    public static bool IsList(Label response) => ElementOf(response) is not null;

    /// <summary>The structure that the list holds; null for a response that is none.</summary>
    public static string? ElementOf(Label response)
    {
        var text = TextOf(response);
        return InBrackets(text) ?? BehindWords(text);
    }

    /// <summary>The first name of a structure.</summary>
    public static string? StructureIn(Label response)
    {
        foreach (var word in TextOf(response).Split([' ', '`', '(', ')', ',', ':', '[', ']', '\n', '*'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsName(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>What a structure stands for: 'Order' for OrderDto and OrderSummaryDto.</summary>
    public static string StemOf(string structure)
    {
        var suffix = Suffixes.FirstOrDefault(suffix => structure.Length > suffix.Length && structure.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? structure : structure[..^suffix.Length];
    }

    /// <summary>The value, or the first thing under the label: further ones are its fields and remarks.</summary>
    private static string TextOf(Label response) =>
        response.Value.Length > 0 ? response.Value : response.Blocks.Where(block => block is Paragraph or ListBlock).Select(PartText.Of).FirstOrDefault() ?? "";

    /// <summary><c>OrderDto[]</c>, <c>List&lt;OrderDto&gt;</c>.</summary>
    private static string? InBrackets(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[' && i + 1 < text.Length && text[i + 1] == ']')
            {
                return NameBefore(text, i) is { Length: > 0 } name ? name : null;
            }

            if (text[i] == '<' && ListTypes.Contains(NameBefore(text, i)))
            {
                var end = i + 1;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.'))
                {
                    end++;
                }

                return end > i + 1 ? text[(i + 1)..end] : null;
            }
        }

        return null;
    }

    /// <summary>'list of', 'array of', and a name behind it.</summary>
    private static string? BehindWords(string text)
    {
        var words = text.Split([' ', '`', '(', ')', ',', ':', '\n', '*'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if ((ListWords.Contains(words[i]) || ListTypes.Contains(words[i])) && words[i + 1].Equals("of", StringComparison.OrdinalIgnoreCase)
                && words.Skip(i + 2).Take(2).FirstOrDefault(IsName) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string NameBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_'))
        {
            start--;
        }

        return text[start..end];
    }

    private static bool IsName(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.Any(char.IsLower) && word.All(c => char.IsLetterOrDigit(c) || c is '_' or '.');
}
