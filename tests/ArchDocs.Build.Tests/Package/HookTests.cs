using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Package;

[TestClass]
public sealed class HookTests
{
    [TestMethod]
    public void Every_build_shows_the_warning_and_Clean_removes_the_cache_and_nothing_else()
    {
        var consumer = new Consumer().Project().EmptyPlan();
        var first = consumer.Build("App").ShouldSucceed();
        var documents = Snapshot(consumer, "docs");

        var second = consumer.Build("App", "--no-restore").ShouldSucceed();

        foreach (var build in new[] { first, second })
        {
            var warning = build.Warnings.ShouldHaveSingleItem();
            warning.Code.ShouldBe("ARCH0001");
            warning.File.ShouldBe(consumer.PathOf("App/App.csproj"));
            warning.HelpKeyword.ShouldBeNull();
            warning.Subcategory.ShouldBeNullOrEmpty();
            warning.HelpLink.ShouldBe(new Uri(Path.Combine(Scratch.PackagesDirectory, "archdocs.build", Scratch.Version, "rules", "ARCH0001.md")).AbsoluteUri);
            File.Exists(new Uri(warning.HelpLink!).LocalPath).ShouldBeTrue();
            build.Summaries.ShouldHaveSingleItem();
        }

        var cache = Directory.GetFiles(consumer.PathOf("App/obj"), "*.ArchDocs.cache", SearchOption.AllDirectories).ShouldHaveSingleItem();
        consumer.Run("clean", "App").ShouldSucceed().Summaries.ShouldBeEmpty();
        File.Exists(cache).ShouldBeFalse();
        Snapshot(consumer, "docs").ShouldBe(documents);
    }

    [TestMethod]
    public void Of_a_multi_targeted_host_one_build_runs_and_explicit_targets_find_it()
    {
        // The second framework compiles against the first one's references, since no SDK carries its own.
        var consumer = new Consumer().EmptyPlan().Project(
            frameworks: "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>",
            content: """
                <PropertyGroup Condition="'$(TargetFramework)' == 'netstandard2.0'"><DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences></PropertyGroup>
                <ItemGroup Condition="'$(TargetFramework)' == 'netstandard2.0'"><Reference Include="$(NetCoreTargetingPackRoot)/Microsoft.NETCore.App.Ref/*/ref/net10.0/System.Runtime.dll" /></ItemGroup>
                """);

        consumer.Build("App").ShouldSucceed().Summaries.ShouldHaveSingleItem();
        consumer.Build("App", "--no-restore", "-f", "netstandard2.0").ShouldSucceed().Summaries.ShouldBeEmpty();
        consumer.Build("App", "--no-restore", "-t:ArchDocsVerify").ShouldSucceed().Summaries.ShouldHaveSingleItem();
        consumer.Build("App", "--no-restore", "-t:ArchDocsUpdate", "-p:ArchDocsTargetFramework=netstandard2.0").ShouldSucceed().Summaries.ShouldHaveSingleItem();
    }

    [TestMethod]
    public void Nothing_reaches_the_consumers_package_and_output()
    {
        var consumer = new Consumer().Project().EmptyPlan();

        consumer.Run("pack", "App", "-o", consumer.PathOf("packed"), "-p:Version=1.0.0").ShouldSucceed().Summaries.ShouldHaveSingleItem();

        using var package = System.IO.Compression.ZipFile.OpenRead(consumer.PathOf("packed/App.1.0.0.nupkg"));
        using var reader = new StreamReader(package.GetEntry("App.nuspec")!.Open());
        reader.ReadToEnd().ShouldNotContain("ArchDocs");
        package.Entries.ShouldNotContain(entry => entry.FullName.Contains("ArchDocs", StringComparison.OrdinalIgnoreCase));
        Directory.GetFiles(consumer.PathOf("App/bin"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["App.deps.json", "App.dll", "App.pdb"]);
    }

    [TestMethod]
    public void Rules_are_explained_from_the_package_and_watchers_see_the_documents()
    {
        var consumer = new Consumer().Project().UnfilledContents();
        consumer.Run("restore", "App").ShouldSucceed().Summaries.ShouldBeEmpty();

        consumer.Run("msbuild", "App", "-t:ArchDocsExplain", "-p:Rule=ARCH1001").ShouldSucceed()
            .Events.ShouldContain(logged => logged.Message!.StartsWith("# ARCH1001: ", StringComparison.Ordinal));
        var (_, watched) = DotNet.Run(consumer.Directory, ["msbuild", "App", "-t:_ArchDocsCollectWatchItems", "-getItem:Watch", "-getProperty:CustomCollectWatchItems"]);
        watched.ShouldContain("_ArchDocsCollectWatchItems");
        watched.ShouldContain("04-backend-design.md");
    }

    [TestMethod]
    public void The_first_thing_in_an_empty_repository_is_a_new_feature()
    {
        var consumer = new Consumer().Project(content: "<Target Name=\"NothingIsCompiled\" BeforeTargets=\"CoreCompile\"><Error Condition=\"'$(Epic)' != ''\" Text=\"compiled\" /></Target>").Write("Contoso.slnx", "<Solution />");
        string[] wish = ["-p:Epic=E01-orders", "-p:Feature=E01-F01-checkout", "-p:Title=Order checkout", "-p:Author=Ada Lovelace", "-p:InterfaceType=API"];

        consumer.Build("App", ["-t:ArchDocsNew", .. wish]).ShouldSucceed().Summaries.ShouldHaveSingleItem().ShouldStartWith("ArchDocs: created prd.md, 00-research-report.md, 02-architecture.md, 04-backend-design.md in 'docs/plan/E01-orders/E01-F01-checkout'");
        consumer.Read(Documents.Design).ShouldStartWith("# Backend Design: Order checkout\n\n**Epic**: E01-orders\n**Feature**: E01-F01-checkout\n");
        consumer.Read(Documents.Design).ShouldContain("**Author**: Ada Lovelace\n");

        var build = consumer.Build("App").ShouldFail();
        build.Errors.Select(error => error.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(["ARCH2003", "ARCH2004"]);
        build.Warnings.ShouldBeEmpty();
        consumer.Build("App", ["-t:ArchDocsNew", .. wish]).ShouldSucceed().Summaries.ShouldHaveSingleItem().ShouldContain("nothing to create");
    }

    private static string[] Snapshot(Consumer consumer, string directory) =>
        [.. Directory.GetFiles(consumer.PathOf(directory), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {File.GetLastWriteTimeUtc(file).Ticks} {Convert.ToHexString(File.ReadAllBytes(file))}")];
}
