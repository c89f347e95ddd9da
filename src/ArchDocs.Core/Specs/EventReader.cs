using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Templates;
using ArchDocs.Core.Vocabulary;

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
        var declared = DeclaredType.Read(document, section.Span);
        var fields = (payload is null ? StructureTables.FieldsOf([section]) : StructureTables.FieldsOf(PartTables.TablesOf(payload)))
            ?? (declared.Region is { } region ? StructureTables.FieldsOf(document.TablesIn(region)) : null);
        return new EventSpec
        {
            Document = document,
            Section = section,
            Name = name.Name,
            NameSpan = name.Span,
            Trigger = SpecParts.Find(section, PartNames.Trigger.AsSpan()),
            PayloadPart = payload,
            PayloadName = payload is null ? null : PayloadNamedBy(payload.Value),
            Payload = fields,
            Structure = StructureOf(document, section, name, fields, declared),
            Consumers = SpecParts.Find(section, PartNames.Consumers.AsSpan()),
        };
    }

    private static DtoSpec StructureOf(DesignDocument document, Section section, SpecName name, FieldTable? fields, DeclaredType declared)
    {
        var heading = StructureNamedBy(name.Name) is { } whole ? StructureHeading.Read(whole) : null;
        return new DtoSpec
        {
            Name = heading?.Name ?? name.Name,
            TypeArguments = heading?.TypeArguments ?? [],
            NameSpan = name.Span,
            Document = document,
            Section = section,
            Fields = fields,
            DeclaredType = declared.Name,
            DeclaredTypeSpan = declared.Span,
            Region = declared.Region,
        };
    }

    /// <summary>'JSON' and 'None' name no structure.</summary>
    private static string? PayloadNamedBy(string value) =>
        StructureNamedBy(value) is { } name && char.IsUpper(name[0]) && name.Any(char.IsLower) && !ScalarWords.Contains(name) && !NoneText.IsNone(name) ? name : null;

    /// <summary>A text that is one name and no prose: <c>OrderDto</c>, <c>OrderPlaced v2</c>, <c>Page&lt;OrderDto&gt; (JSON)</c>.</summary>
    private static string? StructureNamedBy(string text)
    {
        var remark = text.IndexOf(" (", StringComparison.Ordinal);
        var words = (remark > 0 ? text[..remark] : text).Trim(' ', '`', '.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Skip(1).Any(word => !IsVersion(word)))
        {
            return null;
        }

        var name = words[0];
        return StructureHeading.Read(name) is { Start: 0, Length: var length } && length == name.Length ? name : null;
    }

    private static bool IsVersion(string word) => word.TrimStart('v', 'V') is { Length: > 0 } number && number.All(c => char.IsAsciiDigit(c) || c == '.');

    /// <summary><c>OrderPlaced</c>, <c>order.placed</c>, <c>order-placed</c>.</summary>
    private static bool IsNamedAsCode(Section section)
    {
        var heading = HeadingText.WithoutNumber(section.Heading);
        return heading.Length > 1 && !heading.Contains(' ') && (heading[1..].IndexOfAnyInRange('A', 'Z') >= 0 || heading.IndexOfAny("._-") > 0);
    }
}
