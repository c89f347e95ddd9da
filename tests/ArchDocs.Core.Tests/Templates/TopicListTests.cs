using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Templates.Topics;
using ArchDocs.Core.Tests.Rules.Examples;

namespace ArchDocs.Core.Tests.Templates;

[TestClass]
public sealed class TopicListTests
{
    [TestMethod]
    public void The_built_in_list_has_a_topic_for_every_rule_of_the_group()
    {
        TopicList.BuiltIn.Failures.ShouldBeEmpty();
        TopicList.BuiltIn.Topics.Select(topic => topic.Id).ShouldBe(RuleSet.Descriptors.Where(rule => rule.Group == RuleGroup.Practices).Select(rule => rule.Id));
        TopicList.BuiltIn.Topics.Where(topic => topic.NeedsFigure).Select(topic => topic.Id).ShouldBe(["ARCH9003"]);
    }

    [TestMethod]
    public void A_rules_page_asks_the_question_of_its_topic()
    {
        foreach (var topic in TopicList.BuiltIn.Topics)
        {
            RulePage.Read(topic.Id).Section("What it does").Blocks.OfType<Paragraph>().First().Text.ShouldEndWith(topic.Question);
        }
    }

    [TestMethod]
    [DataRow("Security", "ARCH9006")]
    [DataRow("3.2 Security & Privacy", "ARCH9006 ARCH9007")]
    [DataRow("SLAs", "ARCH9003")]
    [DataRow("Non-goals", "ARCH9001")]
    [DataRow("Roll-out", "ARCH9012")]
    [DataRow("Test strategies", "ARCH9011")]
    [DataRow("Pros and Cons", "ARCH9015")]
    [DataRow("Latest news", "")]
    [DataRow("SecurityGateway", "")]
    [DataRow("Data Flow", "")]
    [DataRow("Technology Stack", "")]
    [DataRow("Acceptance Criteria", "")]
    [DataRow("Key Design Decisions", "")]
    [DataRow("Functional Requirements", "")]
    [DataRow("Non-Functional Requirements", "")]
    public void A_heading_speaks_of_topics_by_whole_words(string heading, string ids) =>
        TopicList.BuiltIn.Headings.TopicsOf(heading).Select(topic => topic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [TestMethod]
    public void What_a_teams_entry_leaves_out_is_as_built_in()
    {
        var list = Read("- id: ARCH9003\n  Heading Words: flux*\n  where: [04-backend-design.md]\n  figure: no\n- id: ARCH9001\n");

        list.Failures.ShouldBeEmpty();
        var (first, builtIn) = (list.Topics[0], TopicList.BuiltIn.Find("ARCH9003")!);
        (first.Title, first.Question, first.NeedsFigure).ShouldBe((builtIn.Title, builtIn.Question, false));
        first.HeadingWords.ShouldBe(["flux*"]);
        first.Where.ShouldBe([DocumentKind.BackendDesign]);
        list.Find("ARCH9001").ShouldBe(TopicList.BuiltIn.Find("ARCH9001"));
        list.Find("ARCH9002").ShouldBeNull();
    }

    [TestMethod]
    [DataRow("topics: [", 1, "it is not valid YAML: ")]
    [DataRow("", 1, "it has no list 'topics': ")]
    [DataRow("topics:\n  a: b\n", 2, "it has no list 'topics': ")]
    [DataRow("topics:\n  - ARCH9001\n", 2, "an entry of the list is no topic: ")]
    [DataRow("topics:\n  - title: x\n", 2, "a topic has no id: ")]
    [DataRow("topics:\n  - id: ARCH9103\n", 2, "there is no topic 'ARCH9103': write 'ARCH9003', or ")]
    [DataRow("topics:\n  - id: ARCH9001\n  - id: ARCH9001\n", 3, "the topic 'ARCH9001' stands twice: ")]
    [DataRow("topics:\n  - id: ARCH9001\n    titel: x\n", 3, "a topic has no 'titel': write 'title'")]
    [DataRow("topics:\n  - id: ARCH9001\n    heading-words: [a*b]\n", 3, "a heading word is ")]
    [DataRow("topics:\n  - id: ARCH9001\n    where: [05-frontend.md]\n", 3, "'where' names no document: ")]
    [DataRow("topics:\n  - id: ARCH9001\n    figure: maybe\n", 3, "'figure' is neither 'true' nor 'false': ")]
    [DataRow("topics:\n  - id: ARCH9001\n    title: [x]\n", 3, "'title' is no text: ")]
    [DataRow("topics: &a\n  - *a\n", 2, "it is not valid YAML: ")]
    public void A_list_that_cannot_be_understood_is_one_failure_at_its_line(string text, int line, string reason)
    {
        var list = Read(text);

        list.Topics.ShouldBeEmpty();
        var failure = list.Failures.ShouldHaveSingleItem();
        failure.Reason.ShouldStartWith(reason);
        (failure.RuleId, failure.Range.Line).ShouldBe(("ARCH0003", line));
    }

    private static TopicList Read(string text) => TopicList.Read(new SourceText("/x/archdocs-topics.yml", text), TopicList.BuiltIn.Topics);
}
