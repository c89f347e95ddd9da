using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.DerivedSections;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Examples;

namespace ArchDocs.Core.Tests.Sections;

/// <summary>The pages of the rules that the updater of sections speaks for.</summary>
[TestClass]
public sealed class SectionPageTests
{
    private const string Templates = $"{Example.Root}/context/templates/sections/";

    public static IEnumerable<object[]> RuleIds => SectionRules.All.Select(rule => new object[] { rule.Id });

    [TestMethod]
    [DynamicData(nameof(RuleIds))]
    public void The_examples_give_just_the_findings_that_are_marked(string id)
    {
        var page = RulePage.Read(id);

        page.Wrong.ShouldNotBeEmpty();
        page.Right.ShouldNotBeEmpty();
        page.Wrong.ShouldAllBe(example => example.Files.Values.SelectMany(file => file.Expected).Any(mark => mark.RuleId == id));
        foreach (var example in page.Wrong.Concat(page.Right))
        {
            var expected = example.Files.SelectMany(file => file.Value.Expected.Select(mark => $"{Path.GetFileName(file.Key)}({mark.Line}): {mark.RuleId}"));
            var actual = Verify(example).Where(finding => finding.Rule.Id == id).Select(finding => $"{Path.GetFileName(finding.Path)}({finding.Range.Line}): {id}");
            actual.ShouldBe(expected, example.Name);
        }
    }

    [TestMethod]
    [DynamicData(nameof(RuleIds))]
    public void A_page_agrees_with_its_rule(string id)
    {
        var page = RulePage.Read(id);
        var descriptor = SectionRules.All.Single(rule => rule.Id == id);

        descriptor.Group.ShouldBe(RuleGroup.DerivedSections);
        page.Intro.ShouldStartWith($"{id}: {descriptor.Title}\n");
        page.Intro.ShouldContain($"Severity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}");
        page.Headings.ShouldBe(["What it does", "Why", "Wrong", "Right", "How to fix"]);
    }

    private static List<Finding> Verify(Example example)
    {
        using var directory = new TemporaryDirectory();
        foreach (var (path, file) in example.Files.Where(file => file.Key.StartsWith(Templates, StringComparison.Ordinal)))
        {
            directory.File(path[Templates.Length..], file.Text);
        }

        var templates = new SectionTemplates(directory.Path);
        return [.. example.Files.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)).SelectMany(file =>
        {
            var document = Reading.Read(file.Value.Text);
            return SectionUpdater.Update(document, Updating.Context(document, templates: templates), RunMode.Verify).Findings;
        })];
    }
}
