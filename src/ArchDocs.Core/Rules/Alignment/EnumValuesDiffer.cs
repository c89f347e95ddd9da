using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7009: the documented values of an enum are not those of the code.</summary>
internal sealed class EnumValuesDiffer : AlignmentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7009",
        Name = "enum-values-differ",
        Title = "Documented enum values differ from the code's",
        DefaultSeverity = DiagnosticSeverity.Error,
        Options = ["ArchDocsEnums"],
    };

    protected override void Check(BoundStructure structure, FeatureContext context)
    {
        if (structure is { Type: { Enum: { } model } type, Spec.Values: { } table } && structure.Spec.Region?.Span.Contains(table.Table.HeaderSpan) != true)
        {
            CheckTable(structure.Spec, table, type, model, context);
        }
        else if (context.MatchingOf(structure) is { } matching)
        {
            CheckCells(matching, context);
        }
    }

    private void CheckTable(DtoSpec spec, ValueTable table, TypeModel type, EnumModel model, FeatureContext context)
    {
        var form = EnumForms.Of(model.Form, context.Wire.Enums);
        var place = $"'{type.Name}' in {type.AssemblyName}";
        var documented = new HashSet<string>(StringComparer.Ordinal);
        var isComplete = true;
        foreach (var row in table.Rows)
        {
            var name = EnumValueList.ValueOf(row.Value.Text.Trim());
            if (name.Length == 0 || !name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.'))
            {
                isComplete = false;
                continue;
            }

            var value = model.Values.FirstOrDefault(value => EnumForms.IsSame(name, value, form) || name == value.Number)
                ?? model.Values.FirstOrDefault(value => WireName.AreAlike(name, WireName.Of(value)) || WireName.AreAlike(name, value.Name));
            if (value is null)
            {
                var nearest = NearestName.Find(name, model.Values.Select(WireName.Of));
                var hint = nearest is null ? "" : $"; the nearest is '{nearest}'";
                Report(row.Value.Span, $"'{name}' is documented, but {place} has no such value{hint}: remove the row, or add the value", name);
                continue;
            }

            documented.Add(value.Number);
            if (!EnumForms.IsSame(name, value, form) && name != value.Number)
            {
                Report(row.Value.Span, $"'{name}' is written '{WireName.Of(value)}' on the wire, as {place} says: write '{WireName.Of(value)}'", name);
            }

            if (row.Number is { IsEmpty: false } number && NumberOf(number.Text) is { } documentedNumber && documentedNumber != value.Number)
            {
                Report(number.Span, $"'{name}' is documented with number '{number.Text}', but in {place} it is '{value.Number}': write '{value.Number}', or change the value", name);
            }
        }

        // A second name of a documented number never shows on the wire.
        foreach (var value in model.Values.Where(value => isComplete && !documented.Contains(value.Number)))
        {
            Report(table.Table.HeaderSpan, $"'{spec.Name}' lacks a row for '{WireName.Of(value)}', which {place} has: add the row, or remove the value", WireName.Of(value));
        }

        void Report(Documents.TextSpan span, string message, string value) => context.Report(Descriptor, spec.Document, span, message, $"{spec.Name}.{value}");
    }

    /// <summary>Values listed in a type cell: <c>enum (A, B)</c>, <c>array of string (one of: A, B)</c>.</summary>
    private void CheckCells(MemberMatching matching, FeatureContext context)
    {
        foreach (var row in matching.WrittenRows)
        {
            if (row is not { Member: { HasCustomForm: false } member, Field.Type: { IsEmpty: false } cell }
                || EnumOf(TypeWords.Read(cell.Text).Term, member.Type) is not var (listed, term, model))
            {
                continue;
            }

            var form = EnumForms.Of(term.Form ?? model.Form, context.Wire.Enums);
            var extra = listed.Where(name => !model.Values.Any(value => IsSame(name, value, form))).ToArray();
            var numbers = model.Values.Where(value => listed.Any(name => IsSame(name, value, form))).Select(value => value.Number).ToHashSet(StringComparer.Ordinal);
            if (extra.Length > 0 || model.Values.Any(value => !numbers.Contains(value.Number)))
            {
                var values = string.Join(", ", model.Values.Select(WireName.Of));
                context.Report(
                    Descriptor,
                    matching.Spec.Document,
                    cell.Span,
                    $"'{row.Name}' is documented with the values '{string.Join(", ", listed)}', but the enum '{term.Name}' of {matching.PlaceOf(member)} has '{values}': write 'enum ({values})', or change the enum",
                    matching.SubjectOf(row.Name));
            }
        }
    }

    private static bool IsSame(string name, EnumValueModel value, EnumForm? form) => EnumForms.IsSame(name, value, form) || (form != EnumForm.String && name == value.Number);

    private static (ImmutableArray<string> Listed, EnumTerm Term, EnumModel Model)? EnumOf(DocumentedTerm documented, TypeTerm actual) => (documented, actual) switch
    {
        (DocumentedArray { Element: { } element }, ArrayTerm array) => EnumOf(element, array.Element),
        (DocumentedEnum { Values: { IsEmpty: false } values }, EnumTerm { Values: { } model } term) => (values, term, model),
        _ => null,
    };

    /// <summary>Decimal or hexadecimal; null for <c>1 &lt;&lt; 2</c> and other prose.</summary>
    private static string? NumberOf(string text)
    {
        var digits = text.Trim();
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return ulong.TryParse(digits[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hexadecimal) ? hexadecimal.ToString(CultureInfo.InvariantCulture) : null;
        }

        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
    }
}
