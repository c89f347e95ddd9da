using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Finds where a document binds whoever builds the feature: a PRD's requirements; validation, errors and processing steps of an interface.</summary>
internal static class ObligationReader
{
    private static readonly string[] PartNames =
        ["Validation", "Validations", "Validation Rules", "Validation Rule", "Errors", "Error Conditions", "Error Responses", "Error Cases", "Processing Steps", "Processing", "Processing Logic"];

    private static readonly string[] ValidationColumns = ["Validation", "Validations", "Validation Rules", "Validation Rule"];

    /// <summary>The texts without the headings in them, in document order; none within another.</summary>
    public static ImmutableArray<Obligation> Read(DesignDocument document)
    {
        var found = document.Kind switch
        {
            DocumentKind.Prd => RequirementSections.Of(document).SelectMany(OfSection),
            DocumentKind.InterfaceContracts or DocumentKind.BackendDesign => document.Sections.SelectMany(OfParts),
            _ => [],
        };
        var obligations = ImmutableArray.CreateBuilder<Obligation>();
        foreach (var obligation in found.Where(obligation => obligation.Span.Length > 0 && !document.IsGenerated(obligation.Span)).OrderBy(obligation => obligation.Span.Start).ThenByDescending(obligation => obligation.Span.Length))
        {
            if (obligations is not [.., var last] || obligation.Span.Start >= last.Span.End)
            {
                obligations.Add(obligation);
            }
        }

        return obligations.DrainToImmutable();
    }

    private static IEnumerable<Obligation> OfSection(Section section) => section.DescendantsAndSelf().Select(part =>
        new Obligation(part, TextSpan.FromBounds(part.HeadingSpan.End, part.Children is [var first, ..] ? first.Span.Start : part.Span.End)));

    private static IEnumerable<Obligation> OfParts(Section section)
    {
        if (IsPart(section.Heading))
        {
            foreach (var obligation in OfSection(section))
            {
                yield return obligation;
            }
        }

        foreach (var label in section.Labels.Where(label => IsPart(label.Name)))
        {
            yield return new Obligation(section, label.ValueSpan);
            foreach (var block in label.Blocks)
            {
                yield return new Obligation(section, block.Span);
            }
        }

        foreach (var table in section.Tables)
        {
            var column = table.ColumnOf(ValidationColumns);
            foreach (var row in table.Rows)
            {
                if (column >= 0)
                {
                    yield return new Obligation(section, row.Cells[column].Span);
                }
                else if (row.Cells.Length == 2 && IsPart(row.Cells[0].Text.TrimEnd(':')))
                {
                    yield return new Obligation(section, row.Cells[1].Span);
                }
            }
        }
    }

    private static bool IsPart(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var plain = open > 0 ? name.AsSpan(0, open).Trim() : name;
        foreach (var part in PartNames)
        {
            if (HeadingText.AreEqual(plain, part))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A text that binds, and the section it stands in.</summary>
internal sealed record Obligation(Section Section, TextSpan Span);
