using System.Text;
using ArchDocs.Core.Packages;
using ArchDocs.Core.Tests.Execution;
using ArchDocs.Core.Tests.Types;

namespace ArchDocs.Core.Tests.Packages;

[TestClass]
public sealed class AssetsFileTests
{
    private const string Assets =
        """
        {
          "version": 4,
          "targets": {
            "net10.0": {
              "Polly/8.5.2": { "type": "package" },
              "Polly.Core/8.5.2": { "type": "package" },
              "YamlDotNet/16.3.0": { "type": "package" },
              "Contoso.Shared/1.0.0": { "type": "project" },
              "Microsoft.NET.ILLink.Tasks/10.0.0": { "type": "package" }
            },
            "net10.0/linux-x64": { "Polly/1.0.0": { "type": "package" } },
            "net8.0-windows7.0": { "Polly/7.2.4": { "type": "package" } },
            ".NETStandard,Version=v2.0": { "Polly/6.0.0": { "type": "package" } }
          },
          "project": {
            "frameworks": {
              "net10.0": {
                "targetAlias": "net10.0",
                "dependencies": {
                  "Polly": { "target": "Package", "version": "[8.5.0, )", "versionCentrallyManaged": true },
                  "YamlDotNet": { "target": "Package", "version": "[16.*, )" },
                  "Microsoft.NET.ILLink.Tasks": { "target": "Package", "version": "[10.0.0, )", "autoReferenced": true }
                }
              },
              "net8.0-windows7.0": { "targetAlias": "net8.0-windows", "dependencies": { } },
              "netstandard2.0": { "targetAlias": "netstandard2.0", "dependencies": { } }
            }
          }
        }
        """;

    [TestMethod]
    public void Packages_are_those_of_the_target_framework_with_the_range_that_the_host_asks_for() =>
        Lines(Assets, "net10.0").ShouldBe(["Microsoft.NET.ILLink.Tasks 10.0.0 ", "Polly 8.5.2 >= 8.5.0", "Polly.Core 8.5.2 ", "YamlDotNet 16.3.0 16.*"]);

    [TestMethod]
    [DataRow("net8.0-windows", "", "Polly 7.2.4 ")]
    [DataRow("NET8.0-Windows", null, "Polly 7.2.4 ")]
    [DataRow("netstandard2.0", ".NETStandard,Version=v2.0", "Polly 6.0.0 ")]
    public void A_framework_is_found_by_any_name_that_restore_gives_it(string name, string? moniker, string expected) =>
        Lines(Assets, name, moniker).ShouldBe([expected]);

    [TestMethod]
    public void Of_several_frameworks_none_is_guessed() => Lines(Assets, "net9.0").ShouldBeEmpty();

    [TestMethod]
    public void A_single_framework_needs_no_name() =>
        Lines("""{ "targets": { "net10.0": { "Polly/8.5.2": { "type": "package" } } } }""", null).ShouldBe(["Polly 8.5.2 "]);

    [TestMethod]
    public void A_file_that_is_not_there_tells_nothing()
    {
        AssetsFile.Read(null, new HostFramework("net10.0", null)).Packages.ShouldBe(PackageCatalog.Unknown);
        AssetsFile.Read("/nowhere/project.assets.json", new HostFramework("net10.0", null)).Packages.ShouldBe(PackageCatalog.Unknown);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("{")]
    [DataRow("[]")]
    [DataRow("{}")]
    [DataRow("{ \"targets\": 7 }")]
    public void A_file_that_restore_did_not_write_is_a_failure(string text) => Read(text, "net10.0").Failure.ShouldNotBeNullOrEmpty();

    [TestMethod]
    [DataRow("""{ "targets": { "net10.0": [] } }""")]
    [DataRow("""{ "targets": { "net10.0": { "Polly": { "type": "package" }, "A/1": 7, "B/2": { "type": 3 } } }, "project": [] }""")]
    public void Odd_parts_are_passed_over(string text)
    {
        var catalog = Read(text, "net10.0");

        catalog.Failure.ShouldBeNull();
        catalog.Packages.ShouldBeEmpty();
    }

    [TestMethod]
    public void A_run_holds_documents_against_it_and_says_when_it_cannot_be_read()
    {
        using var plan = new SmallPlan().WriteResearch().Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\n## Technology Stack\n\n- Polly 7: retries\n");
        var assets = plan.Path("project.assets.json");
        string[] Found() => [.. ArchDocsRun.Execute(plan.Options() with { ProjectAssetsPath = assets, TargetFramework = "net10.0" }).Diagnostics.Where(diagnostic => diagnostic.RuleId is "ARCH0004" or "ARCH7020").Select(diagnostic => diagnostic.RuleId)];

        Found().ShouldBeEmpty();
        File.WriteAllText(assets, "{ ");
        Found().ShouldBe(["ARCH0004"]);
        File.WriteAllText(assets, Assets);
        Found().ShouldBe(["ARCH7020"]);
    }

    private static string[] Lines(string text, string? framework, string? moniker = null) =>
        [.. Read(text, framework, moniker).Packages.Select(package => $"{package.Id} {package.Version} {package.Requested}")];

    private static PackageCatalog Read(string text, string? framework, string? moniker = null)
    {
        using var folder = new TemporaryFolder();
        return AssetsFile.Read(folder.Write("project.assets.json", Encoding.UTF8.GetBytes(text)), new HostFramework(framework, moniker)).Packages;
    }
}
