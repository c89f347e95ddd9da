using System.Collections.Immutable;

namespace ArchDocs.Core.Documents;

/// <summary>Puts blocks under their headings, labels over the blocks that belong to them, and sections under their parents.</summary>
internal sealed class SectionBuilder(SourceText source)
{
    private readonly Draft _root = new(new Section { Level = 0, Heading = "", HeadingSpan = default, HeadingTextSpan = default, Parent = null });
    private readonly List<Draft> _drafts = [];
    private readonly Stack<Draft> _open = new();

    private Draft Current => _open.Count > 0 ? _open.Peek() : _root;

    public void Open(int level, string heading, TextSpan span, TextSpan textSpan)
    {
        while (_open.Count > 0 && _open.Peek().Section.Level >= level)
        {
            Close(_open.Pop(), span.Start);
        }

        var section = new Section { Level = level, Heading = heading, HeadingSpan = span, HeadingTextSpan = textSpan, Parent = Current.Section };
        var draft = new Draft(section);
        Current.Children.Add(section);
        _drafts.Add(draft);
        _open.Push(draft);
    }

    public void Add(ConvertedBlock converted)
    {
        var current = Current;
        current.Blocks.Add(converted.Block);
        var isList = converted.Block is ListBlock;
        if (converted.Labels.IsEmpty || isList)
        {
            if (converted.Block is ThematicBreak or HtmlText)
            {
                current.OpenLabel = converted.Block is HtmlText ? current.OpenLabel : -1;
            }
            else if (current.OpenLabel >= 0)
            {
                var label = current.Labels[current.OpenLabel];
                current.Labels[current.OpenLabel] = label with { Blocks = label.Blocks.Add(converted.Block) };
            }
        }

        current.Labels.AddRange(converted.Labels);
        if (!converted.Labels.IsEmpty && (!isList || EndsWithOpenLabel((ListBlock)converted.Block, converted.Labels)))
        {
            current.OpenLabel = current.Labels.Count - 1;
        }
    }

    /// <summary>A list of labels whose last one has its value below the list: <c>- **Fields**:</c> and a table.</summary>
    private static bool EndsWithOpenLabel(ListBlock list, ImmutableArray<Label> labels) =>
        !labels[^1].HasValue && list.Items is [.., var last] && last.Span.Contains(labels[^1].NameSpan);

    public (Section Root, ImmutableArray<Section> Sections) Build()
    {
        while (_open.Count > 0)
        {
            Close(_open.Pop(), source.Text.Length);
        }

        Close(_root, source.Text.Length);
        return (_root.Section, [.. _drafts.Select(draft => draft.Section)]);
    }

    private static void Close(Draft draft, int end)
    {
        draft.Section.Span = TextSpan.FromBounds(draft.Section.HeadingSpan.Start, end);
        draft.Section.Blocks = [.. draft.Blocks];
        draft.Section.Labels = [.. draft.Labels];
        draft.Section.Children = [.. draft.Children];
    }

    private sealed class Draft(Section section)
    {
        public Section Section { get; } = section;

        public List<Block> Blocks { get; } = [];

        public List<Label> Labels { get; } = [];

        public List<Section> Children { get; } = [];

        /// <summary>Index of the label that takes the blocks that follow; -1 for none.</summary>
        public int OpenLabel { get; set; } = -1;
    }
}
