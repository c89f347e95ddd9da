using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class FunctionIncomplete : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2012",
        Name = "function-incomplete",
        Title = "Library function not fully specified",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.InterfacesComplete,
    };

    public override void Check(DocumentContext context) =>
        SpecifiedParts.Check(context, Descriptor, ShapeOwner.Function, context.Specs.Functions.Select(Of));

    private static SpecifiedThing Of(FunctionSpec function) => new("function", function.Name, function.Section,
    [
        new("Purpose", function.Purpose, "say what a caller gets done"),
        new("Signature", function.Signature, "add a table of its parameters, or 'None'") { MayBeNone = true },
        new("Returns", function.Returns, "say what type it returns, and what that holds"),
        new("Raises", function.Raises, "add a table with each exception and its condition") { MayBeNone = true, IsDashEmpty = true, IsListedOtherwise = !function.Errors.IsEmpty },
        new("Behavior", function.Behavior, "say what holds before, during and after the call"),
    ]);
}
