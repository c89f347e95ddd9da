namespace ArchDocs.Core.Vocabulary;

/// <summary>The names that a documented type is made of.</summary>
internal static class DocumentedTypeNames
{
    /// <summary>Words of the vocabulary included, and no enum whose values stand in the cell itself; empty where the text is not understood.</summary>
    public static IEnumerable<string> In(string cell) => Of(TypeWords.Read(cell).Term);

    private static IEnumerable<string> Of(DocumentedTerm? term) => term switch
    {
        DocumentedName name => name.Arguments.SelectMany(Of).Prepend(name.Name),
        DocumentedArray array => Of(array.Element),
        DocumentedMap map => Of(map.Key).Concat(Of(map.Value)),
        DocumentedTuple tuple => tuple.Elements.SelectMany(Of),
        DocumentedEnum { Name: { } name, Values: [] } => [name],
        _ => [],
    };
}
