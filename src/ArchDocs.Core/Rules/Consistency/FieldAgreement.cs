using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>Holds the fields or values of a structure of 04 against those of the same structure in the interface contracts.</summary>
internal sealed class FieldAgreement(RuleDescriptor rule, FeatureContext context, DtoSpec contract, DtoSpec design, DocumentedTypeComparison comparison, StatedConvention? fieldNames)
{
    private readonly string _contracts = Path.GetFileName(contract.Document.Path);

    public void Check()
    {
        if (contract.Fields is { Rows.IsEmpty: false } agreed && design.Fields is { Rows.IsEmpty: false } written)
        {
            CheckFields(agreed, written);
        }
        else if (contract.Values is { Rows.IsEmpty: false } agreedValues && design.Values is { Rows.IsEmpty: false } writtenValues)
        {
            CheckValues(agreedValues, writtenValues);
        }
    }

    private void CheckFields(FieldTable agreed, FieldTable written)
    {
        var rows = NamesOf(written);
        var isPartial = IncludesByLink();
        foreach (var (name, row) in NamesOf(agreed))
        {
            if (Find(rows, name) is { } own)
            {
                if (own.Name != name && !IsAgainstConvention(own.Name))
                {
                    Report(own.Row.Name.Span, name, $"'{own.Name}' of '{design.Name}' is called '{name}' in '{_contracts}': write '{name}'");
                }

                CheckType(name, row, own.Row);
                CheckRequired(name, row, own.Row);
            }
            else if (!isPartial && !IsWithinOther(rows, name))
            {
                var nearest = NearestName.Find(name, rows.Select(other => other.Name).Where(other => Find(NamesOf(agreed), other) is null));
                var action = nearest is null ? "add it" : $"add it, or rename '{nearest}' if that is what it means";
                Report(written.Table.HeaderSpan, name, $"'{design.Name}' lacks the field '{name}', which '{_contracts}' has: {action}");
            }
        }
    }

    /// <summary>ARCH4001 speaks of a name in another style than the one that is stated.</summary>
    private bool IsAgainstConvention(string name) =>
        fieldNames is not null && NamingStyles.IsName(name) && !fieldNames.Tolerated.Any(style => NamingStyles.Fits(name, style));

    private void CheckType(string name, FieldSpec agreed, FieldSpec written)
    {
        if (agreed.Type is { IsEmpty: false } expected && written.Type is { IsEmpty: false } cell
            && comparison.Compare(TypeWords.Read(expected.Text).Term, TypeWords.Read(cell.Text).Term) == TypeFit.Differs)
        {
            Report(cell.Span, name, $"'{name}' of '{design.Name}' is '{cell.Text}', but '{expected.Text}' in '{_contracts}': write '{expected.Text}', or agree on another contract first");
        }
    }

    private void CheckRequired(string name, FieldSpec agreed, FieldSpec written)
    {
        if (agreed.Required is { } expected && written.Required is { } cell
            && (RequiredWords.Read(expected.Text), RequiredWords.Read(cell.Text)) is (CellClaim.Yes, CellClaim.No) or (CellClaim.No, CellClaim.Yes))
        {
            Report(cell.Span, name, $"'{name}' of '{design.Name}' has Required '{cell.Text}', but '{expected.Text}' in '{_contracts}': write '{expected.Text}', or agree on another contract first");
        }
    }

    private void CheckValues(ValueTable agreed, ValueTable written)
    {
        var expected = agreed.Rows.Select(row => EnumValueList.ValueOf(row.Value.Text)).Where(value => value.Length > 0).ToArray();
        var found = written.Rows.Select(row => (Value: EnumValueList.ValueOf(row.Value.Text), Row: row)).Where(pair => pair.Value.Length > 0).ToArray();
        foreach (var (value, row) in found.Where(pair => !expected.Contains(pair.Value, StringComparer.Ordinal)))
        {
            var meant = Array.Find(expected, other => WireName.AreAlike(other, value)) ?? NearestName.Find(value, expected.Where(other => !Array.Exists(found, pair => pair.Value == other)));
            var action = meant is null ? "remove it, or agree on another contract first" : $"write '{meant}'";
            Report(row.Value.Span, value, $"'{value}' is no value of '{design.Name}' in '{_contracts}': {action}");
        }

        foreach (var value in expected.Where(value => !Array.Exists(found, pair => pair.Value == value || WireName.AreAlike(pair.Value, value) || IsMeantBy(pair.Value, value))))
        {
            Report(written.Table.HeaderSpan, value, $"'{design.Name}' lacks the value '{value}', which '{_contracts}' has: add it");
        }

        // One misspelt value is one finding, not one too much and one too few.
        bool IsMeantBy(string other, string value) =>
            !expected.Contains(other, StringComparer.Ordinal)
            && NearestName.Find(other, expected.Where(candidate => !Array.Exists(found, pair => pair.Value == candidate))) == value;
    }

    /// <summary>Its own words say where the other fields stand.</summary>
    private bool IncludesByLink() =>
        design.Document.Links.Any(link => design.Section.Span.Contains(link.Span) && link.Target.Contains(_contracts, StringComparison.OrdinalIgnoreCase));

    /// <summary>'customer.name' is a part of 'customer', which the other table may specify by its type.</summary>
    private static bool IsWithinOther(ImmutableArray<(string Name, FieldSpec Row)> rows, string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 && Find(rows, name[..dot]) is not null;

    private static (string Name, FieldSpec Row)? Find(ImmutableArray<(string Name, FieldSpec Row)> rows, string name)
    {
        foreach (var row in rows.Where(row => row.Name == name).Concat(rows.Where(row => WireName.AreAlike(row.Name, name))))
        {
            return row;
        }

        return null;
    }

    private static ImmutableArray<(string Name, FieldSpec Row)> NamesOf(FieldTable table) => [.. from row in table.Rows from name in FieldNames.Of(row.Name.Text) select (name, row)];

    private void Report(TextSpan span, string part, string message) => context.Report(rule, design.Document, span, message, $"{design.Name}.{part}");
}
