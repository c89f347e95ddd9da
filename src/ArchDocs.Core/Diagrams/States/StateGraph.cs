using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.States;

/// <summary>What a state diagram shows.</summary>
/// <param name="States">In order of first mention, start and end (<c>[*]</c>) left out.</param>
internal sealed record StateGraph(ImmutableArray<DiagramState> States, ImmutableArray<StateTransition> Transitions) : DiagramGraph
{
    /// <summary>A note at a state that nothing declares: Mermaid parses the diagram, but does not render it.</summary>
    internal PreparedError? UnknownNote { get; init; }
}

/// <param name="Label">The description; the id where there is none.</param>
/// <param name="Parent">Id of the composite state that holds it; null at the top.</param>
/// <param name="Offset">Of its first mention in the diagram's text.</param>
internal sealed record DiagramState(string Id, string Label, string? Parent, int Offset);

/// <param name="From">An id, or <c>[*]</c>.</param>
internal sealed record StateTransition(string From, string To, string Label, int Offset);
