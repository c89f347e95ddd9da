using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the design decisions of 02 with their reasons: items of lists, rows of a table, subsections or labelled paragraphs.</summary>
internal static class DecisionReader
{
    private static readonly FrozenSet<string> SectionKeys = NamedSections.Keys(
        "key design decisions", "design decisions", "key decisions", "key architectural decisions", "architectural decisions", "architecture decisions", "key architecture decisions", "key technical decisions");

    /// <summary>Words of headings and labels whose lists tell of a decision and hold none.</summary>
    private static readonly string[] OtherParts =
        ["rationale", "reason", "why", "justification", "motivation", "alternative", "consequence", "trade", "pros", "cons", "benefit", "context", "status", "impact", "question", "option", "reference", "summary", "pattern"];

    public static ImmutableArray<DecisionSpec> Read(DesignDocument document) =>
        document.Kind == DocumentKind.Architecture ? [.. NamedSections.Find(document, SectionKeys).SelectMany(section => ReadSection(document, section))] : [];

    private static IEnumerable<DecisionSpec> ReadSection(DesignDocument document, Section section)
    {
        var children = section.Children.Where(child => !IsOther(child.Heading)).ToArray();
        foreach (var child in children)
        {
            yield return SubsectionOf(section, child);
        }

        var shared = ReasonUnder(section.Labels.Where(label => IsReasonName(label.Name)));
        var others = section.Labels.Where(label => IsOther(label.Name)).SelectMany(label => label.Blocks).Select(block => block.Span).ToHashSet();
        var lists = section.Blocks.OfType<ListBlock>().Where(list => !others.Contains(list.Span)).ToArray();
        foreach (var item in lists.SelectMany(list => list.Items).Where(item => item.Text.Trim().Length > 0 && !NoneText.IsNone(item.Text)))
        {
            var found = RationaleText.Find(item.Text);
            yield return new DecisionSpec(section, SourcePlace.FirstLineOf(document, item.Span), found?.Decision ?? RationaleText.WithoutPrefix(item.Text), found?.Rationale ?? ReasonIn(item) ?? shared);
        }

        foreach (var spec in section.Tables.SelectMany(table => RowsOf(section, table)))
        {
            yield return spec;
        }

        if (children.Length == 0 && lists.Length == 0 && !section.Tables.Any())
        {
            foreach (var spec in LabelsOf(document, section))
            {
                yield return spec;
            }
        }
    }

    private static bool IsOther(string name)
    {
        var key = HeadingText.KeyOf(name);
        return OtherParts.Any(word => key.StartsWith(word, StringComparison.Ordinal));
    }

    private static bool IsReasonName(string name) => RationaleWords.Labels.Any(label => SectionName.Covers(name, label));

    private static string? ReasonUnder(IEnumerable<Label> labels) =>
        labels.Where(label => label.HasValue && !NoneText.IsNone(label.Value)).Select(label => label.Value.Length > 0 ? label.Value : label.Blocks.Select(TextOf).FirstOrDefault(text => text.Length > 0) ?? label.Name).FirstOrDefault();

    /// <summary>Nested text of any form is the reason, except where all of it tells of something else.</summary>
    private static string? ReasonIn(ListItem item) =>
        item.Blocks.Where(BlockContent.IsFilled).Select(TextOf).FirstOrDefault(text => text.Length > 0 && !NoneText.IsNone(text));

    private static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Trim(),
        ListBlock list => list.Items.Select(item => item.Text.Trim()).FirstOrDefault(text => text.Length > 0) ?? "",
        Quote quote => quote.Blocks.Select(TextOf).FirstOrDefault(text => text.Length > 0) ?? "",
        Table { Rows: [var row, ..] } => row.Cells[^1].Text,
        _ => "",
    };

    private static IEnumerable<DecisionSpec> RowsOf(Section section, Table table)
    {
        var columns = new TableColumns(table);
        var decision = columns.Take("Decision", "Design Decision", "Choice", "Key Decision");
        var rationale = columns.Take("Rationale", "Reason", "Reasons", "Reasoning", "Why", "Justification", "Motivation", "Because", "Benefits");
        decision = decision < 0 && rationale >= 0 ? columns.TakeFirst() : decision;
        if (decision < 0)
        {
            return [];
        }

        return table.Rows.Where(row => row.IsFilled && !row.Cells[decision].IsEmpty).Select(row => new DecisionSpec(
            section,
            rationale >= 0 ? row.Cells[rationale].Span : row.Cells[decision].Span,
            row.Cells[decision].Text,
            rationale < 0 ? RationaleText.Find(row.Cells[decision].Text)?.Rationale
                : row.Cells[rationale].IsEmpty || NoneText.IsNone(row.Cells[rationale].Text) ? null : row.Cells[rationale].Text));
    }

    private static DecisionSpec SubsectionOf(Section section, Section child)
    {
        var labelled = ReasonUnder(child.Labels.Where(label => IsReasonName(label.Name)));
        var nested = child.Children.FirstOrDefault(part => IsReasonName(part.Heading) && part.Blocks.Any(BlockContent.IsFilled));
        var isLabelled = child.Labels.Any(label => !label.IsPlainItem);
        var prose = isLabelled ? null : child.Blocks.Where(BlockContent.IsFilled).Select(TextOf).FirstOrDefault(text => text.Length > 0);
        return new DecisionSpec(section, child.HeadingSpan, RationaleText.WithoutPrefix(child.Heading), labelled ?? nested?.Heading ?? prose ?? RationaleText.Find(child.Heading)?.Rationale ?? ReasonInLabels(child));
    }

    /// <summary>A decision that is written out under its label may say why in its own words.</summary>
    private static string? ReasonInLabels(Section child) =>
        child.Labels.Where(label => !IsOther(label.Name)).Select(label => RationaleText.Find(label.Value)?.Rationale).FirstOrDefault(reason => reason is not null);

    /// <summary>Paragraphs such as <c>**Outbox**: events are never lost</c>, or <c>**Decision**: …</c> followed by <c>**Rationale**: …</c>.</summary>
    private static IEnumerable<DecisionSpec> LabelsOf(DesignDocument document, Section section)
    {
        for (var i = 0; i < section.Labels.Length; i++)
        {
            var label = section.Labels[i];
            if (IsOther(label.Name) || !label.HasValue)
            {
                continue;
            }

            var next = section.Labels.Skip(i + 1).TakeWhile(other => IsOther(other.Name));
            var isPrefix = RationaleText.WithoutPrefix(label.Name + ":").Length == 0;
            var text = isPrefix ? label.Value : $"{label.Name}: {label.Value}";
            var found = RationaleText.Find(text);
            yield return new DecisionSpec(section, SourcePlace.FirstLineOf(document, label.NameSpan), found?.Decision ?? text, ReasonUnder(next.Where(other => IsReasonName(other.Name))) ?? found?.Rationale ?? label.Blocks.Select(TextOf).FirstOrDefault(reason => reason.Length > 0));
        }
    }
}
