using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Package;

/// <summary>Findings about code, at their places in the sources that a real compiler wrote into real symbols.</summary>
[TestClass]
public sealed class CodePlaceTests
{
    private const string Source = "namespace Contoso;\n\n/// <summary>What is paid.</summary>\npublic sealed record InvoiceDto(string Id);\n";

    [TestMethod]
    public void A_type_that_no_document_describes_is_a_warning_in_its_source_until_it_is_described()
    {
        var consumer = Orders();
        var source = consumer.PathOf("App/Models/InvoiceDto.cs");

        // Embedded, beside the assembly, with a map of one's own, and with the paths of a deterministic build.
        foreach (var symbols in new[] { "-p:DebugType=embedded", "-p:DebugType=portable", $"-p:PathMap={consumer.PathOf("App")}/=/app/", $"-p:PathMap={consumer.Directory}/=/_/;Configuration=Release" })
        {
            var warning = consumer.Build("App", symbols).ShouldSucceed().Warnings.ShouldHaveSingleItem();
            (warning.Code, warning.File, warning.Line, warning.Column).ShouldBe(("ARCH7008", source, 4, 22), symbols);
        }

        consumer.Build("App", "--no-restore", "-p:DebugType=none").ShouldSucceed().Warnings.ShouldHaveSingleItem().File.ShouldBe(consumer.PathOf("App/App.csproj"));
        consumer.Build("App", "--no-restore", "-p:ArchDocsDtoTypes=").ShouldSucceed().Warnings.ShouldBeEmpty();
        consumer.Build("App", "--no-restore", "-p:ArchDocsDtoTypes=!Contoso.Invoice*").ShouldSucceed().Warnings.ShouldBeEmpty();

        File.AppendAllText(consumer.PathOf(Documents.Design), "\n### InvoiceDto\n\n**Purpose**: What is paid.\n");
        consumer.Build("App", "--no-restore").ShouldSucceed().Warnings.ShouldBeEmpty();
    }

    [TestMethod]
    public void The_source_file_decides_about_the_severity_and_the_baseline_knows_it()
    {
        var consumer = Orders().Write("App/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.ARCH7008.severity = error\n");

        var error = consumer.Build("App").ShouldFail().Errors.ShouldHaveSingleItem();
        (error.Code, error.File).ShouldBe(("ARCH7008", consumer.PathOf("App/Models/InvoiceDto.cs")));

        consumer.Build("App", "--no-restore", "-t:ArchDocsBaseline").ShouldSucceed();
        consumer.Read("docs/plan/archdocs-baseline.json").ShouldContain("\"file\":\"App/Models/InvoiceDto.cs\"");
        consumer.Build("App", "--no-restore").ShouldSucceed();

        File.Delete(consumer.PathOf("docs/plan/archdocs-baseline.json"));
        consumer.Write("App/.editorconfig", "root = true\n[Models/**.cs]\ndotnet_diagnostic.ARCH7008.severity = none\n").Build("App", "--no-restore").ShouldSucceed().Warnings.ShouldBeEmpty();
    }

    /// <summary>A host, a project that it refers to with a type of its own, and one structure that is documented.</summary>
    private static Consumer Orders() => new Consumer()
        .Project("Contracts", isHost: false).Write("Contracts/OrderDto.cs", "namespace Contoso; public sealed record OrderDto(string Id, string Total);")
        .Project("App", """<ItemGroup><ProjectReference Include="../Contracts/Contracts.csproj" /></ItemGroup>""")
        .Write("App/Models/InvoiceDto.cs", Source)
        .Write(".editorconfig", "root = true\n")
        .OnlyRules("ARCH7008")
        .OrderTable("Contoso.OrderDto");
}
