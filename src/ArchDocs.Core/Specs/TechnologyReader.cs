using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the technologies that 02 and the research report list: rows of tables and items of lists under a Technology Stack.</summary>
internal static class TechnologyReader
{
    private static readonly string[] TechnologyNames =
        ["Technology", "Technologies", "Technology & Version", "Name & Version", "Technology / Version", "Tool", "Library", "Framework", "Package", "Product", "Choice", "Selected", "Chosen", "Recommended", "Recommendation", "Name", "Component"];

    public static readonly ImmutableArray<string> JustificationNames = ["Justification", "Rationale", "Reason", "Reasons", "Reasoning", "Why", "Why Chosen", "Motivation"];

    private static readonly string[] LayerNames = ["Layer", "Area", "Concern", "Category", "Tier", "Component", "Aspect", "Kind", "Role"];

    private static readonly string[] Stacks = ["technology stack", "tech stack", "technologies"];

    /// <summary>Subsections that list what was not taken, or something else.</summary>
    private static readonly string[] OtherParts = ["alternative", "rejected", "not chosen", "discarded", "considered", "ruled out", "pattern", "feature", "configuration", "requirement"];

    public static ImmutableArray<TechnologySpec> Read(DesignDocument document)
    {
        if (document.Kind is not (DocumentKind.Architecture or DocumentKind.ResearchReport))
        {
            return [];
        }

        var stacks = NamedSections.Find(document, document.Sections.Select(section => SectionName.KeyOf(section)).Where(IsStackKey).ToFrozenSet(StringComparer.Ordinal));
        return [.. stacks.SelectMany(stack => stack.DescendantsAndSelf().Where(part => part == stack || !IsOther(part)).SelectMany(part => ReadPart(document, stack, part)))];
    }

    public static bool IsStack(Section section) => IsStackKey(SectionName.KeyOf(section));

    private static bool IsStackKey(string key) => Stacks.Any(stack => key.StartsWith(stack, StringComparison.Ordinal));

    private static bool IsOther(Section part) => OtherParts.Any(word => part.Key.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<TechnologySpec> ReadPart(DesignDocument document, Section stack, Section part)
    {
        foreach (var spec in part.Tables.SelectMany(table => RowsOf(document, stack, table)))
        {
            yield return spec;
        }

        foreach (var spec in part.Blocks.OfType<ListBlock>().SelectMany(list => list.Items).SelectMany(item => ItemOf(document, stack, item)))
        {
            yield return spec;
        }
    }

    private static IEnumerable<TechnologySpec> RowsOf(DesignDocument document, Section stack, Table table)
    {
        var columns = new TableColumns(table);
        var technology = columns.Take(TechnologyNames);
        var version = columns.Take("Version", "Versions", "Version Range");
        var justification = columns.Take(JustificationNames.AsSpan());
        var layer = columns.Take(LayerNames);
        if (technology < 0)
        {
            yield break;
        }

        foreach (var row in table.Rows.Where(row => row.IsFilled))
        {
            var cell = row.Cells[technology];
            var versionCell = TableColumns.CellAt(row, version);
            foreach (var name in NamesIn(cell.Text))
            {
                var read = TechnologyName.Read(name);
                yield return new TechnologySpec(stack, row.Span, TableColumns.CellAt(row, layer), cell, VersionOf(document, cell.Span, read, versionCell), TableColumns.CellAt(row, justification))
                {
                    Name = read.Name,
                    NameSpan = cell.IsEmpty ? cell.Span : SourcePlace.Of(document, cell.Span, read.Name),
                    Table = table,
                };
            }
        }
    }

    private static NamedPlace? VersionOf(DesignDocument document, TextSpan span, TechnologyName read, Cell? cell) => (read.Version, cell) switch
    {
        ({ Length: > 0 } version, _) => new NamedPlace(version, SourcePlace.Of(document, span, version)),
        (_, { IsEmpty: false } version) => new NamedPlace(version.Text, version.Span),
        _ => null,
    };

    /// <summary><c>**Redis 7**: caching, because …</c>, or with the layer first: <c>Database: PostgreSQL 17 — transactions</c>.</summary>
    private static IEnumerable<TechnologySpec> ItemOf(DesignDocument document, Section stack, ListItem item)
    {
        var text = item.Text;
        var (nameEnd, restStart) = NamePart.Split(text);
        Cell? layer = null;
        if (restStart < text.Length && TechnologyLayers.IsLayer(text[..nameEnd]))
        {
            layer = SourcePlace.CellOf(document, item.Span, text[..nameEnd].Trim());
            text = text[restStart..].Trim();
            (nameEnd, restStart) = NamePart.Split(text);
        }

        var (name, reason) = (text[..nameEnd].Trim(), text[restStart..].Trim());
        if (reason.Length == 0 && RationaleText.Find(name) is { } because)
        {
            (name, reason) = (because.Decision, because.Rationale);
        }

        if (reason.Length == 0 && item.Blocks.FirstOrDefault(BlockContent.IsFilled) is ListBlock { Items: [var nested, ..] })
        {
            reason = nested.Text;
        }

        if (name.Length == 0 || name.Split(' ').Length > 6)
        {
            yield break;
        }

        var place = SourcePlace.Of(document, item.Span, name);
        foreach (var part in NamesIn(name))
        {
            var read = TechnologyName.Read(part);
            yield return new TechnologySpec(
                stack,
                SourcePlace.FirstLineOf(document, item.Span),
                layer,
                new Cell(place, name),
                VersionOf(document, item.Span, read, null),
                reason.Length > 0 ? SourcePlace.CellOf(document, item.Span, reason) : null)
            {
                Name = read.Name,
                NameSpan = SourcePlace.Of(document, place, read.Name),
            };
        }
    }

    /// <summary>The technologies that a text enumerates; it stays one where a part of it is no name.</summary>
    private static string[] NamesIn(string text)
    {
        var parts = text.Replace(" and ", ",", StringComparison.Ordinal).Replace(" + ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal).Replace(" / ", ",", StringComparison.Ordinal)
            .Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isEnumeration = parts.Length > 1 && !text.Contains('(', StringComparison.Ordinal) && parts.All(part => part.Split(' ').Length <= 4 && (char.IsUpper(part[0]) || part[0] == '.'));
        return isEnumeration ? parts : [text];
    }
}
