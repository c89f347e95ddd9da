using System.Collections.Frozen;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Words of a type cell that give a type its shape.</summary>
internal static class TypeShapeWords
{
    public static readonly FrozenSet<string> ArrayWords = Words(
        "array", "list", "set", "collection", "sequence", "arrays", "lists", "hashset", "ienumerable", "iasyncenumerable", "icollection",
        "ilist", "iset", "ireadonlylist", "ireadonlycollection", "ireadonlyset", "immutablearray", "immutablelist", "immutablehashset");

    public static readonly FrozenSet<string> MapWords = Words(
        "map", "dict", "dictionary", "hashmap", "idictionary", "ireadonlydictionary", "immutabledictionary", "sorteddictionary", "concurrentdictionary");

    public static readonly FrozenSet<string> TupleWords = Words("tuple", "valuetuple");

    public static readonly FrozenSet<string> EnumWords = Words("enum", "enumeration");

    public static readonly FrozenSet<string> WrapperWords = Words("optional", "nullable");

    public static readonly FrozenSet<string> Articles = Words("a", "an", "the");

    /// <summary>Words behind a type that say nothing more.</summary>
    public static readonly FrozenSet<string> Fillers = Words("object", "objects", "structure", "structures", "value", "values", "item", "items", "element", "elements");

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
