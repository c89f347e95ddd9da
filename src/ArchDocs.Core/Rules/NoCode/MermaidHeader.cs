using System.Collections.Frozen;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>The first line of a diagram that says what it is.</summary>
/// <param name="Text">The line; empty when the diagram is.</param>
/// <param name="Word">Its first word, which must name a diagram type.</param>
internal sealed record MermaidHeader(string Text, string Word)
{
    // Mermaid 12, and the types of its usual plug-ins; those that end in -beta also without it.
    private static readonly FrozenSet<string> Types = (
        "graph flowchart flowchart-elk sequenceDiagram classDiagram classDiagram-v2 stateDiagram stateDiagram-v2 erDiagram journey gantt pie quadrantChart requirement requirementDiagram " +
        "gitGraph C4Context C4Container C4Component C4Dynamic C4Deployment mindmap timeline zenuml sankey sankey-beta xychart xychart-beta block block-beta packet packet-beta kanban " +
        "architecture architecture-beta radar radar-beta treemap treemap-beta treeView treeView-beta venn venn-beta wardley wardley-beta ishikawa ishikawa-beta eventmodeling " +
        "usecase-beta swimlane swimlane-beta agentflow-beta cynefin-beta railroad-beta railroad-ebnf-beta railroad-abnf-beta railroad-peg-beta info").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public bool IsKnown => Types.Contains(Word);

    /// <summary>The type that a misspelt word means; null when none is near.</summary>
    public string? Meant => Word.Length < 4 ? null : NearestName.Find(Word, Types.Where(type => type.Length > 5));

    public static MermaidHeader Read(string content)
    {
        var line = DiagramType.FirstLineOf(content);
        return new MermaidHeader(line, DiagramType.WordOf(line));
    }
}
