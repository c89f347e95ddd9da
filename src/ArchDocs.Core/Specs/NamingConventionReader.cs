using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the conventions that the research report and 04 state: tables of kinds, and items such as <c>**DTO fields**: camelCase</c>.</summary>
internal static class NamingConventionReader
{
    private static readonly FrozenSet<string> SectionKeys = new[]
    {
        "naming conventions", "naming convention", "naming patterns", "naming patterns found", "naming", "naming standards", "naming rules",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static ImmutableArray<NamingConventionSpec> Read(DesignDocument document)
    {
        if (document.Kind is not (DocumentKind.ResearchReport or DocumentKind.BackendDesign))
        {
            return [];
        }

        var sections = document.Sections.Where(section => SectionKeys.Contains(section.Key)).SelectMany(section => section.DescendantsAndSelf()).Distinct();
        return [.. sections.SelectMany(section => OfTables(document, section).Concat(OfLabels(document, section)))];
    }

    private static IEnumerable<NamingConventionSpec> OfTables(DesignDocument document, Section section)
    {
        foreach (var table in section.Tables)
        {
            var convention = table.ColumnOf("Convention", "Naming Convention", "Style", "Case", "Casing", "Naming Style", "Naming", "Rule", "Pattern", "Format");
            var kind = table.ColumnOf("Kind", "Kind of name", "Element", "What", "Item", "Category", "Artifact", "Scope", "Type", "Name", "Names");
            kind = kind < 0 || kind == convention ? 0 : kind;
            if (convention < 0 || kind == convention)
            {
                continue;
            }

            var example = table.ColumnOf("Example", "Examples", "Sample");
            foreach (var row in table.Rows.Where(row => row.IsFilled))
            {
                var cell = row.Cells[convention];
                yield return new NamingConventionSpec(
                    document, section, row.Span, row.Cells[kind].Text, cell.Text, cell.Span, example >= 0 && !row.Cells[example].IsEmpty ? row.Cells[example].Text : null);
            }
        }
    }

    private static IEnumerable<NamingConventionSpec> OfLabels(DesignDocument document, Section section)
    {
        foreach (var label in section.Labels.Where(label => label.Value.Length > 0))
        {
            var span = TextSpan.FromBounds(label.NameSpan.Start, label.ValueSpan.End);
            yield return new NamingConventionSpec(document, section, span, label.Name, label.Value, label.ValueSpan, ExampleOf(document, label));
        }
    }

    /// <summary>The code spans behind the convention, in its line or in the list under it.</summary>
    private static string? ExampleOf(DesignDocument document, Label label)
    {
        var spans = document.CodeSpans.Where(code => label.ValueSpan.Contains(code.Span) || label.Blocks.Any(block => block.Span.Contains(code.Span))).Select(code => code.Text).ToArray();
        return spans.Length > 0 ? string.Join(", ", spans) : null;
    }
}
