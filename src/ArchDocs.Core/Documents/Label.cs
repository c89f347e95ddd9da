using System.Collections.Immutable;

namespace ArchDocs.Core.Documents;

/// <summary>A labelled field: <c>**Purpose**: text</c>, or an item <c>- Strategy: text</c> of a list of such items.</summary>
/// <param name="Name">Without marks and colon.</param>
/// <param name="NameSpan">The label with its marks and colon.</param>
/// <param name="Value">Plain text after the colon, up to the next label; empty where the value stands under the label.</param>
/// <param name="Blocks">What stands under it up to the next label or heading.</param>
internal sealed record Label(string Name, TextSpan NameSpan, string Value, TextSpan ValueSpan, ImmutableArray<Block> Blocks)
{
    /// <summary>It is an item of a list without bold marks, so it may be prose with a colon.</summary>
    public bool IsPlainItem { get; init; }

    public Table? Table => Blocks.OfType<Table>().FirstOrDefault();

    public ListBlock? List => Blocks.OfType<ListBlock>().FirstOrDefault();

    /// <summary>Text after it, or a filled block under it; a dash is no text.</summary>
    public bool HasValue => (!string.IsNullOrWhiteSpace(Value) && !new Cell(ValueSpan, Value).IsDash) || Blocks.Any(BlockContent.IsFilled);
}
