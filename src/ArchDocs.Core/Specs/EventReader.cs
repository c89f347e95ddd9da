using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the events and messages that Event/Message Contracts (04) specifies.</summary>
internal static class EventReader
{
    private static readonly FrozenSet<string> KindWords = new[] { "event", "message", "topic" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SpecForm Form = new(PartNames.OfEvent, PartNames.Keys(PartNames.Payload, PartNames.Trigger), IsNamedAsCode);

    public static ImmutableArray<EventSpec> Read(DesignDocument document) =>
        [.. InterfaceSections.Find(document, ShapeOwner.Event, Form).Select(section => Read(document, section))];

    private static EventSpec Read(DesignDocument document, Section section)
    {
        var name = SpecName.Read(document, section, KindWords);
        var payload = SpecParts.Find(section, PartNames.Payload.AsSpan());
        return new EventSpec
        {
            Document = document,
            Section = section,
            Name = name.Name,
            NameSpan = name.Span,
            Trigger = SpecParts.Find(section, PartNames.Trigger.AsSpan()),
            PayloadPart = payload,
            Payload = payload is null ? StructureTables.FieldsOf([section]) : StructureTables.FieldsOf(PartTables.TablesOf(payload)),
            Consumers = SpecParts.Find(section, PartNames.Consumers.AsSpan()),
        };
    }

    /// <summary><c>OrderPlaced</c>, <c>order.placed</c>, <c>order-placed</c>.</summary>
    private static bool IsNamedAsCode(Section section)
    {
        var heading = HeadingText.WithoutNumber(section.Heading);
        return heading.Length > 1 && !heading.Contains(' ') && (heading[1..].IndexOfAnyInRange('A', 'Z') >= 0 || heading.IndexOfAny("._-") > 0);
    }
}
