using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Package;

/// <summary>The whole way from a document to the build's log, and back into the document.</summary>
[TestClass]
public sealed class DocumentTests
{
    private static readonly string[] Shipped = ["ArchDocs.Build", "ArchDocs.Core", "Markdig", "Handlebars", "NuGet.Versioning", "YamlDotNet"];

    [TestMethod]
    public void A_design_without_prd_fails_the_build_until_the_baseline_holds_it_back()
    {
        var consumer = new Consumer().Project().OnlyRules("ARCH1001").UnfilledContents();
        var failed = consumer.Build("App").ShouldFail();

        var error = failed.Errors.ShouldHaveSingleItem();
        (error.Code, error.File, error.Line).ShouldBe(("ARCH1001", consumer.PathOf(Documents.Design), 1));

        consumer.BuildIn([("CI", "true")], "App", "--no-restore", "-t:ArchDocsBaseline").ShouldFail().Errors.ShouldHaveSingleItem().Code.ShouldBe("ARCH0003");
        consumer.Build("App", "--no-restore", "-t:ArchDocsBaseline").ShouldSucceed();
        consumer.Read("docs/plan/archdocs-baseline.json").ShouldContain("ARCH1001");
        consumer.Build("App", "--no-restore").ShouldSucceed().Summaries.ShouldHaveSingleItem().ShouldContain("; 1 held back by the baseline");
    }

    [TestMethod]
    public void A_build_server_reports_drift_and_writes_nothing_and_the_next_build_at_home_mends_it()
    {
        var consumer = new Consumer().Project().OnlyRules("ARCH8001").UnfilledContents();
        var document = consumer.PathOf(Documents.Design);
        var bytes = File.ReadAllBytes(document);
        var time = File.GetLastWriteTimeUtc(document);

        consumer.BuildIn([("CI", "true")], "App").ShouldFail().Errors.ShouldHaveSingleItem().Code.ShouldBe("ARCH8001");
        File.ReadAllBytes(document).ShouldBe(bytes);
        File.GetLastWriteTimeUtc(document).ShouldBe(time);

        consumer.Build("App", "--no-restore").ShouldSucceed().Summaries.ShouldHaveSingleItem().ShouldContain("; 1 section updated in 1 file");
        File.ReadAllText(document).ShouldContain("(#interfaces)");
        consumer.BuildIn([("CI", "true")], "App", "--no-restore").ShouldSucceed();
    }

    [TestMethod]
    public void Types_of_host_and_of_referenced_projects_are_compared_and_all_code_comes_from_the_package()
    {
        var consumer = new Consumer()
            .Project("Contracts", isHost: false).Write("Contracts/Order.cs", "namespace Contoso; public sealed record OrderDto(string Id, decimal Total);")
            .Project("Middle", """<ItemGroup><ProjectReference Include="../Contracts/Contracts.csproj" /></ItemGroup>""", isHost: false)
            .CommandLine()
            .Project("App", """<ItemGroup><ProjectReference Include="../Middle/Middle.csproj" /><ProjectReference Include="../CommandLine/CommandLine.csproj" /></ItemGroup>""")
            .Write("App/Export.cs", """namespace Contoso; [CommandLine.Verb("export")] internal sealed class Export { [CommandLine.Option("limit")] public int Limit { get; set; } }""")
            .Write("App/OrderPlaced.cs", "namespace Contoso; public sealed record OrderPlaced(string Id, OrderDto Order);")
            .OnlyRules("ARCH7001", "ARCH7005")
            .OrderTable("Contoso.OrderDto");
        consumer.Write(Documents.Design, consumer.Read(Documents.Design) + Documents.ExportCommand + Documents.OrderPlacedEvent);

        var failed = consumer.Build("App").ShouldFail();

        failed.Errors.Select(error => (error.Code, error.File, error.Line, error.Column)).ShouldBe([.. new[] { (16, 11), (28, 13), (38, 8) }.Select(place => ("ARCH7005", consumer.PathOf(Documents.Design), place.Item1, place.Item2))]);
        var package = Path.Combine(Scratch.PackagesDirectory, "archdocs.build", Scratch.Version);
        // The SDK's own tasks bring some of the same libraries.
        foreach (var load in failed.Events.Where(logged => logged.Kind == "load" && !logged.Message!.Contains("(NuGet.Build.Tasks.", StringComparison.Ordinal) && Shipped.Any(name => logged.Message!.Contains($": {name},", StringComparison.Ordinal))))
        {
            load.Message!.ShouldContain(package);
        }

        consumer.Write(Documents.Design, consumer.Read(Documents.Design)
            .Replace("| total | string |", "| total | decimal |", StringComparison.Ordinal)
            .Replace("| --limit | string |", "| --limit | integer |", StringComparison.Ordinal)
            .Replace("| id | integer |", "| id | string |", StringComparison.Ordinal));
        consumer.Build("App", "--no-restore").ShouldSucceed();
    }

    [TestMethod]
    public void A_documented_version_is_held_against_what_restore_resolved()
    {
        var consumer = new Consumer().Project().OnlyRules("ARCH7020")
            .Write(Documents.Feature + "/02-architecture.md", "# Architecture\n\n## Technology Stack\n\n- ArchDocs.Build 99: checks the documents\n");

        var error = consumer.Build("App").ShouldFail().Errors.ShouldHaveSingleItem();

        (error.Code, error.Line).ShouldBe(("ARCH7020", 5));
    }

    [TestMethod]
    public void Whole_subsections_are_generated_from_the_code_and_a_repositorys_own_template_and_stay_as_they_are()
    {
        var consumer = new Consumer()
            .Project("Contracts", "<PropertyGroup><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CS1591</NoWarn></PropertyGroup>", isHost: false)
            .Write("Contracts/Orders.cs", """
                using System.Threading.Tasks;
                namespace Contoso.Orders;
                /// <summary>What a customer bought.</summary>
                public sealed record OrderDto(int Id, OrderLineDto? Line);
                public sealed record OrderLineDto(string Sku);
                /// <summary>Reads orders.</summary>
                public interface IOrders
                {
                    /// <summary>Finds one.</summary>
                    /// <exception cref="System.ArgumentException">The id is negative.</exception>
                    Task<OrderDto?> FindAsync(int id, bool withLine = true);
                }
                """)
            .Project("App", """<ItemGroup><ProjectReference Include="../Contracts/Contracts.csproj" /></ItemGroup>""")
            .OnlyRules("ARCH7001", "ARCH8001", "ARCH8002", "ARCH8003", "ARCH8004")
            .Write("context/templates/sections/words.hbs", "{{#each structures}}\n- {{name}} ({{@root.attributes.of}})\n{{/each}}\n")
            .Write(Documents.Feature + "/02-architecture.md", "# Architecture\n\n<!-- archdocs:begin projects -->\n<!-- archdocs:end -->\n")
            .Write(Documents.Design, """
                # Backend Design: Checkout

                <!-- archdocs:begin words of=orders -->
                <!-- archdocs:end -->

                ## DTO / Data Structures

                <!-- archdocs:begin dtos namespace=Contoso.Orders -->
                <!-- archdocs:end -->

                ## Library Interface

                <!-- archdocs:begin library type=Contoso.Orders.IOrders -->
                <!-- archdocs:end -->

                """);

        consumer.Build("App").ShouldSucceed().Summaries.ShouldHaveSingleItem().ShouldContain("sections updated in 2 files");
        var text = consumer.Read(Documents.Design);
        text.ShouldContain("- OrderDto (orders)\n- OrderLineDto (orders)\n");
        text.ShouldContain("### OrderDto\n\n**Purpose**: What a customer bought.\n\n**Fields**:\n");
        text.ShouldContain("| line | [OrderLineDto](#orderlinedto) | No | none  | |");
        text.ShouldContain("### FindAsync\n\n**Purpose**: Finds one.\n");
        text.ShouldContain("**Returns**: [OrderDto](#orderdto) or null (asynchronous):  -\n");
        text.ShouldContain("| ArgumentException | The id is negative. |");
        consumer.Read(Documents.Feature + "/02-architecture.md").ShouldContain("host[\"App\"]");
        consumer.BuildIn([("CI", "true")], "App", "--no-restore").ShouldSucceed();
        consumer.Read(Documents.Design).ShouldBe(text);

        foreach (var (section, expected) in new[] { ("library", "# Section library\n"), ("words", "# Section words\n") })
        {
            consumer.Run("msbuild", "App", "-t:ArchDocsExplain", $"-p:Section={section}").ShouldSucceed()
                .Events.ShouldContain(logged => logged.Message!.StartsWith(expected, StringComparison.Ordinal));
        }
    }

    [TestMethod]
    public void A_path_with_a_blank_a_semicolon_a_percent_sign_and_a_letter_beyond_ASCII_is_a_path()
    {
        var consumer = new Consumer("my app; 100% ü").Project().OnlyRules("ARCH1001", "ARCH8001").UnfilledContents();

        var error = consumer.Build("App").ShouldFail().Errors.ShouldHaveSingleItem();

        (error.Code, error.File).ShouldBe(("ARCH1001", consumer.PathOf(Documents.Design)));
        consumer.Read(Documents.Design).ShouldContain("(#interfaces)");
    }
}
