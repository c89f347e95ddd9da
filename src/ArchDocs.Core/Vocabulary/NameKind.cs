namespace ArchDocs.Core.Vocabulary;

/// <summary>What a name is the name of, as far as a document's own names are judged.</summary>
internal enum NameKind
{
    Structure,
    Field,
    PathSegment,
    Command,
    Option,
    Event,
}
