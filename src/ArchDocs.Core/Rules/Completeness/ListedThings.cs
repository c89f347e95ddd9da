using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>What ARCH2016 and ARCH2017 say of tables whose rows are things with rules of their own, so that the rules about form need not say it again.</summary>
internal static class ListedThings
{
    /// <summary>Columns that the template demands, a thing must fill, and the whole table lacks.</summary>
    public static IEnumerable<(Table Table, MatchedSection Section, string Column)> MissingColumns(DocumentContext context, ShapeOwner owner)
    {
        foreach (var (table, names) in TablesOf(context.Specs, owner))
        {
            if (context.Document.IsGenerated(table.Span) || SectionOf(context, owner, table) is not { } match)
            {
                continue;
            }

            foreach (var column in match.Shape.Tables.Where(wanted => wanted.Label is null).SelectMany(wanted => wanted.Columns).Where(column => names.Any(group => TableColumns.IsMeant(column, group))))
            {
                yield return (table, match, column);
            }
        }
    }

    /// <summary>The column is missing, and the thing's own rule says so.</summary>
    public static bool Judge(DocumentContext context, MatchedSection match, Table table, string column) =>
        TablesOf(context.Specs, match.Shape.Owner).Any(lacking => ReferenceEquals(lacking.Table, table) && lacking.Names.Any(group => TableColumns.IsMeant(column, group)));

    /// <summary>A list or subsections that say what the table would say.</summary>
    public static bool StandInsteadOfTable(DocumentContext context, MatchedSection match) => match.Shape.Owner switch
    {
        ShapeOwner.Technology => context.Specs.Technologies.Any(spec => spec is { Table: null, Justification: not null } && IsIn(spec.Section, match)),
        ShapeOwner.Risk => context.Specs.Risks.Any(spec => spec.Table is null && spec is not { Likelihood: null, Impact: null, Mitigation: null } && IsIn(spec.Section, match)),
        _ => false,
    };

    /// <summary>Shortened, so that a message stays one line.</summary>
    public static string Quoted(string text)
    {
        const int MaximumLength = 60;
        var trimmed = text.Trim();
        return trimmed.Length <= MaximumLength ? $"'{trimmed}'" : $"'{trimmed[..MaximumLength].TrimEnd()}…'";
    }

    private static bool IsIn(Section section, MatchedSection match) => section == match.Section;

    private static MatchedSection? SectionOf(DocumentContext context, ShapeOwner owner, Table table) =>
        context.Matching?.Matched.LastOrDefault(match => match.Shape.Owner == owner && match.Section.Span.Contains(table.Span));

    private static IEnumerable<(Table Table, ImmutableArray<ImmutableArray<string>> Names)> TablesOf(DocumentSpecs specs, ShapeOwner owner) => owner switch
    {
        ShapeOwner.Technology => specs.Technologies.Where(spec => spec.Table is not null).DistinctBy(spec => spec.Table!.Span)
            .Select(spec => (spec.Table!, Lacking((spec.Justification, TechnologyReader.JustificationNames)))),
        ShapeOwner.Risk => specs.Risks.Where(spec => spec.Table is not null).DistinctBy(spec => spec.Table!.Span)
            .Select(spec => (spec.Table!, Lacking((spec.Likelihood, RiskReader.LikelihoodNames), (spec.Impact, RiskReader.ImpactNames), (spec.Mitigation, RiskReader.MitigationNames)))),
        ShapeOwner.IntegrationPoint => specs.Integrations.Where(spec => spec.Table is not null).DistinctBy(spec => spec.Table!.Span)
            .Select(spec => (spec.Table!, Lacking((spec.Kind, IntegrationReader.KindNames), (spec.Purpose, IntegrationReader.PurposeNames), (spec.Fallback, IntegrationReader.FallbackNames)))),
        _ => [],
    };

    private static ImmutableArray<ImmutableArray<string>> Lacking(params ReadOnlySpan<(Cell? Cell, ImmutableArray<string> Names)> parts)
    {
        var lacking = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var (cell, names) in parts)
        {
            if (cell is null)
            {
                lacking.Add(names);
            }
        }

        return lacking.ToImmutable();
    }
}
