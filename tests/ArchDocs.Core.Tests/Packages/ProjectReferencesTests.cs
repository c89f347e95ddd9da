using ArchDocs.Core.Packages;
using ArchDocs.Core.Tests.Sections;

namespace ArchDocs.Core.Tests.Packages;

[TestClass]
public sealed class ProjectReferencesTests
{
    private const string Assets = """
        {
          "version": 3,
          "targets": {
            "net10.0": {
              "Markdig/1.6.0": { "type": "package", "dependencies": { "Contoso.Domain": "1.0.0" } },
              "Contoso.Domain/1.0.0": { "type": "project", "framework": ".NETCoreApp,Version=v10.0", "dependencies": { "contoso.contracts": "1.0.0", "Markdig": "1.6.0" } },
              "Contoso.Contracts/1.0.0": { "type": "project" }
            },
            "net9.0": {
              "Contoso.Domain/1.0.0": { "type": "project", "dependencies": { "Contoso.Contracts": "1.0.0" } },
              "Contoso.Contracts/1.0.0": { "type": "project" }
            }
          },
          "projectFileDependencyGroups": { "net10.0": [ "Contoso.Domain >= 1.0.0", "Markdig >= 1.6.0" ] },
          "project": { "restore": { "projectName": "Contoso.Api" } }
        }
        """;

    [TestMethod]
    public void Projects_are_known_with_the_references_between_them()
    {
        var graph = Read(Assets).ShouldNotBeNull();

        graph.Host.ShouldBe("Contoso.Api");
        graph.Projects.ShouldBe(["Contoso.Contracts", "Contoso.Domain"]);
        graph.References.ShouldBe([new("Contoso.Api", "Contoso.Domain"), new("Contoso.Domain", "Contoso.Contracts")]);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("[]")]
    [DataRow("{ \"project\": 1 }")]
    [DataRow("{ \"project\": { \"restore\": { \"projectName\": \"\" } } }")]
    public void A_file_that_NuGet_did_not_write_says_nothing(string text) => Read(text).ShouldBeNull();

    [TestMethod]
    public void A_file_with_odd_parts_is_read_as_far_as_it_goes() =>
        Read("""{ "targets": [], "projectFileDependencyGroups": { "net10.0": 1 }, "project": { "restore": { "projectName": "A" } } }""").ShouldNotBeNull().Projects.ShouldBeEmpty();

    private static ProjectGraph? Read(string text)
    {
        using var directory = new TemporaryDirectory();
        return AssetsFile.Read(directory.File("project.assets.json", text), new HostFramework("net10.0", null)).Projects;
    }
}
