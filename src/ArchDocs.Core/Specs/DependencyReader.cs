using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the names of what a component depends on; where the text is a sentence and not a name, it gives none.</summary>
internal static class DependencyReader
{
    /// <summary>More words are a description of something and not its name.</summary>
    private const int MaximumWords = 5;

    private const int MaximumWordsWithoutReason = 3;

    /// <summary>A longer text enumerates no names.</summary>
    private const int MaximumLength = 400;

    private static readonly FrozenSet<string> Groups = FrozenSet.ToFrozenSet(
        ["internal", "external", "libraries", "packages", "services", "components", "upstream", "downstream", "required", "optional", "runtime", "compile time", "modules", "infrastructure", "data", "depends on", "used by", "requires", "uses", "needs", "calls", "consumes", "reads", "writes", "inbound", "outbound", "nuget", "nuget packages", "third party", "third-party", "frameworks", "tools", "apis", "databases", "shared", "settings"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that no name has: what they stand in is a sentence.</summary>
    private static readonly FrozenSet<string> SentenceWords = FrozenSet.ToFrozenSet(
        ["is", "are", "was", "be", "has", "have", "needs", "need", "uses", "use", "depends", "depend", "must", "should", "can", "will", "that", "which", "who", "when", "where", "if", "because", "with", "from", "via", "by", "it", "its", "this", "these", "only", "any", "all", "every", "each", "other", "another", "same", "own", "our", "their", "your"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that begin what is told of the name before them: 'Broker, over AMQP', 'OrderStore, for reading'.</summary>
    private static readonly FrozenSet<string> TellingWords = FrozenSet.ToFrozenSet(
        ["over", "through", "via", "for", "to", "from", "by", "with", "without", "in", "on", "at", "as", "under", "per", "before", "after", "until", "during", "since", "when", "where", "which", "because", "if", "using", "behind", "including", "e.g.", "i.e."],
        StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<NamedPlace> Read(DesignDocument document, Label part)
    {
        var places = ImmutableArray.CreateBuilder<NamedPlace>();
        if (!NoneText.IsNone(part.Value))
        {
            places.AddRange(ReadText(part.Value, part.ValueSpan, isItem: false, document));
        }

        foreach (var block in part.Blocks)
        {
            places.AddRange(block switch
            {
                ListBlock list => list.Items.SelectMany(item => ReadItem(document, item)),
                Table table => RowsOf(table),
                Paragraph paragraph when part.Value.Length == 0 => ReadText(paragraph.Text, paragraph.Span, isItem: false, document),
                _ => [],
            });
        }

        return places.ToImmutable();
    }

    /// <param name="isItem">It stands in a list, where the words before a colon are a name whatever they are.</param>
    public static IEnumerable<NamedPlace> ReadText(string text, TextSpan span, bool isItem, DesignDocument? document = null)
    {
        var trimmed = text.Trim();
        var (nameEnd, _) = NamePart.Split(trimmed);
        var hasReason = nameEnd < trimmed.Length;
        var names = (hasReason ? trimmed[..nameEnd] : trimmed).TrimEnd('.', ';', ' ');
        if (!isItem && hasReason && Groups.Contains(names))
        {
            // 'Internal: OrderStore. External: Stripe.' is more than one name can be told from.
            yield break;
        }

        if (names.Length > MaximumLength || NoneText.IsNone(trimmed) || NoneText.IsNone(names) || (!isItem && names.Contains(". ", StringComparison.Ordinal)))
        {
            yield break;
        }

        var parts = PartsOf(names);
        if (parts.Any(part => !IsName(part, hasReason && isItem ? MaximumWords : MaximumWordsWithoutReason)))
        {
            yield break;
        }

        foreach (var part in parts)
        {
            yield return new NamedPlace(part, document is null ? span : SourcePlace.Of(document, span, part));
        }
    }

    /// <summary>An item that only groups the items under it ('Internal:') is no dependency itself; those under a dependency tell more of it.</summary>
    private static IEnumerable<NamedPlace> ReadItem(DesignDocument document, ListItem item)
    {
        var (nameEnd, restStart) = NamePart.Split(item.Text);
        var name = item.Text[..nameEnd].Trim();
        if (!Groups.Contains(name) && !name.EndsWith(" dependencies", StringComparison.OrdinalIgnoreCase))
        {
            return ReadText(item.Text, item.Span, isItem: true, document);
        }

        return restStart < item.Text.Length
            ? ReadText(item.Text[restStart..], TextSpan.FromBounds(SourcePlace.Of(document, item.Span, name).End, item.Span.End), isItem: false, document)
            : item.Blocks.OfType<ListBlock>().SelectMany(list => list.Items).SelectMany(nested => ReadText(nested.Text, nested.Span, isItem: true, document));
    }

    private static IEnumerable<NamedPlace> RowsOf(Table table)
    {
        var column = Math.Max(0, new TableColumns(table).Take("Dependency", "Name", "Component", "Service", "Package"));
        return table.Rows.Where(row => !row.Cells[column].IsEmpty).SelectMany(row => ReadText(row.Cells[column].Text, row.Cells[column].Span, isItem: true));
    }

    /// <summary>The names of an enumeration, each without article and remark, up to what is told of them.</summary>
    private static ImmutableArray<string> PartsOf(string names) =>
    [
        .. WithoutRemarks(names).Replace(" and ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal).Replace(" or ", ",", StringComparison.Ordinal).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .TakeWhile(part => !Tells(part)).Select(WithoutArticle).Where(part => part.Length > 0 && !NoneText.IsNone(part)),
    ];

    private static bool Tells(string part) =>
        part.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 && TellingWords.Contains(part[..end]);

    private static string WithoutRemarks(string text)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
            {
                return text[..open];
            }

            // 'PayAsync()' is a call.
            var isRemark = open == 0 || text[open - 1] == ' ';
            text = isRemark ? string.Concat(text.AsSpan(0, open).TrimEnd(), text.AsSpan(close + 1)) : text;
            open = isRemark ? Math.Clamp(open - 1, 0, text.Length) : close;
        }

        return text;
    }

    private static string WithoutArticle(string part)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an ", "and ", "or "])
        {
            if (part.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return part[article.Length..].Trim();
            }
        }

        return part;
    }

    private static bool IsName(string part, int maximumWords)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.Length <= maximumWords && !words.Any(SentenceWords.Contains) && part.Any(char.IsLetter);
    }
}
