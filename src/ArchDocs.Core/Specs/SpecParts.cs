using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A named part of a specified thing ('Purpose', 'Errors'), which authors write as a label, as a heading of its own or as a row of a table.</summary>
internal static class SpecParts
{
    private static readonly FrozenSet<string> ColumnNames =
        new[] { "description", "meaning", "condition", "type", "value", "purpose", "default", "notes", "short", "alias" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The part of one of these names in any of its forms, as a label; of two, the one with a value.</summary>
    public static Label? Find(Section section, params ReadOnlySpan<string> names)
    {
        Label? found = null;
        foreach (var name in names)
        {
            foreach (var part in PartsNamed(section, name))
            {
                if (part.HasValue)
                {
                    return part;
                }

                found ??= part;
            }
        }

        return found;
    }

    private static IEnumerable<Label> PartsNamed(Section section, string name)
    {
        foreach (var label in section.Labels)
        {
            if (IsNamed(label.Name, name) && !IsItemOfAnother(section, label))
            {
                yield return label;
            }
        }

        foreach (var child in section.Children)
        {
            if (IsNamed(child.Heading, name))
            {
                yield return OfHeading(child);
            }
        }

        foreach (var table in section.Tables)
        {
            foreach (var row in PairsOf(table))
            {
                if (IsNamed(row[0].Text, name))
                {
                    yield return new Label(row[0].Text, row[0].Span, row[1].Text, row[1].Span, []);
                }
            }
        }
    }

    /// <summary>A step 'Authorization: the caller owns the order' under Processing Steps is no part of its own.</summary>
    private static bool IsItemOfAnother(Section section, Label label) =>
        label.IsPlainItem && section.Labels.Any(other => other != label && other.NameSpan.Start < label.NameSpan.Start && other.Blocks.Any(block => block is ListBlock && block.Span.Contains(label.NameSpan)));

    /// <summary>The rows of a table of two columns that may each be a part and its value; a header such as 'Option | Description' is none.</summary>
    public static IEnumerable<ImmutableArray<Cell>> PairsOf(Table table) =>
        table.Header.Length != 2 ? Enumerable.Empty<ImmutableArray<Cell>>() : table.Rows.Select(row => row.Cells).Prepend(table.Header).Skip(ColumnNames.Contains(HeadingText.KeyOf(table.Header[1].Text)) ? 1 : 0);

    /// <summary>With or without a remark in parentheses: 'Errors (RFC 9457)'.</summary>
    private static bool IsNamed(string text, string name) =>
        HeadingText.AreEqual(text, name)
        || (text.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && HeadingText.AreEqual(text.AsSpan(0, open), name));

    private static Label OfHeading(Section child) =>
        new(child.Heading, child.HeadingSpan, "", new TextSpan(child.HeadingSpan.End, 0), [.. child.DescendantsAndSelf().SelectMany(section => section.Blocks)]);
}
