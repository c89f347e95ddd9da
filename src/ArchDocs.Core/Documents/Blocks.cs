using System.Collections.Immutable;

namespace ArchDocs.Core.Documents;

/// <summary>What stands in a section, in document order; headings are sections, not blocks.</summary>
internal abstract record Block(TextSpan Span);

/// <param name="Text">Plain text: without marks of emphasis, code and links, lines joined by blanks, labels included.</param>
internal sealed record Paragraph(TextSpan Span, string Text) : Block(Span);

internal sealed record ListBlock(TextSpan Span, bool IsOrdered, ImmutableArray<ListItem> Items) : Block(Span);

/// <param name="Text">Plain text of the item's own first paragraph.</param>
/// <param name="Blocks">What stands in the item after its first paragraph: nested lists and the like.</param>
internal sealed record ListItem(TextSpan Span, string Text, ImmutableArray<Block> Blocks);

internal sealed record Table(TextSpan Span, ImmutableArray<Cell> Header, ImmutableArray<TableRow> Rows) : Block(Span)
{
    /// <summary>Labels that Markdown takes for rows, since no blank line parts them from the table above.</summary>
    public ImmutableArray<Cell> SwallowedLabels { get; init; } = [];

    /// <summary>The header row's cells, without the outer pipes.</summary>
    public TextSpan HeaderSpan => TextSpan.FromBounds(Header[0].Span.Start, Header[^1].Span.End);

    /// <summary>The column whose heading is one of <paramref name="names"/>, case and marks aside; -1 when there is none.</summary>
    public int ColumnOf(params ReadOnlySpan<string> names)
    {
        for (var i = 0; i < Header.Length; i++)
        {
            foreach (var name in names)
            {
                if (HeadingText.AreEqual(Header[i].Text, name))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}

/// <param name="Span">From the first to the last cell.</param>
/// <param name="Cells">As many as the header has; a missing one is empty and stands at the row's end.</param>
internal sealed record TableRow(TextSpan Span, ImmutableArray<Cell> Cells)
{
    /// <summary>A row of empty cells is none.</summary>
    public bool IsFilled => Cells.Any(cell => !cell.IsEmpty);
}

/// <param name="Span">The content without blanks around it; an empty cell's stands between its pipes.</param>
/// <param name="Text">Plain text: without marks of emphasis, code and links, entities and escapes resolved.</param>
internal readonly record struct Cell(TextSpan Span, string Text)
{
    /// <summary>Without text, or with a dash or 'n/a' alone; where a dash has a meaning of its own (Required, Validation), look at <see cref="IsBlank"/>.</summary>
    public bool IsEmpty => IsBlank || IsDash;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool IsDash => Text.Trim() is "-" or "–" or "—" or "n/a" or "N/A" or "N/a";
}

/// <summary>A fenced or indented code block.</summary>
/// <param name="Language">First word of the info string, as written; empty where there is none.</param>
/// <param name="ContentSpan">From the start of the first content line to the end of the last.</param>
/// <param name="IsClosed">False when the document ends inside it.</param>
internal sealed record Fence(TextSpan Span, string Language, TextSpan ContentSpan, bool IsIndented, bool IsClosed) : Block(Span)
{
    /// <summary>The fence's opening line, or the first line of an indented block.</summary>
    public required TextSpan OpeningSpan { get; init; }

    /// <summary>Content with LF line ends and without the fence's indentation.</summary>
    public required string Content { get; init; }

    public bool IsMermaid => FenceLanguage.Of(Language) == "mermaid";
}

internal sealed record Quote(TextSpan Span, ImmutableArray<Block> Blocks) : Block(Span);

internal sealed record HtmlText(TextSpan Span) : Block(Span);

internal sealed record ThematicBreak(TextSpan Span) : Block(Span);
