using System.Collections.Immutable;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

/// <summary>What a name in a type cell is the name of, as far as the documents tell.</summary>
internal enum DocumentedNameKind
{
    Unknown,
    Structure,
    Enum,
}

/// <summary>Compares two type cells by what both mean on the wire; differs only what surely does.</summary>
internal sealed class DocumentedTypeComparison(Func<string, DocumentedNameKind> kindOf)
{
    public TypeFit Compare(DocumentedTerm left, DocumentedTerm right) => (left, right) switch
    {
        (DocumentedUnknown, _) or (_, DocumentedUnknown) => TypeFit.Unknown,
        (DocumentedName first, DocumentedName second) => CompareNames(first, second),
        (DocumentedArray first, DocumentedArray second) => CompareOptional(first.Element, second.Element),
        (DocumentedMap first, DocumentedMap second) => Both(CompareOptional(first.Key, second.Key), CompareOptional(first.Value, second.Value)),
        (DocumentedTuple first, DocumentedTuple second) => CompareAll(first.Elements, second.Elements),
        (DocumentedEnum first, DocumentedEnum second) => CompareEnums(first, second),
        (DocumentedEnum listed, DocumentedName name) => CompareEnumWithName(listed, name),
        (DocumentedName name, DocumentedEnum listed) => CompareEnumWithName(listed, name),
        (DocumentedName name, _) => CompareWithShape(name, right),
        (_, DocumentedName name) => CompareWithShape(name, left),
        _ => TypeFit.Differs,
    };

    private TypeFit CompareNames(DocumentedName left, DocumentedName right)
    {
        var leftRows = RowsOf(left);
        var rightRows = RowsOf(right);
        if (!leftRows.IsEmpty && !rightRows.IsEmpty)
        {
            return leftRows.ContainsAny(rightRows) ? TypeFit.Fits
                : leftRows.Contains(ScalarType.Any) || rightRows.Contains(ScalarType.Any) ? TypeFit.Unknown
                : TypeFit.Differs;
        }

        if (!leftRows.IsEmpty || !rightRows.IsEmpty)
        {
            var rows = leftRows.IsEmpty ? rightRows : leftRows;
            return kindOf(leftRows.IsEmpty ? left.Name : right.Name) switch
            {
                DocumentedNameKind.Structure => rows.Contains(ScalarType.Any) ? TypeFit.Unknown : TypeFit.Differs,
                DocumentedNameKind.Enum => CarriesEnum(rows) ? TypeFit.Fits : TypeFit.Differs,
                _ => TypeFit.Unknown,
            };
        }

        if (IsSameName(left.Name, right.Name))
        {
            return left.Arguments.IsEmpty || right.Arguments.IsEmpty ? TypeFit.Fits : CompareAll(left.Arguments, right.Arguments);
        }

        var isOneKnown = kindOf(left.Name) != DocumentedNameKind.Unknown || kindOf(right.Name) != DocumentedNameKind.Unknown;
        return isOneKnown && IsTypeLike(left.Name) && IsTypeLike(right.Name) ? TypeFit.Differs : TypeFit.Unknown;
    }

    private static TypeFit CompareEnums(DocumentedEnum left, DocumentedEnum right)
    {
        if (left.Name is { } first && right.Name is { } second && !IsSameName(first, second))
        {
            return TypeFit.Differs;
        }

        return left.Values.IsEmpty || right.Values.IsEmpty || left.Values.ToHashSet(StringComparer.Ordinal).SetEquals(right.Values) ? TypeFit.Fits : TypeFit.Differs;
    }

    private TypeFit CompareEnumWithName(DocumentedEnum listed, DocumentedName name)
    {
        var rows = RowsOf(name);
        if (!rows.IsEmpty)
        {
            var carried = listed.Base is { } word ? ScalarWords.RowsOf(word) : [];
            return carried.IsEmpty ? (CarriesEnum(rows) ? TypeFit.Fits : TypeFit.Differs) : (rows.ContainsAny(carried) ? TypeFit.Fits : TypeFit.Differs);
        }

        return listed.Name is { } enumName && IsSameName(enumName, name.Name) ? TypeFit.Fits
            : kindOf(name.Name) == DocumentedNameKind.Structure ? TypeFit.Differs
            : TypeFit.Unknown;
    }

    /// <summary>A name beside an array, map or tuple.</summary>
    private TypeFit CompareWithShape(DocumentedName name, DocumentedTerm shape)
    {
        var rows = RowsOf(name);
        if (rows.IsEmpty)
        {
            return kindOf(name.Name) == DocumentedNameKind.Unknown ? TypeFit.Unknown : TypeFit.Differs;
        }

        // Any value is JSON, a map is an object, and bytes are an array of them.
        return rows.Contains(ScalarType.Any) || (rows.Contains(ScalarType.Binary) && shape is DocumentedArray) ? TypeFit.Unknown : TypeFit.Differs;
    }

    private TypeFit CompareOptional(DocumentedTerm? left, DocumentedTerm? right) => left is null || right is null ? TypeFit.Fits : Compare(left, right);

    private TypeFit CompareAll(ImmutableArray<DocumentedTerm> left, ImmutableArray<DocumentedTerm> right) =>
        left.Length != right.Length ? TypeFit.Differs : left.Zip(right, Compare).Aggregate(TypeFit.Fits, Both);

    private static TypeFit Both(TypeFit left, TypeFit right) =>
        left == TypeFit.Differs || right == TypeFit.Differs ? TypeFit.Differs : left == TypeFit.Unknown ? left : right;

    private static ReadOnlySpan<ScalarType> RowsOf(DocumentedName name) => name.Arguments.IsEmpty ? ScalarWords.RowsOf(name.Name) : [];

    private static bool CarriesEnum(ReadOnlySpan<ScalarType> rows) => rows.ContainsAny(ScalarType.String, ScalarType.Integer, ScalarType.Long) || rows.Contains(ScalarType.Any);

    /// <summary>By the innermost name, since one document may give the namespace and the other not.</summary>
    private static bool IsSameName(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Innermost(left), Innermost(right), StringComparison.OrdinalIgnoreCase);

    private static string Innermost(string name) => name[(name.LastIndexOfAny(['.', '+']) + 1)..];

    private static bool IsTypeLike(string name) => char.IsUpper(name[0]) && name.Any(char.IsLower);
}
