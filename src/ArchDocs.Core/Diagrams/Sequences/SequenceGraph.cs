using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.Sequences;

/// <summary>What a sequence diagram shows, as Mermaid itself reads it.</summary>
/// <param name="Participants">Declared ones and those that only a message or note names, in order of first mention.</param>
internal sealed record SequenceGraph(
    ImmutableArray<SequenceParticipant> Participants,
    ImmutableArray<SequenceMessage> Messages,
    ImmutableArray<SequenceNote> Notes,
    ImmutableArray<SequenceBlock> Blocks) : DiagramGraph;

/// <param name="Label">The alias; the id where there is none.</param>
/// <param name="Kind">participant, actor, database and the like.</param>
/// <param name="Offset">Of its first mention in the diagram's text.</param>
internal sealed record SequenceParticipant(string Id, string Label, string Kind, int Offset);

/// <param name="Arrow">As written.</param>
/// <param name="Offset">In the diagram's text.</param>
internal sealed record SequenceMessage(string From, string To, string Label, string Arrow, int Offset);

/// <param name="Participants">One, or two that the note spans.</param>
internal sealed record SequenceNote(ImmutableArray<string> Participants, string Text, int Offset);

/// <param name="Kind">loop, alt, opt, par, critical, break, rect or box.</param>
internal sealed record SequenceBlock(string Kind, string Label, int Offset);
