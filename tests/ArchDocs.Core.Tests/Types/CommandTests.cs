using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class CommandTests
{
    [TestMethod]
    public void No_assembly_of_a_framework_is_needed() =>
        ToolFixtures.Alone.Commands.All.Select(Render).ShouldBe(ToolFixtures.Catalog.Commands.All.Select(Render));

    [TestMethod]
    public void A_host_without_such_a_framework_has_no_commands() => FixtureCatalog.Instance.Commands.All.ShouldBeEmpty();

    [TestMethod]
    public void A_base_class_that_cannot_be_opened_may_declare_more()
    {
        Command("import").HasUnknownParameters.ShouldBeTrue();
        Command("sow").HasUnknownParameters.ShouldBeFalse();
    }

    [TestMethod]
    public void Damaged_bytes_never_throw()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(typeof(Contoso.Tool.Ledger.OpenAccount).Assembly.Location);
#pragma warning disable CA5394 // The damage has to be the same in every run.
        var random = new Random(20261121);
        for (var run = 0; run < 150; run++)
        {
            var damaged = (byte[])bytes.Clone();
            for (var count = 0; count < 1 + run; count++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }
#pragma warning restore CA5394

            using var catalog = TypeCatalog.Open([folder.Write("Damaged.dll", damaged)], []);
            _ = catalog.Commands.All.Length;
        }
    }

    [TestMethod]
    public void Commands_below_others_are_named_behind_them_and_know_their_options()
    {
        var open = Command("account open");

        open.Program.ShouldBe("ledger");
        open.Options.Select(option => (option.Name, option.IsHidden)).ShouldBe([("--currency", false), ("--ledger", true), ("--help", true), ("--version", true)]);
    }

    [TestMethod]
    public void What_validates_itself_may_demand_what_no_attribute_does()
    {
        Option("Send", "--courier").Demand.ShouldBe(CodeDemand.Optional);
        Option("Send", "--speed").Demand.ShouldBe(CodeDemand.Optional);
        Option("ParcelList", "--since").Demand.ShouldBe(CodeDemand.Unknown);
        Option("Send", "--weight").Demand.ShouldBe(CodeDemand.Unknown);
    }

    [TestMethod]
    [DataRow("--courier", "String:string", false)]
    [DataRow("--tag", "String:string", false)]
    [DataRow("--speed", "enum Speed", false)]
    [DataRow("--track", "Integer:int", true)]
    [DataRow("-q", "Boolean:bool", true)]
    public void A_value_is_what_a_user_types(string name, string type, bool isFlag)
    {
        var option = Option("Send", name);

        (FixtureCatalog.Render(option.Type), option.IsFlag).ShouldBe((type, isFlag));
    }

    [TestMethod]
    [DataRow("-f|--force", "--force -f")]
    [DataRow("--force|-f|--hard <VALUE>", "--force --hard -f")]
    [DataRow("-?|-h|--help", "--help -? -h")]
    [DataRow("--trace[:<LEVEL>]", "--trace")]
    [DataRow("-o:<FILE>", "-o")]
    [DataRow("--count [N]", "--count")]
    [DataRow("", "")]
    public void A_template_holds_names_and_a_value(string template, string names) => string.Join(' ', CommandNames.InTemplate(template)).ShouldBe(names);

    [TestMethod]
    [DataRow("AddCommand", "Add")]
    [DataRow("AddSettings", "Add")]
    [DataRow("AddCommandSettings", "Add")]
    [DataRow("AddOptions", "Add")]
    [DataRow("Settings", "")]
    [DataRow("Commander", "Commander")]
    public void A_class_loses_what_only_says_that_it_is_a_command(string className, string name) => CommandNames.WithoutEnding(className).ShouldBe(name);

    [TestMethod]
    [DataRow("CostCentre", "cost-centre")]
    [DataRow("KeepHTTPLog", "keep-httplog")]
    [DataRow("_private_Key", "private-key")]
    [DataRow("Utf8", "utf8")]
    public void A_property_becomes_an_option_as_its_framework_writes_it(string property, string option) => CommandNames.Kebab(property).ShouldBe(option);

    private static CodeCommand Command(string name) => ToolFixtures.Catalog.Commands.All.Single(command => command.Names.Contains(name, StringComparer.Ordinal));

    private static CodeOption Option(string className, string name) =>
        ToolFixtures.Catalog.Commands.All.Single(command => command.ClassNames.Contains(className, StringComparer.Ordinal)).Options.Single(option => option.IsCalled(name));

    private static string Render(CodeCommand command) =>
        $"{string.Join('/', command.Names)} {string.Join('/', command.ClassNames)} {string.Join(' ', command.Options.Select(option => $"{string.Join('|', option.Names)}:{FixtureCatalog.Render(option.Type)}:{option.Demand}"))} {string.Join(' ', command.Arguments.Select(argument => $"<{argument.Name}>{argument.Demand}"))}";
}
