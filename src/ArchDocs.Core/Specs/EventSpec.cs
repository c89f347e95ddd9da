using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A documented event or message: a subsection of Event/Message Contracts (04).</summary>
internal sealed record EventSpec
{
    public required DesignDocument Document { get; init; }

    public required Section Section { get; init; }

    public required string Name { get; init; }

    public required TextSpan NameSpan { get; init; }

    public Label? Trigger { get; init; }

    public Label? PayloadPart { get; init; }

    /// <summary>The structure that the payload is said to be, <c>**Payload**: `OrderDto`</c>; null where the label says something else.</summary>
    public string? PayloadName { get; init; }

    /// <summary>The payload's table; null where the payload is named ('OrderDto') or described otherwise.</summary>
    public FieldTable? Payload { get; init; }

    /// <summary>The payload as a structure of the event's name, for whatever holds it against a type.</summary>
    public required DtoSpec Structure { get; init; }

    public Label? Consumers { get; init; }
}
