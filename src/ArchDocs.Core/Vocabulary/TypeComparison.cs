using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

internal enum TypeFit
{
    Fits,
    Differs,

    /// <summary>The document or the code can't be made out: nothing is reported.</summary>
    Unknown,
}

/// <summary>Compares a documented type with a C# type by what both mean on the wire.</summary>
/// <param name="enums">How enums are serialised where no attribute says it.</param>
/// <param name="isTypeName">Whether a word is the name of a type or of a documented structure; other words are unknown.</param>
internal sealed class TypeComparison(EnumMode enums, Func<string, bool> isTypeName)
{
    public TypeFit Compare(DocumentedTerm documented, TypeTerm actual) => (documented, actual) switch
    {
        (DocumentedUnknown, _) or (_, UnknownTerm) => TypeFit.Unknown,
        (_, EitherTerm either) => CompareAny(documented, either),
        (_, ParameterTerm parameter) => documented is DocumentedName { Name: var name } && name == parameter.Name ? TypeFit.Fits : TypeFit.Unknown,
        (DocumentedName name, _) => ScalarWords.RowsOf(name.Name) is { IsEmpty: false } rows && name.Arguments.IsEmpty
            ? CompareWord(name.Name, rows, actual)
            : CompareName(name, actual),
        (DocumentedEnum listed, _) => CompareEnum(listed, actual),
        (DocumentedArray array, ArrayTerm term) => array.Element is null ? TypeFit.Fits : Compare(array.Element, term.Element),
        (DocumentedArray { Element: DocumentedName { Name: var element } }, ScalarTerm { Type: ScalarType.Binary }) => element.ToLowerInvariant() is "byte" or "bytes" ? TypeFit.Fits : TypeFit.Differs,
        (DocumentedArray, EnumTerm { Values.IsFlags: true }) => TypeFit.Unknown,
        (DocumentedMap map, MapTerm term) => Both(map.Key is null ? TypeFit.Fits : Compare(map.Key, term.Key), map.Value is null ? TypeFit.Fits : Compare(map.Value, term.Value)),
        (DocumentedTuple tuple, TupleTerm term) => CompareAll(tuple.Elements, term.Elements),
        (DocumentedTuple tuple, NamedTerm { FullName: "System.Tuple" } term) => CompareAll(tuple.Elements, term.Arguments),
        (_, ScalarTerm { Type: ScalarType.Any, CSharpName: not ("object" or "dynamic") }) => TypeFit.Unknown,
        (_, NamedTerm term) when IsFramework(term) => TypeFit.Unknown,
        _ => TypeFit.Differs,
    };

    private TypeFit CompareAny(DocumentedTerm documented, EitherTerm actual)
    {
        var fits = actual.Options.Select(option => Compare(documented, option)).ToArray();
        return fits.Contains(TypeFit.Fits) ? TypeFit.Fits : fits.Contains(TypeFit.Unknown) ? TypeFit.Unknown : TypeFit.Differs;
    }

    private TypeFit CompareWord(string word, ReadOnlySpan<ScalarType> rows, TypeTerm actual)
    {
        switch (actual)
        {
            case ScalarTerm scalar:
                return rows.Contains(scalar.Type) ? TypeFit.Fits : TypeFit.Differs;
            case EnumTerm term:
                var isText = rows.Contains(ScalarType.String);
                var isNumber = rows.Contains(ScalarType.Integer) || rows.Contains(ScalarType.Long);
                return isText || isNumber ? FitsForm(term, isText) : TypeFit.Differs;
            case ArrayTerm { Element: ScalarTerm { CSharpName: "byte" } } when rows.Contains(ScalarType.Binary):
                return TypeFit.Unknown;
            case NamedTerm named when IsFramework(named):
                return NamesMatch(word, named.FullName, named.Name) ? TypeFit.Fits : TypeFit.Unknown;

            // Any value is JSON, and a map is an object.
            case MapTerm or ArrayTerm or TupleTerm when word.Equals("json", StringComparison.OrdinalIgnoreCase):
            case MapTerm when word.Equals("object", StringComparison.OrdinalIgnoreCase):
                return TypeFit.Unknown;
            default:
                return TypeFit.Differs;
        }
    }

    private TypeFit CompareName(DocumentedName name, TypeTerm actual)
    {
        switch (actual)
        {
            case NamedTerm term when NamesMatch(name.Name, term.FullName, term.Name):
                return name.Arguments.IsEmpty ? TypeFit.Fits : CompareAll(name.Arguments, term.Arguments);
            case NamedTerm { Arguments: [] } term when IsClosedInName(name, term.Name):
                return name.Arguments.All(argument => argument is DocumentedName part && term.Name.Contains(part.Name, StringComparison.OrdinalIgnoreCase)) ? TypeFit.Fits : TypeFit.Unknown;
            case EnumTerm term when NamesMatch(name.Name, term.FullName, term.Name):
                return TypeFit.Fits;
            case ScalarTerm scalar when string.Equals(name.Name, scalar.CSharpName, StringComparison.OrdinalIgnoreCase):
                return TypeFit.Fits;

            // 'Address' where the code says 'OrderDto' is another structure; 'reference' may be anything.
            case NamedTerm or EnumTerm when char.IsUpper(name.Name[0]) && name.Name.Any(char.IsLower):
                return actual is NamedTerm framework && IsFramework(framework) && !isTypeName(name.Name) ? TypeFit.Unknown : TypeFit.Differs;

            // A collection type of one's own shows as an array or map.
            case ArrayTerm or MapTerm when name.Name.EndsWith("List", StringComparison.Ordinal) || name.Name.EndsWith("Collection", StringComparison.Ordinal)
                || name.Name.EndsWith("Set", StringComparison.Ordinal) || name.Name.EndsWith("Dictionary", StringComparison.Ordinal) || name.Name.EndsWith("Map", StringComparison.Ordinal):
                return TypeFit.Unknown;
            default:
                return isTypeName(name.Name) ? TypeFit.Differs : TypeFit.Unknown;
        }
    }

    private TypeFit CompareEnum(DocumentedEnum documented, TypeTerm actual)
    {
        switch (actual)
        {
            case EnumTerm term:
                if (documented.Name is { } name && !NamesMatch(name, term.FullName, term.Name))
                {
                    return isTypeName(name) || char.IsUpper(name[0]) ? TypeFit.Differs : TypeFit.Unknown;
                }

                return documented.Base is { } word ? CompareWord(word, ScalarWords.RowsOf(word), term) : TypeFit.Fits;
            case ScalarTerm scalar when documented.Base is { } scalarWord:
                return CompareWord(scalarWord, ScalarWords.RowsOf(scalarWord), scalar);

            // A set of values may be kept by validation instead of by an enum.
            case ScalarTerm { Type: ScalarType.String or ScalarType.Integer or ScalarType.Long } when !documented.Values.IsEmpty:
                return TypeFit.Unknown;
            case NamedTerm named when IsFramework(named):
                return TypeFit.Unknown;
            default:
                return TypeFit.Differs;
        }
    }

    private TypeFit FitsForm(EnumTerm term, bool isText)
    {
        var form = EnumForms.Of(term.Form ?? term.Values?.Form, enums);
        return form is null || (form == EnumForm.String) == isText ? TypeFit.Fits : TypeFit.Differs;
    }

    private TypeFit CompareAll(IReadOnlyList<DocumentedTerm> documented, IReadOnlyList<TypeTerm> actual)
    {
        if (documented.Count != actual.Count)
        {
            return TypeFit.Differs;
        }

        var fit = TypeFit.Fits;
        for (var i = 0; i < documented.Count; i++)
        {
            fit = Both(fit, Compare(documented[i], actual[i]));
        }

        return fit;
    }

    private static TypeFit Both(TypeFit left, TypeFit right) =>
        left == TypeFit.Differs || right == TypeFit.Differs ? TypeFit.Differs : left == TypeFit.Unknown ? left : right;

    /// <summary>By name, by the innermost name of a nested type, or by as much of the namespace as the document gives.</summary>
    private static bool NamesMatch(string documented, string fullName, string name)
    {
        var wanted = documented.Replace('+', '.');
        return string.Equals(wanted, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(wanted, fullName, StringComparison.OrdinalIgnoreCase)
            || fullName.EndsWith($".{wanted}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A description of an API has one word for <c>PagedResult&lt;OrderDto&gt;</c>: <c>PagedResultOfOrderDto</c> or <c>OrderDtoPagedResult</c>.</summary>
    private static bool IsClosedInName(DocumentedName documented, string name) =>
        name.Length > documented.Name.Length
        && (name.StartsWith(documented.Name + "Of", StringComparison.OrdinalIgnoreCase) || (!documented.Arguments.IsEmpty && name.EndsWith(documented.Name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>How a framework type shows on the wire is its converter's affair.</summary>
    private static bool IsFramework(NamedTerm term) =>
        term.FullName.StartsWith("System.", StringComparison.Ordinal) || term.FullName.StartsWith("Microsoft.", StringComparison.Ordinal);
}
