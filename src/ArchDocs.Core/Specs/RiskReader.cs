using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the risks of 02: rows of a table, items of a list, or subsections with labels.</summary>
internal static class RiskReader
{
    private static readonly FrozenSet<string> SectionKeys = NamedSections.Keys(
        "technical risks mitigations", "technical risks", "risks", "risks mitigations", "risks mitigation", "technical risks mitigation", "risk assessment", "risk analysis", "risk register");

    public static readonly ImmutableArray<string> LikelihoodNames = ["Likelihood", "Probability"];

    public static readonly ImmutableArray<string> ImpactNames = ["Impact", "Severity"];

    public static readonly ImmutableArray<string> MitigationNames = ["Mitigation", "Mitigations", "Countermeasure", "Countermeasures", "Response"];

    private static readonly ImmutableArray<string>[] Parts = [LikelihoodNames, ImpactNames, MitigationNames];

    public static ImmutableArray<RiskSpec> Read(DesignDocument document) =>
        document.Kind == DocumentKind.Architecture ? [.. NamedSections.Find(document, SectionKeys).SelectMany(section => ReadSection(document, section))] : [];

    private static IEnumerable<RiskSpec> ReadSection(DesignDocument document, Section section)
    {
        foreach (var table in section.Tables)
        {
            foreach (var row in RowsOf(section, table))
            {
                yield return row;
            }
        }

        foreach (var item in section.Blocks.OfType<ListBlock>().SelectMany(list => list.Items).Where(item => !NoneText.IsNone(item.Text)))
        {
            yield return ItemOf(document, section, item);
        }

        foreach (var child in section.Children)
        {
            var rows = child.Tables.SelectMany(table => RowsOf(section, table)).ToArray();
            foreach (var spec in rows.Length > 0 ? rows : SubsectionOf(document, section, child) is { } one ? [one] : [])
            {
                yield return spec;
            }
        }
    }

    private static IEnumerable<RiskSpec> RowsOf(Section section, Table table)
    {
        var columns = new TableColumns(table);
        var risk = columns.Take("Risk", "Technical Risk", "Description", "Issue", "Threat");
        var (likelihood, impact, mitigation) = (columns.Take(LikelihoodNames.AsSpan()), columns.Take(ImpactNames.AsSpan()), columns.Take(MitigationNames.AsSpan()));
        if (risk < 0 && likelihood < 0 && impact < 0 && mitigation < 0)
        {
            return [];
        }

        risk = risk < 0 ? columns.TakeFirst() : risk;
        return risk < 0
            ? []
            : table.Rows.Where(row => row.IsFilled && (row.Cells[risk].IsEmpty || !NoneText.IsNone(row.Cells[risk].Text))).Select(row => new RiskSpec(
                section,
                row.Span,
                row.Cells[risk],
                TableColumns.CellAt(row, likelihood),
                TableColumns.CellAt(row, impact),
                TableColumns.CellAt(row, mitigation))
            {
                Table = table,
            });
    }

    private static RiskSpec ItemOf(DesignDocument document, Section section, ListItem item)
    {
        var parts = LabelledText.Read(document, item, Parts);
        var name = NameOf(item.Text);
        return new RiskSpec(section, SourcePlace.FirstLineOf(document, item.Span), SourcePlace.CellOf(document, item.Span, name), parts[0], parts[1], parts[2]);
    }

    /// <summary>Up to the first of the parts; without a label 'Risk' before it.</summary>
    private static string NameOf(string text)
    {
        var start = text.StartsWith("Risk:", StringComparison.OrdinalIgnoreCase) ? "Risk:".Length : 0;
        var end = text.Length;
        foreach (var name in Parts.SelectMany(names => names))
        {
            var at = text.IndexOf(name + ":", start, StringComparison.OrdinalIgnoreCase);
            end = at >= 0 && at < end ? at : end;
        }

        var whole = text[start..end].Trim(' ', '(', ',', ';', '-', '–', '—', '.');
        return end == text.Length ? whole[..NamePart.Split(whole).NameEnd].Trim() : whole.TrimEnd(':');
    }

    private static RiskSpec? SubsectionOf(DesignDocument document, Section section, Section child)
    {
        var (likelihood, impact, mitigation) = (SpecParts.Find(child, LikelihoodNames.AsSpan()), SpecParts.Find(child, ImpactNames.AsSpan()), SpecParts.Find(child, MitigationNames.AsSpan()));
        var name = HeadingText.WithoutNumber(child.Heading).ToString();
        return likelihood is null && impact is null && mitigation is null
            ? null
            : new RiskSpec(section, child.HeadingSpan, SourcePlace.CellOf(document, child.HeadingTextSpan, name), CellOf(document, likelihood), CellOf(document, impact), CellOf(document, mitigation));
    }

    private static Cell? CellOf(DesignDocument document, Label? label) => label is null ? null : LabelledText.CellOf(document, label);
}
