using ArchDocs.Core.Features;
using ArchDocs.Core.Packages;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Alignment;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class TechnologySectionTests
{
    private const string Before = "# Architecture\n\n## Technology Stack\n\n";
    private const string Empty = "<!-- archdocs:begin technology -->\n<!-- archdocs:end -->\n";

    private static readonly ResolvedPackage Polly = new("Polly", "8.5.2", ">= 8.5.0");
    private static readonly ResolvedPackage Core = new("Polly.Core", "8.5.2", null);
    private static readonly ResolvedPackage Yaml = new("YamlDotNet", "16.3.0", "16.*");

    [TestMethod]
    public void Packages_that_the_host_asks_for_stand_with_their_versions() =>
        Updating.Generated(Update(Before + Empty, Polly, Core, Yaml).NewText!).ShouldBe(
        [
            "| Package | Version | Requested | Justification |",
            "|---|---|---|---|",
            "| Polly | 8.5.2 | >= 8.5.0  | |",
            @"| YamlDotNet | 16.3.0 | 16.\*  | |",
        ]);

    [TestMethod]
    public void Justifications_are_kept_when_versions_change()
    {
        var once = Update(Before + Empty, Polly, Yaml).NewText!
            .Replace("| Polly | 8.5.2 | >= 8.5.0  | |", "| Polly | 8.5.2 | >= 8.5.0  | Retries with `jitter` |", StringComparison.Ordinal);

        Update(once, Polly, Yaml).NewText.ShouldBeNull();
        Update(once, Polly, Yaml).Findings.ShouldBeEmpty();
        Update(once, Polly with { Version = "8.6.0" }, Yaml).NewText.ShouldNotBeNull().ShouldContain("| Polly | 8.6.0 | >= 8.5.0  | Retries with `jitter` |");
    }

    [TestMethod]
    public void A_row_that_the_author_wrote_above_gives_the_first_justification() =>
        Update(Before + "| Layer | Technology | Justification |\n|---|---|---|\n| Resilience | Polly 8 | Retries with *jitter* |\n\n" + Empty, Polly).NewText.ShouldNotBeNull()
            .ShouldContain("| Polly | 8.5.2 | >= 8.5.0  | Retries with *jitter* |");

    [TestMethod]
    public void Where_no_package_is_known_nothing_is_written() => Update(Before + Empty).NewText.ShouldBeNull();

    private static SectionUpdateResult Update(string text, params ResolvedPackage[] packages)
    {
        var document = Reading.Read(text, DocumentKind.Architecture);
        var feature = FeatureModel.Of(new Feature("E01", "E01-F01", "/plan/E01/E01-F01", [], IsSelected: true), [document], new FakeTypeCatalog());
        return SectionUpdater.Update(document, Updating.Context(document, new FakeTypeCatalog()) with { Feature = feature, Packages = new PackageNames([.. packages]) }, RunMode.Update);
    }
}
