using System.IO.Compression;
using System.Xml.Linq;
using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Package;

/// <summary>What is missing from a package, or too much in it, shows in no warning of the packing.</summary>
[TestClass]
public sealed class PackageContentTests
{
    private static readonly string[] Fixed =
    [
        "ArchDocs.Build.nuspec",
        "LICENSE",
        "README.md",
        "THIRD-PARTY-NOTICES.md",
        "build/ArchDocs.Build.props",
        "build/ArchDocs.Build.targets",
        "buildMultiTargeting/ArchDocs.Build.targets",
        "icon.png",
        "tasks/net10.0/ArchDocs.Build.deps.json",
        "tasks/net10.0/ArchDocs.Build.dll",
        "tasks/net10.0/ArchDocs.Build.xml",
        "tasks/net10.0/ArchDocs.Core.dll",
        "tasks/net10.0/Handlebars.dll",
        "tasks/net10.0/Markdig.dll",
        "tasks/net10.0/Microsoft.OpenApi.dll",
        "tasks/net10.0/NuGet.Versioning.dll",
        "tasks/net10.0/YamlDotNet.dll",
    ];

    [TestMethod]
    public void The_package_holds_exactly_what_it_should()
    {
        using var package = ZipFile.OpenRead(Feed.Package);
        var entries = package.Entries.Select(entry => entry.FullName).Where(name => !IsPackagingPart(name));

        var expected = Fixed
            .Concat(Files("rules", Repository.RulesDirectory, "ARCH*.md"))
            .Concat(Files("templates", Path.Combine(Repository.Directory, "src", "ArchDocs.Core", "Templates", "BuiltIn"), "*.*"));

        entries.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
    }

    [TestMethod]
    public void The_package_has_no_dependencies_and_says_what_it_is()
    {
        using var package = ZipFile.OpenRead(Feed.Package);
        using var nuspec = package.GetEntry("ArchDocs.Build.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();

        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        metadata.Descendants().ShouldNotContain(element => element.Name.LocalName == "dependencies");
        Value("developmentDependency").ShouldBe("true");
        Value("license").ShouldBe("MIT");
        Value("readme").ShouldBe("README.md");
        Value("icon").ShouldBe("icon.png");
        Value("version").ShouldBe(Scratch.Version);
    }

    [TestMethod]
    public void Everything_that_is_shipped_has_its_licence_in_the_notices()
    {
        var notices = File.ReadAllText(Path.Combine(Repository.Directory, "nuget", "THIRD-PARTY-NOTICES.md"));

        foreach (var name in Fixed.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).Where(name => !name!.StartsWith("ArchDocs.", StringComparison.Ordinal)))
        {
            notices.ShouldContain($"## {name}");
        }
    }

    private static bool IsPackagingPart(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal) || name == "[Content_Types].xml";

    private static IEnumerable<string> Files(string folder, string directory, string pattern) =>
        Directory.Exists(directory) ? Directory.EnumerateFiles(directory, pattern).Select(file => $"{folder}/{Path.GetFileName(file)}") : [];
}
