using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the commands that CLI Commands (04) specifies.</summary>
internal static class CommandReader
{
    private static readonly FrozenSet<string> KindWords = new[] { "command", "subcommand", "new" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SpecForm Form = new(PartNames.OfCommand, PartNames.Keys(PartNames.Arguments, PartNames.Options, PartNames.ExitCodes), IsNamedAsCode);

    public static ImmutableArray<CommandSpec> Read(DesignDocument document)
    {
        var shared = InterfaceSections.ContainersOf(document, ShapeOwner.Command).Select(section => SpecParts.Find(section, PartNames.ExitCodes.AsSpan())).FirstOrDefault(part => part is not null);
        return [.. InterfaceSections.Find(document, ShapeOwner.Command, Form).Select(section => Read(document, section, shared))];
    }

    /// <param name="sharedExitCodes">Stated once for all commands.</param>
    private static CommandSpec Read(DesignDocument document, Section section, Label? sharedExitCodes)
    {
        var name = SpecName.Read(document, section, KindWords);
        var arguments = SpecParts.Find(section, PartNames.Arguments.AsSpan());
        var options = SpecParts.Find(section, PartNames.Options.AsSpan());
        var exitCodes = SpecParts.Find(section, PartNames.ExitCodes.AsSpan()) ?? sharedExitCodes;
        return new CommandSpec
        {
            Document = document,
            Section = section,
            Name = name.Name,
            NameSpan = name.Span,
            Purpose = SpecParts.Find(section, PartNames.Purpose.AsSpan()),
            Usage = SpecParts.Find(section, PartNames.Usage.AsSpan()),
            ArgumentsPart = arguments,
            Arguments = PartTables.ParametersOf(arguments),
            OptionsPart = options,
            Options = OptionReader.Read(document, options),
            Output = SpecParts.Find(section, PartNames.Output.AsSpan()),
            ExitCodesPart = exitCodes,
            ExitCodes = PartTables.ErrorsOf(document, exitCodes),
        };
    }

    /// <summary>Commands are written in lower case; prose is not.</summary>
    private static bool IsNamedAsCode(Section section)
    {
        var heading = HeadingText.WithoutNumber(section.Heading);
        return heading.Length > 0 && (char.IsLower(heading[0]) || heading.StartsWith("Command:", StringComparison.OrdinalIgnoreCase) || heading.IndexOf(" --") > 0);
    }
}
