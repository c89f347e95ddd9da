using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.Classes;

/// <summary>What a class diagram shows.</summary>
/// <param name="Classes">In order of first mention.</param>
internal sealed record ClassGraph(ImmutableArray<DiagramClass> Classes, ImmutableArray<ClassRelation> Relations) : DiagramGraph;

/// <param name="Members">As written, without visibility taken off.</param>
/// <param name="Offset">Of its first mention in the diagram's text.</param>
internal sealed record DiagramClass(string Name, string Label, ImmutableArray<string> Members, int Offset);

/// <param name="Arrow">As written: <c>&lt;|--</c>.</param>
internal sealed record ClassRelation(string From, string To, string Arrow, string Label, int Offset);
