using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>A rule's page is its specification: it says what the descriptor says, and its examples behave as it claims.</summary>
/// <remarks>ToolPageTests and SectionPageTests run the examples of rules that have no check of their own.</remarks>
[TestClass]
public sealed class RulePageTests
{
    public static IEnumerable<object[]> RuleIds => RuleSet.Descriptors.Select(rule => new object[] { rule.Id });

    public static IEnumerable<object[]> CheckedIds => RuleSet.All.Select(rule => new object[] { rule.Descriptor.Id });

    private static Rule RuleOf(string id) => RuleSet.All.Single(rule => rule.Descriptor.Id == id);

    [TestMethod]
    [DynamicData(nameof(CheckedIds))]
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
    [DynamicData(nameof(CheckedIds))]
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

    /// <summary>Whoever copies an example must not run into the next rule.</summary>
    [TestMethod]
    public void The_right_examples_of_alignment_agree_with_the_code_altogether()
    {
        Rule[] rules = [.. RuleSet.All.Where(rule => rule.Descriptor.Group == RuleGroup.Alignment)];
        foreach (var example in rules.SelectMany(rule => RulePage.Read(rule.Descriptor.Id).Right))
        {
            ExampleRun.ShouldFindWhatIsMarked(example, rules);
        }
    }

    [TestMethod]
    [DynamicData(nameof(RuleIds))]
    public void A_page_agrees_with_its_rule(string id)
    {
        var page = RulePage.Read(id);
        var rule = RuleFacts.Of(id);

        page.Document.Title!.Heading.ShouldBe($"{id}: {rule.Descriptor.Title}");
        page.Intro.ShouldBe($"Group: {rule.Group} · Severity: {rule.Severity} · Scope: {rule.Scope}");
        page.Headings.ShouldBe(["What it does", "Why", "Wrong", "Right", .. rule.Descriptor.Options.Count > 0 ? ["Options"] : Array.Empty<string>(), "How to fix"]);
    }

    [TestMethod]
    [DynamicData(nameof(RuleIds))]
    public void A_page_explains_the_options_of_its_rule_and_no_others(string id)
    {
        var options = RuleFacts.Of(id).Descriptor.Options;
        var page = RulePage.Read(id);
        if (options.Count > 0)
        {
            RuleFacts.SettingsIn(page.Document.Source.TextOf(page.Section("Options").Span)).ShouldBe(options, ignoreOrder: true);
        }
    }
}
