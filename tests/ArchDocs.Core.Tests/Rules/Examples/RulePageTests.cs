using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>A rule's page is its specification: it says what the descriptor says, and its examples behave as it claims.</summary>
[TestClass]
public sealed class RulePageTests
{
    /// <summary>Groups whose examples need more than documents in memory: the whole run, or compiled types.</summary>
    private static readonly RuleGroup[] NeedMore = [RuleGroup.Tool, RuleGroup.Alignment, RuleGroup.DerivedSections];

    public static IEnumerable<object[]> RuleIds =>
        ExampleRun.AllRules.Where(rule => !NeedMore.Contains(rule.Descriptor.Group)).Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal).Select(id => new object[] { id });

    private static Rule RuleOf(string id) => ExampleRun.AllRules.Single(rule => rule.Descriptor.Id == id);

    [TestMethod]
    [DynamicData(nameof(RuleIds))]
    public void The_wrong_examples_give_the_findings_that_are_marked(string id)
    {
        var page = RulePage.Read(id);

        page.Wrong.ShouldNotBeEmpty();
        foreach (var example in page.Wrong)
        {
            example.Files.Values.SelectMany(file => file.Expected).ShouldContain(mark => mark.RuleId == id, example.Name);
            ExampleRun.ShouldFindWhatIsMarked(example, [RuleOf(id)]);
        }
    }

    [TestMethod]
    [DynamicData(nameof(RuleIds))]
    public void The_right_examples_give_no_finding(string id)
    {
        var page = RulePage.Read(id);

        page.Right.ShouldNotBeEmpty();
        foreach (var example in page.Right)
        {
            example.Files.Values.SelectMany(file => file.Expected).ShouldBeEmpty(example.Name);
            ExampleRun.ShouldFindWhatIsMarked(example, [RuleOf(id)]);
        }
    }

    [TestMethod]
    [DynamicData(nameof(RuleIds))]
    public void A_page_agrees_with_its_rule(string id)
    {
        var page = RulePage.Read(id);
        var descriptor = RuleOf(id).Descriptor;

        page.Intro.ShouldStartWith($"{id}: {descriptor.Title}\n");
        page.Intro.ShouldContain($"Severity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}");
        page.Headings.Where(heading => heading != "Options").ShouldBe(["What it does", "Why", "Wrong", "Right", "How to fix"]);
        page.Headings.Contains("Options", StringComparer.Ordinal).ShouldBe(descriptor.Options.Count > 0);
    }
}
