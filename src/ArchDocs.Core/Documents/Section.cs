using System.Collections.Immutable;

namespace ArchDocs.Core.Documents;

/// <summary>A heading and what stands under it up to the next heading of its level or above. The root (level 0) holds what stands before the first heading.</summary>
internal sealed class Section
{
    /// <summary>1 to 6; 0 for the root.</summary>
    public required int Level { get; init; }

    /// <summary>The heading as plain text; empty for the root.</summary>
    public required string Heading { get; init; }

    /// <summary>The heading's line or lines, marks included.</summary>
    public required TextSpan HeadingSpan { get; init; }

    /// <summary>The heading's text within the line, for messages about a word in it.</summary>
    public required TextSpan HeadingTextSpan { get; init; }

    public required Section? Parent { get; init; }

    /// <summary>Up to the next heading of the same level or above.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>Its own blocks, up to the next heading of any level.</summary>
    public ImmutableArray<Block> Blocks { get; internal set; } = [];

    public ImmutableArray<Label> Labels { get; internal set; } = [];

    public ImmutableArray<Section> Children { get; internal set; } = [];

    /// <summary>Lower-case words by which sections are compared: without numbering, punctuation and marks.</summary>
    public string Key => field ??= HeadingText.KeyOf(Heading);

    /// <summary>Headings from the top level down, joined by ' / ', the title left out: what a finding's subject is made of.</summary>
    public string Path => field ??= Parent is null or { Level: <= 1 } ? Heading : $"{Parent.Path} / {Heading}";

    public ImmutableArray<Table> Tables => field.IsDefault ? field = [.. Blocks.OfType<Table>()] : field;

    public ImmutableArray<Fence> Fences => field.IsDefault ? field = [.. Blocks.OfType<Fence>()] : field;

    /// <summary>The label of that name, case aside.</summary>
    public Label? LabelOf(params ReadOnlySpan<string> names)
    {
        foreach (var label in Labels)
        {
            foreach (var name in names)
            {
                if (HeadingText.AreEqual(label.Name, name))
                {
                    return label;
                }
            }
        }

        return null;
    }

    public IEnumerable<Section> DescendantsAndSelf()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var section in child.DescendantsAndSelf())
            {
                yield return section;
            }
        }
    }
}
