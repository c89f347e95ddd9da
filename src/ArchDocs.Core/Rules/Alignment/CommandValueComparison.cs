using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Compares what a document says of a value on the command line with the property that takes it. There every value is text, and what is given several times is documented as one.</summary>
internal sealed class CommandValueComparison(Func<string, bool> isTypeName)
{
    private readonly TypeComparison _comparison = new(EnumMode.Auto, isTypeName);

    public bool Differs(string cell, MatchedParameter parameter)
    {
        var documented = TypeWords.Read(cell).Term is DocumentedArray { Element: { } element } ? element : TypeWords.Read(cell).Term;
        return documented is DocumentedName or DocumentedEnum
            && parameter.Actual is ScalarTerm or EnumTerm
            && !(parameter.IsFlag && HasRow(documented, ScalarType.Boolean))
            && !(IsWrittenAsText(parameter.Actual) && HasRow(documented, ScalarType.String))
            && _comparison.Compare(documented, parameter.Actual) == TypeFit.Differs;
    }

    private static bool HasRow(DocumentedTerm term, ScalarType row) => term is DocumentedName { Arguments: [] } name && ScalarWords.RowsOf(name.Name).Contains(row);

    private static bool IsWrittenAsText(TypeTerm type) => type is
        ScalarTerm { Type: not (ScalarType.Boolean or ScalarType.Integer or ScalarType.Long or ScalarType.Float or ScalarType.Double or ScalarType.Decimal) };
}
