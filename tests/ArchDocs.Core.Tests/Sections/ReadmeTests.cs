using ArchDocs.Core.Sections;

namespace ArchDocs.Core.Tests.Sections;

/// <summary>What users read first names every derived section.</summary>
[TestClass]
public sealed class ReadmeTests
{
    [TestMethod]
    [DataRow("README.md")]
    [DataRow("nuget/README.md")]
    [DataRow("CHANGELOG.md")]
    public void Every_derived_section_is_named(string path)
    {
        var text = File.ReadAllText(Repository.PathOf(path));

        DerivedSections.All.Select(section => section.Name).Where(name => !text.Contains($"archdocs:begin {name}", StringComparison.Ordinal) && !text.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
