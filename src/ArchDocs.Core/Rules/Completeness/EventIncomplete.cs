using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class EventIncomplete : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2014",
        Name = "event-incomplete",
        Title = "Event contract not fully specified",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.InterfacesComplete,
    };

    public override void Check(DocumentContext context) =>
        SpecifiedParts.Check(context, Descriptor, ShapeOwner.Event, context.Specs.Events.Select(Of));

    private static SpecifiedThing Of(EventSpec contract) => new("event", contract.Name, contract.Section,
    [
        new("Trigger", contract.Trigger, "say what has to happen"),
        new("Payload", contract.PayloadPart, "add a table of its fields, name its structure, or write 'None'")
        {
            MayBeNone = true,
            IsListedOtherwise = contract.PayloadPart is null ? contract.Payload is not null : contract.PayloadPart.Value.Length > 0,

            // ARCH5001 says which field has no type.
            CellsOfOtherRules = ["Type"],
        },
        new("Consumers", contract.Consumers, "say who listens"),
    ]);
}
