using System.Xml.Linq;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Types.Endpoints;
using CommandLine;
using Contoso.Tool.Ledger;
using Contoso.Tool.Parcels;
using Contoso.Tool.Seeds;
using McMaster.Extensions.CommandLineUtils;
using Spectre.Console;
using Spectre.Console.Cli;

namespace ArchDocs.Core.Tests.Types;

/// <summary>What the frameworks themselves say of the fixture commands is the truth that metadata must tell too.</summary>
[TestClass]
public sealed class CommandFrameworkTests
{
    [TestMethod]
    public void Commands_of_McMaster_are_those_of_its_own_model()
    {
        using var app = new CommandLineApplication<Ledger>();
        app.Conventions.UseDefaultConventions();
        var theirs = Below(app, "").ToArray();

        theirs.Select(entry => entry.Name).ShouldBe(["book", "account", "account close-account", "account open"], ignoreOrder: true);
        foreach (var (name, command) in theirs.Prepend(("ledger", app)))
        {
            var ours = Named(name);
            var builtIn = new[] { command.OptionHelp, command.OptionVersion }.Concat(command == app ? [] : app.Options);
            Sorted(ours.Options.Where(option => !option.IsHidden).Select(NamesOf)).ShouldBe(Sorted(command.GetOptions().Where(option => option.ShowInHelpText).Except(builtIn).Select(NamesOf)), name);
            ours.Arguments.Select(argument => argument.Name).ShouldBe(command.Arguments.Select(argument => argument.Name), name);
            Sorted(DemandedOf(ours)).ShouldBe(
                Sorted(command.GetOptions().Where(option => option.Validators.Count > 0).Select(NamesOf).Concat(command.Arguments.Where(argument => argument.Validators.Count > 0).Select(argument => argument.Name))),
                name);
        }
    }

    [TestMethod]
    [DataRow("sow")]
    [DataRow("water")]
    public void Verbs_of_CommandLineParser_are_those_of_its_own_help(string verb)
    {
        using var help = new StringWriter();
        using var parser = new Parser(with =>
        {
            with.HelpWriter = help;
            with.MaximumDisplayWidth = 400;
        });
        parser.ParseArguments([verb, "--help"], typeof(SowOptions), typeof(WaterOptions));
        var theirs = help.ToString().Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim().Split("  ", 2, StringSplitOptions.TrimEntries))
            .Select(parts => (Name: parts[0].Replace(", ", "|", StringComparison.Ordinal), IsRequired: parts is [_, ['R', 'e', 'q', 'u', 'i', 'r', 'e', 'd', ..]])).Where(line => line.Name is not ("--help" or "--version")).ToArray();

        var ours = Named(verb);
        ours.Options.Where(option => !option.IsHidden).Select(NamesOf).Concat(ours.Arguments.Select(argument => argument.Name))
            .ShouldBe(theirs.Select(line => string.Join('|', line.Name.Replace(" (pos. 0)", "", StringComparison.Ordinal).Replace(" (pos. 1)", "", StringComparison.Ordinal).Split('|').Order(StringComparer.Ordinal))), ignoreOrder: true);
        DemandedOf(ours).Count().ShouldBe(theirs.Count(line => line.IsRequired));
    }

    [TestMethod]
    public void Commands_of_Spectre_are_those_of_its_own_model()
    {
        using var output = new StringWriter();
        var app = new CommandApp();
        app.Configure(configuration =>
        {
            configuration.Settings.Console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No });
            configuration.AddCommand<SendCommand>("send");
            configuration.AddCommand<ParcelListCommand>("list");
        });
        app.Run(["cli", "xmldoc"]);
        var model = XDocument.Parse(output.ToString());
        foreach (var theirs in model.Root!.Elements("Command"))
        {
            var ours = OfClass((string?)theirs.Attribute("Name") == "send" ? "Send" : "ParcelList");
            var visible = ours.Options.Where(option => !option.IsHidden).ToArray();
            visible.Select(NamesOf).ShouldBe(theirs.Descendants("Option").Select(option => string.Join('|', Split(option, "Short", "-").Concat(Split(option, "Long", "--")).Order(StringComparer.Ordinal))), ignoreOrder: true);
            visible.Count(option => option.IsFlag).ShouldBe(theirs.Descendants("Option").Count(option => (string?)option.Attribute("Kind") is "flag" or "flagvalue"));
            ours.Arguments.Select(argument => (argument.Name, argument.Demand == CodeDemand.Required))
                .ShouldBe(theirs.Descendants("Argument").OrderBy(argument => (int)argument.Attribute("Position")!).Select(argument => (((string?)argument.Attribute("Name"))!, (bool)argument.Attribute("Required")!)));
        }
    }

    private static CodeCommand Named(string name) => ToolFixtures.Catalog.Commands.All.Single(command => command.Names.Contains(name, StringComparer.Ordinal));

    private static CodeCommand OfClass(string name) => ToolFixtures.Catalog.Commands.All.Single(command => command.ClassNames.Contains(name, StringComparer.Ordinal));

    private static IEnumerable<(string Name, CommandLineApplication Command)> Below(CommandLineApplication parent, string prefix) =>
        parent.Commands.SelectMany(child => Below(child, $"{prefix}{child.Name} ").Prepend(($"{prefix}{child.Name}", child)));

    private static string Sorted(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));

    private static string NamesOf(CodeOption option) => string.Join('|', option.Names.Order(StringComparer.Ordinal));

    private static string NamesOf(CommandOption option) =>
        string.Join('|', new[] { option.LongName is { Length: > 0 } longName ? $"--{longName}" : "", option.ShortName is { Length: > 0 } shortName ? $"-{shortName}" : "" }.Where(name => name.Length > 0).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Split(XElement option, string attribute, string dashes) =>
        ((string?)option.Attribute(attribute) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Where(name => name != "*").Select(name => dashes + name);

    private static IEnumerable<string> DemandedOf(CodeCommand command) =>
        command.Options.Where(option => option.Demand == CodeDemand.Required).Select(NamesOf).Concat(command.Arguments.Where(argument => argument.Demand == CodeDemand.Required).Select(argument => argument.Name));
}
