using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class CommandIncomplete : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2013",
        Name = "command-incomplete",
        Title = "CLI command not fully specified",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.InterfacesComplete,
    };

    public override void Check(DocumentContext context) =>
        SpecifiedParts.Check(context, Descriptor, ShapeOwner.Command, context.Specs.Commands.Select(Of));

    private static SpecifiedThing Of(CommandSpec command) => new("command", command.Name, command.Section,
    [
        new("Purpose", command.Purpose, "say what a user gets done"),
        new("Usage", command.Usage, "show how the command is called"),
        new("Arguments", command.ArgumentsPart, "add a table of them, or 'None'") { MayBeNone = true },
        new("Options", command.OptionsPart, "add a table of them, or 'None'") { MayBeNone = true, SparedColumn = command.Options.Any(HasBothNamesInOneCell) ? "Short" : null },
        new("Output", command.Output, "say what is printed, and where"),
        new("Exit Codes", command.ExitCodesPart, "add a table with each code and its meaning") { MayBeNone = true, IsDashEmpty = true, IsListedOtherwise = !command.ExitCodes.IsEmpty },
    ]);

    private static bool HasBothNamesInOneCell(OptionSpec option) => option is { Short: not null, Name.Length: > 0 };
}
