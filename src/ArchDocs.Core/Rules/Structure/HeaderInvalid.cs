using System.Globalization;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Structure;

internal sealed class HeaderInvalid : DocumentRule
{
    private static readonly string[] AllNames = ["Epic", "Feature", "Date", "Author"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH1004",
        Name = "header-invalid",
        Title = "Header wrong or incomplete",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Check(DocumentContext context)
    {
        var document = context.Document;
        if (context.Feature is not { Stage: not FeatureStage.Retired } model
            || document.Kind is DocumentKind.OtherDesign or DocumentKind.Readme or DocumentKind.Epic)
        {
            return;
        }

        var entries = AllNames.Select(name => Find(document, name)).ToArray();
        if (document.Kind == DocumentKind.Prd && entries.All(entry => entry is null or { IsFrontMatter: true, Name: "Date" or "Author" }))
        {
            return;
        }

        var demanded = context.Shape?.Header.AsEnumerable() ?? AllNames;
        foreach (var (name, entry) in AllNames.Zip(entries))
        {
            if (entry is { Value.Length: > 0 } written)
            {
                // A placeholder left in the header is ARCH2003.
                if (!HasPlaceholder(written.Value, context.Shape)
                    && FaultOf(name, written.Value, model.Feature) is { } fault)
                {
                    context.Report(Descriptor, written.Span, fault, name);
                }
            }
            else if (demanded.Contains(name, StringComparer.Ordinal))
            {
                var what = entry is null ? "has no" : "has nothing for";
                context.Report(Descriptor, entry?.Span ?? TitleSpan(document), $"The header {what} '{name}': under the title write {DemandOf(name, model.Feature)}", name);
            }
        }
    }

    private static bool HasPlaceholder(string value, DocumentShape? shape) =>
        value.Contains('{', StringComparison.Ordinal) && shape is not null && shape.Placeholders.Any(placeholder => value.Contains(placeholder, StringComparison.Ordinal));

    private static TextSpan TitleSpan(DesignDocument document) => document.Title?.HeadingSpan ?? document.Source.LineSpan(0);

    private static HeaderEntry? Find(DesignDocument document, string name)
    {
        if ((LabelIn(document, document.Title, name) ?? LabelIn(document, document.Root, name)) is { } label)
        {
            var value = label.Value.Length > 0 || label.List is not { Items: [var first, ..] } ? label.Value : first.Text;
            return new HeaderEntry(name, new Cell(label.ValueSpan, value).IsDash ? "" : value.Trim(), label.ValueSpan.Length > 0 ? label.ValueSpan : label.NameSpan, IsFrontMatter: false);
        }

        if (CellOf(document, name) is { } cell)
        {
            return new HeaderEntry(name, cell.IsDash ? "" : cell.Text.Trim(), cell.Span, IsFrontMatter: false);
        }

        return document.FrontMatter.EntryOf(name) is { } entry ? new HeaderEntry(name, entry.Value.Trim(), entry.Span, IsFrontMatter: true) : null;
    }

    /// <summary>A derived section under the title may say 'Epic:' too, which is no header.</summary>
    private static Label? LabelIn(DesignDocument document, Section? section, string name) =>
        section?.Labels.FirstOrDefault(label => HeadingText.AreEqual(label.Name, name) && !document.IsGenerated(label.NameSpan));

    /// <summary>A header may be a table under the title: two columns with a row for each name, or one row with a column for each.</summary>
    private static Cell? CellOf(DesignDocument document, string name) =>
        (document.Title ?? document.Root).Tables.Where(table => !document.IsGenerated(table.Span) && AllNames.Count(other => CellIn(table, other) is not null) > 1).Select(table => CellIn(table, name)).FirstOrDefault(cell => cell is not null);

    private static Cell? CellIn(Table table, string name)
    {
        var column = table.ColumnOf(name);
        if (column >= 0 && table.Rows is [var only] && table.Header.Length > 2)
        {
            return only.Cells[column];
        }

        var lines = table.Rows.Select(row => row.Cells).Prepend(table.Header);
        return table.Header.Length == 2 && lines.FirstOrDefault(cells => HeadingText.AreEqual(cells[0].Text, name)) is { IsDefault: false } line ? line[1] : null;
    }

    private static string? FaultOf(string name, string value, Feature feature) => name switch
    {
        "Epic" when !IsKey(value, feature.EpicKey, PlanKey.OfEpic(feature.EpicKey)) =>
            $"Epic is '{value}', but the document stands in the epic '{feature.EpicKey}': write '{feature.EpicKey}'",
        "Feature" when !IsKey(value, feature.Key, PlanKey.OfFeature(feature.EpicKey, feature.Key)) =>
            $"Feature is '{value}', but the document stands in the feature '{feature.Key}': write '{feature.Key}'",
        "Date" when !DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            $"Date is '{value}', which is no date: write it as '2026-01-31'",
        _ => null,
    };

    private static bool IsKey(string value, string folder, string key) => value == folder || value == key;

    private static string DemandOf(string name, Feature feature) => name switch
    {
        "Epic" => $"'**Epic**: {feature.EpicKey}'",
        "Feature" => $"'**Feature**: {feature.Key}'",
        "Date" => "'**Date**:' and the day of the document's last change, in the form '2026-01-31'",
        _ => "'**Author**:' and the name of the person or team that answers for the document",
    };

    private sealed record HeaderEntry(string Name, string Value, TextSpan Span, bool IsFrontMatter);
}
