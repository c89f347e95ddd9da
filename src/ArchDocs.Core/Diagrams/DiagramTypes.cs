namespace ArchDocs.Core.Diagrams;

/// <summary>Names of the types that have a parser of their own; others go by the name that Mermaid has for them.</summary>
internal static class DiagramTypes
{
    public const string Flowchart = "flowchart";
    public const string Sequence = "sequence";
    public const string Class = "class";
    public const string State = "state";
    public const string EntityRelation = "er";
    public const string C4 = "c4";
    public const string Unknown = "unknown";

    /// <summary>The word that a diagram of the type begins with.</summary>
    public static string WordOf(string type) => type switch
    {
        Sequence => "sequenceDiagram",
        Class => "classDiagram",
        State => "stateDiagram-v2",
        EntityRelation => "erDiagram",
        C4 => "C4Context",
        "requirement" => "requirementDiagram",
        _ => type,
    };
}
