using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Whether a data field holds what a DTO field carries; differs only what surely needs a conversion.</summary>
internal sealed class StorageComparison(Func<string, DocumentedNameKind> kindOf)
{
    public TypeFit Compare(string dtoType, string dataType)
    {
        var dto = TypeWords.Read(dtoType).Term;
        return StorageTypes.Read(dataType) is { } storage
            ? Compare(dto, storage)
            : new DocumentedTypeComparison(kindOf).Compare(dto, TypeWords.Read(dataType).Term) == TypeFit.Differs && IsOwnWord(dataType) ? TypeFit.Differs : TypeFit.Unknown;
    }

    private TypeFit Compare(DocumentedTerm dto, StorageType storage)
    {
        if (storage.HoldsAnything)
        {
            return TypeFit.Fits;
        }

        switch (dto)
        {
            case DocumentedArray array:
                return storage.IsArray && array.Element is { } element ? Compare(element, storage with { IsArray = false })
                    : storage.IsArray || storage.IsText || storage.Values.Contains(ScalarType.Binary) ? TypeFit.Unknown
                    : TypeFit.Differs;
            case DocumentedEnum or DocumentedName when storage.IsArray:
                return dto is DocumentedName named && ScalarWords.RowsOf(named.Name).Contains(ScalarType.Any) ? TypeFit.Unknown : TypeFit.Differs;
            case DocumentedEnum listed:
                return HoldsEnum(listed.Base is { } word ? ScalarWords.RowsOf(word) : [], storage);
            case DocumentedMap or DocumentedTuple:
                return storage.IsText ? TypeFit.Unknown : TypeFit.Differs;
            case DocumentedName { Arguments: [] } name:
                return CompareName(name, storage);
            default:
                return TypeFit.Unknown;
        }
    }

    private TypeFit CompareName(DocumentedName name, StorageType storage)
    {
        var rows = ScalarWords.RowsOf(name.Name);
        if (!rows.IsEmpty)
        {
            foreach (var row in rows)
            {
                if (row == ScalarType.Any || storage.Values.Contains(row))
                {
                    return TypeFit.Fits;
                }
            }

            return TypeFit.Differs;
        }

        return kindOf(name.Name) switch
        {
            DocumentedNameKind.Enum => HoldsEnum([], storage),
            DocumentedNameKind.Structure when !storage.IsText && !storage.Values.Contains(ScalarType.Binary) => TypeFit.Differs,
            _ => TypeFit.Unknown,
        };
    }

    private static TypeFit HoldsEnum(ReadOnlySpan<ScalarType> carried, StorageType storage)
    {
        var isText = carried.IsEmpty || carried.Contains(ScalarType.String);
        var isNumber = carried.IsEmpty || carried.ContainsAny(ScalarType.Integer, ScalarType.Long);
        return (isText && storage.IsText) || (isNumber && storage.Values.Contains(ScalarType.Integer)) ? TypeFit.Fits : TypeFit.Differs;
    }

    /// <summary>'array of string', 'enum (A, B)': the documents' own vocabulary; a type that a database names is anybody's guess.</summary>
    private bool IsOwnWord(string dataType) => TypeWords.Read(dataType).Term switch
    {
        DocumentedName name => ScalarWords.Contains(name.Name) || kindOf(name.Name) != DocumentedNameKind.Unknown,
        DocumentedUnknown => false,
        _ => true,
    };
}
