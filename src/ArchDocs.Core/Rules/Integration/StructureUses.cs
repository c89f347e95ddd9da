using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>The places where endpoints, functions and events name a structure.</summary>
internal static class StructureUses
{
    /// <summary>Endings by which a name in plain words is told from the name of a product.</summary>
    private static readonly string[] Endings = ["Dto", "DTO", "Request", "Response", "Model", "Result", "Page", "List", "View", "Payload", "Summary", "Details", "Info", "Event", "Message", "Command", "Query", "Record", "Data", "Resource"];

    public static IEnumerable<StructureUse> In(DocumentSpecs specs)
    {
        var document = specs.Document;
        foreach (var endpoint in specs.Endpoints)
        {
            var user = $"the endpoint '{endpoint.Name}'";
            foreach (var use in InPart(document, endpoint.RequestBody, user).Concat(InPart(document, endpoint.Response, user)).Concat(endpoint.Parameters.SelectMany(parameter => InType(document, parameter.Type, user))))
            {
                yield return use;
            }
        }

        foreach (var function in specs.Functions)
        {
            var user = $"the function '{function.Name}'";
            foreach (var use in function.Parameters.SelectMany(parameter => InType(document, parameter.Type, user)).Concat(InPart(document, function.Returns, user)))
            {
                yield return use;
            }
        }

        foreach (var contract in specs.Events)
        {
            var user = $"the event '{contract.Name}'";
            foreach (var use in InPart(document, contract.PayloadPart, user).Concat((contract.Payload?.Rows ?? []).SelectMany(field => InType(document, field.Type, user))))
            {
                yield return use;
            }
        }
    }

    private static IEnumerable<StructureUse> InType(DesignDocument document, Cell? type, string user) =>
        type is not { IsEmpty: false } cell ? [] :
            DocumentedTypeNames.In(cell.Text).Where(name => IsName(name) && name.Any(char.IsLower))
                .Select(name => new StructureUse(name, PartTables.PlacedText(document, cell.Span, name).Span, cell.Text, user));

    /// <summary>Names in code marks, and those in plain words that only a structure has; tables of fields are left to <see cref="InType"/>.</summary>
    private static IEnumerable<StructureUse> InPart(DesignDocument document, Label? part, string user)
    {
        if (part is null)
        {
            yield break;
        }

        foreach (var span in PlacesOf(part))
        {
            var text = document.Source.TextOf(span);
            foreach (var (start, length) in WordsIn(text))
            {
                var name = text.Substring(start, length);
                if (IsName(name) && IsStructure(text, start, length, name))
                {
                    yield return new StructureUse(name, new TextSpan(span.Start + start, length), text, user);
                }
            }
        }
    }

    private static IEnumerable<TextSpan> PlacesOf(Label part)
    {
        if (part.Value.Length > 0)
        {
            yield return part.ValueSpan;
        }

        foreach (var block in part.Blocks)
        {
            if (block is Paragraph or ListBlock)
            {
                yield return block.Span;
            }
            else if (block is Table table && table.ColumnOf("Field", "Field Name", "Property") < 0)
            {
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    yield return cell.Span;
                }
            }
        }
    }

    private static bool IsStructure(string text, int start, int length, string name)
    {
        var before = text.AsSpan(0, start);
        var after = text.AsSpan(start + length);

        // In 'header `ETag`', '`Order.Total`', '`/Orders`' and '{OrderId}' the word is no structure.
        if (before.EndsWith(".") || before.EndsWith("/") || before.EndsWith("-") || before.EndsWith("{") || before.EndsWith("#") || (after.Length > 1 && after[0] is '-' or '/' or '(' or ':' && !char.IsWhiteSpace(after[1]))
            || before.TrimEnd("` ").EndsWith("header", StringComparison.OrdinalIgnoreCase) || after.TrimStart("` ").StartsWith("header", StringComparison.OrdinalIgnoreCase) || IsInQuotes(before) || IsTupleName(before))
        {
            return false;
        }

        var hasInnerCapital = name.AsSpan(1).ContainsAnyInRange('A', 'Z');
        var isMarked = before.Count('`') % 2 == 1;
        var isFirst = before.Trim(" `*").IsEmpty && isMarked;
        return isMarked ? hasInnerCapital || isFirst : hasInnerCapital && Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>'(Money Balance, DateOnly AsOf)' in code: the second word names what the first one types.</summary>
    private static bool IsTupleName(ReadOnlySpan<char> before)
    {
        var inCode = before.Count('`') % 2 == 1;
        var trimmed = before.TrimEnd(' ');
        return inCode && trimmed.Length < before.Length && trimmed.Length > 0 && (char.IsLetterOrDigit(trimmed[^1]) || trimmed[^1] is '>' or '?' or ']') && before.LastIndexOf('(') > before.LastIndexOf(')') && before.LastIndexOf('(') > before.LastIndexOf('`');
    }

    private static bool IsInQuotes(ReadOnlySpan<char> before) => before.Count('"') % 2 == 1;

    private static bool IsName(string name) => name.Length > 2 && char.IsUpper(name[0]) && name.Any(char.IsLower) && name.All(char.IsLetterOrDigit);

    private static IEnumerable<(int Start, int Length)> WordsIn(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return (start, i - start);
                start = -1;
            }
        }
    }
}

/// <param name="Whole">The text the name stands in.</param>
/// <param name="User">'the endpoint 'GET /orders'', for messages.</param>
internal sealed record StructureUse(string Name, TextSpan Span, string Whole, string User);
