using System.Collections.Immutable;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class CommandReaderTests
{
    [TestMethod]
    [DataRow("orders export", "orders export")]
    [DataRow("`shark task list`", "shark task list")]
    [DataRow("Command: export", "export")]
    [DataRow("New Command: shark scan", "shark scan")]
    [DataRow("4.2 `export` command", "export")]
    [DataRow("export command", "export")]
    [DataRow("shark epic create <title>", "shark epic create")]
    [DataRow("orders export [options]", "orders export")]
    [DataRow("orders export (async)", "orders export")]
    [DataRow("Exporting orders (`orders export`)", "orders export")]
    [DataRow("ArchDocsVerify", "ArchDocsVerify")]
    public void The_name_is_what_a_user_types(string heading, string name)
    {
        var command = Read($"### {heading}\n\n**Purpose**: x").ShouldHaveSingleItem();

        command.Name.ShouldBe(name);
        command.Document.At(command.NameSpan).ShouldBe(name);
    }

    [TestMethod]
    [DataRow("| Option | Short |\n|---|---|\n| --name | -n |")]
    [DataRow("| Option | Short |\n|---|---|\n| `--name <value>` | `-n` |")]
    [DataRow("| Option | Short |\n|---|---|\n| --name=<value> | n |")]
    [DataRow("| Flag | Description |\n|---|---|\n| `--name`, `-n` | x |")]
    [DataRow("| Flag | Description |\n|---|---|\n| -n, --name <value> | x |")]
    [DataRow("| Options | Description |\n|---|---|\n| `-n\\|--name` | x |")]
    [DataRow("| Option | Description |\n|---|---|\n| `--name[=VALUE]`/`-n` | x |")]
    [DataRow("- `-n, --name <value>`: x")]
    [DataRow("- `--name` (`-n`): x")]
    [DataRow("- **--name**, -n: x")]
    public void Names_are_read_with_and_without_a_column_for_the_short_one(string options)
    {
        var option = Options(options).ShouldHaveSingleItem();

        option.Name.ShouldBe("--name");
        option.Short.ShouldBe("-n");
    }

    [TestMethod]
    public void The_places_of_both_names_are_exact()
    {
        var command = Read("### x\n\n**Options**:\n\n| Option | Description |\n|---|---|\n| `--no-name, -n <value>` | x |").ShouldHaveSingleItem();
        var option = command.Options.ShouldHaveSingleItem();

        command.Document.At(option.NameSpan).ShouldBe("--no-name");
        command.Document.At(option.ShortSpan).ShouldBe("-n");
    }

    [TestMethod]
    [DataRow("--force", "-", null)]
    [DataRow("--force", "", null)]
    [DataRow("--force", "none", null)]
    [DataRow("--force", "–", null)]
    public void An_option_may_have_no_short_name(string name, string shortName, string? expected) =>
        Options($"| Option | Short | Type |\n|---|---|---|\n| {name} | {shortName} | flag |").ShouldHaveSingleItem().Short.ShouldBe(expected);

    [TestMethod]
    public void An_option_may_have_only_a_short_name()
    {
        var option = Options("| Option | Description |\n|---|---|\n| -x | x |").ShouldHaveSingleItem();

        option.Name.ShouldBe("");
        option.Short.ShouldBe("-x");
    }

    [TestMethod]
    [DataRow("None")]
    [DataRow("-")]
    [DataRow("\n- None")]
    public void Options_may_be_none(string value) => Read($"### x\n\n**Options**: {value}").Single().Options.ShouldBeEmpty();

    [TestMethod]
    [DataRow("\n\n| Code | Meaning |\n|---|---|\n| 0 | Success |\n| `1` | Failure |")]
    [DataRow("\n\n- 0: Success\n- `1`: Failure")]
    [DataRow("\n- `0` on success\n- `1` on failure")]
    [DataRow("\n- 0 = Success\n- 1 = Failure")]
    [DataRow(" 0 on success, 1 on failure")]
    [DataRow(" `0` success; `1` failure.")]
    [DataRow(" 0 (success) or 1 (failure)")]
    public void Exit_codes_are_read_from_tables_lists_and_sentences(string value) =>
        Read($"### x\n\n**Exit Codes**:{value}").Single().ExitCodes.Select(code => code.Code.Text).ShouldBe(["0", "1"]);

    [TestMethod]
    public void Exit_codes_may_be_stated_once_for_all()
    {
        var commands = Read("### orders list\n\n**Usage**: x\n\n### orders show\n\n**Usage**: x\n\n### Exit Codes\n\n| Code | Meaning |\n|---|---|\n| 0 | ok |");

        commands.Select(command => command.Name).ShouldBe(["orders list", "orders show"]);
        commands.ShouldAllBe(command => command.ExitCodes.Length == 1);
    }

    [TestMethod]
    public void Arguments_are_read()
    {
        var command = Read("### x\n\n**Arguments**:\n| Argument | Required | Description |\n|---|---|---|\n| title | Yes | The title |").Single();

        command.Arguments.Select(argument => (argument.Name.Text, argument.Required?.Text, argument.Description?.Text)).ShouldBe([("title", "Yes", "The title")]);
    }

    [TestMethod]
    public void Groups_and_subcommands_are_told_from_commands()
    {
        Read("### Task commands\n\n#### task list\n\n**Usage**: x\n\n### task\n\n**Purpose**: All about tasks.\n\n#### task add\n\n**Usage**: x\n\n##### Exit Codes\n\n- 0: ok")
            .Select(command => command.Name).ShouldBe(["task list", "task add"]);
    }

    [TestMethod]
    [DataRow("### Global Options\n\n| Option | Description |\n|---|---|\n| --json | x |")]
    [DataRow("### Output Format\n\nAll commands print one line.")]
    [DataRow("### How errors are shown\n\nIn red.")]
    public void Prose_is_no_command(string text) => Read(text).ShouldBeEmpty();

    [TestMethod]
    public void A_section_that_only_sounds_like_commands_holds_none() =>
        CommandReader.Read(Reading.Read("# T\n\n## DTOs\n\n### Commands\n\n#### PlaceOrder\n\n**Purpose**: x\n")).ShouldBeEmpty();

    private static ImmutableArray<OptionSpec> Options(string text) => Read($"### x\n\n**Options**:\n\n{text}").Single().Options;

    private static ImmutableArray<CommandSpec> Read(string text) => CommandReader.Read(Reading.Read($"# T\n\n## CLI Commands\n\n{text}\n"));
}
