using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>Every Rules/{Group}/{BadThing}/*.md is a small plan; the rule of that name finds what is marked in it and nothing else. In a folder Interplay all rules of the group run, in WholeDocuments all rules there are.</summary>
[TestClass]
public sealed class FixtureTests
{
    private const string WholeGroup = "Interplay";
    private const string WholeDocuments = "WholeDocuments";

    public static IEnumerable<object[]> Fixtures =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Rules"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path)).Order(StringComparer.Ordinal).Select(path => new object[] { path });

    [TestMethod]
    [DynamicData(nameof(Fixtures))]
    public void A_fixture_gives_the_findings_that_are_marked_in_it(string path)
    {
        var folders = Path.GetDirectoryName(path)!.Split(Path.DirectorySeparatorChar);
        var (group, folder) = (folders[^2], folders[^1]);
        var rules = RuleSet.All.Where(rule => folder switch
        {
            WholeDocuments => true,
            WholeGroup => rule.GetType().Namespace!.EndsWith($".{group}", StringComparison.Ordinal),
            _ => rule.GetType().Name == folder,
        }).ToArray();
        rules.ShouldNotBeEmpty($"no rule is called '{folder}'");

        ExampleRun.ShouldFindWhatIsMarked(Example.Read(path, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path))), rules);
    }
}
