using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Tests.Features;

[TestClass]
public sealed class CommandMapTests
{
    private const string Options = "**Options**:\n\n| Option | Description |\n|---|---|\n| `--to` | Where |\n";

    [TestMethod]
    [DataRow("add", "add")]
    [DataRow("`add <file>`", "add")]
    [DataRow("Command: add", "add")]
    [DataRow("tool add", "add")]
    [DataRow("remote add", "remote add")]
    [DataRow("tool remote add", "remote add")]
    [DataRow("remove", null)]
    public void A_name_that_an_attribute_gives_binds(string heading, string? name) =>
        Bind($"### {heading}\n\n{Options}", Named("add"), Named("remote add") with { Program = "tool" }).FirstOrDefault()?.Names[0].ShouldBe(name);

    [TestMethod]
    [DataRow("orders export", "OrdersExport")]
    [DataRow("orders-export", "OrdersExport")]
    [DataRow("tool orders export", "OrdersExport")]
    [DataRow("tool export orders", "OrdersExport")]
    [DataRow("tool import", "Import")]
    [DataRow("orders exports", null)]
    public void A_class_binds_by_its_name_whatever_stands_before_it(string heading, string? name) =>
        Bind($"### {heading}\n\n{Options}", OfClass("OrdersExport"), OfClass("Import")).FirstOrDefault()?.ClassNames[0].ShouldBe(name);

    [TestMethod]
    public void A_class_that_has_nothing_in_common_with_the_document_is_another_command() =>
        Bind("### import\n\n**Options**:\n\n| Option | Description |\n|---|---|\n| `--from` | Whence |\n", OfClass("Import")).ShouldBeEmpty();

    [TestMethod]
    public void Several_of_one_name_bind_nothing()
    {
        Bind($"### import\n\n{Options}", OfClass("Import"), OfClass("Import")).ShouldBeEmpty();
        Bind($"### orders import\n\n{Options}\n### customers import\n\n{Options}", OfClass("Import")).ShouldBeEmpty();
        Bind($"### import\n\n{Options}\n### tool import\n\n{Options}", Named("import")).ShouldHaveSingleItem();
    }

    [TestMethod]
    public void The_only_command_of_a_program_is_the_only_one_of_the_document()
    {
        Bind($"### orders\n\n{Options}", OfClass("Run")).ShouldHaveSingleItem();
        Bind($"### orders\n\n{Options}\n### customers\n\n{Options}", OfClass("Run")).ShouldBeEmpty();
        Bind($"### orders\n\n{Options}", OfClass("Run"), OfClass("Walk")).ShouldBeEmpty();
    }

    private static CodeCommand[] Bind(string commands, params CodeCommand[] code)
    {
        var documented = CommandReader.Read(Reading.Read($"# Backend Design\n\n## CLI Commands\n\n{commands}"));
        documented.ShouldNotBeEmpty();
        return [.. new CommandMap(new CodeCommands([.. code])).Bind(documented).Select(pair => pair.Code)];
    }

    private static CodeCommand Named(string name) => OfClass("Any") with { Names = [name], ClassNames = [] };

    private static CodeCommand OfClass(string name) => new()
    {
        ClassNames = [name],
        Options = [new CodeOption { Names = ["--to"], Type = UnknownTerm.Instance, Demand = CodeDemand.Unknown, Place = "'To' in Contoso.Tool" }],
        Place = $"'{name}' in Contoso.Tool",
    };
}
