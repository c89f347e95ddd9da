using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the Error Codes of 04.</summary>
internal static class ErrorCodesReader
{
    public const string RegionName = "error-codes";

    private static readonly FrozenSet<string> Keys =
        new[] { "error codes", "error code", "error code table", "error code list", "error catalogue", "error catalog" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null where the document has no such section.</summary>
    public static ErrorCodesSpec? Read(DesignDocument document)
    {
        if (document.Kind != DocumentKind.BackendDesign || (Find(document, Keys.Contains) ?? Find(document, key => key == "error handling")) is not { } section)
        {
            return null;
        }

        var region = document.GeneratedRegions.FirstOrDefault(region => region.Name == RegionName && section.Span.Contains(region.Span));
        Table? first = null;
        var codes = ImmutableArray.CreateBuilder<ErrorCodeSpec>();
        foreach (var table in section.DescendantsAndSelf().SelectMany(part => part.Tables))
        {
            if (PartColumns.Find(table, "Error Code") is var code and >= 0)
            {
                first ??= table;
                codes.AddRange(table.Rows.Where(row => row.IsFilled).Select(row =>
                    new ErrorCodeSpec(row.Span, row.Cells[code], PartColumns.CellAt(table, row, "Meaning"), PartColumns.CellAt(table, row, "Response"))));
            }
        }

        codes.AddRange(section.DescendantsAndSelf().SelectMany(part => part.Blocks).OfType<ListBlock>().SelectMany(list => list.Items).Select(item => CodeOf(document, item)).OfType<ErrorCodeSpec>());
        return new ErrorCodesSpec(section, first, codes.ToImmutable(), region);
    }

    private static Section? Find(DesignDocument document, Predicate<string> isKey) => document.Sections.FirstOrDefault(section => section.Level > 1 && isKey(section.Key));

    /// <summary><c>- `ORDER_NOT_FOUND`: no order has this id</c>.</summary>
    private static ErrorCodeSpec? CodeOf(DesignDocument document, ListItem item)
    {
        var end = item.Text.AsSpan().IndexOfAny(": (=");
        var code = end < 0 ? item.Text : item.Text[..end];
        return code.Length > 0 && code.Any(char.IsLetterOrDigit) && code.All(c => char.IsUpper(c) || char.IsAsciiDigit(c) || c is '_' or '-' or '.')
            ? new ErrorCodeSpec(item.Span, PartTables.PlacedText(document, item.Span, code), end < 0 ? null : PartTables.PlacedText(document, item.Span, item.Text[end..].TrimStart(':', ' ', '-', '–', '—')), null)
            : null;
    }
}
