using ArchDocs.Core.Tests.Execution;

namespace ArchDocs.Core.Tests.Rules.Practices;

[TestClass]
public sealed class TopicPlaceTests
{
    [TestMethod]
    [DataRow("## Requirements\n\n### Non-Functional Requirements\n\nNone.\n", "add a subsection 'Testing' under 'Non-Functional Requirements' of 'prd.md' with two sentences")]
    [DataRow("## Goal\n\nNone.\n", "add a subsection 'Testing' of a section that fits with two sentences")]
    public void A_topic_is_asked_for_where_the_template_lets_it_stand(string text, string expected)
    {
        using var plan = new SmallPlan()
            .Write(SmallPlan.Feature + "prd.md", $"# PRD: Checkout\n\n{text}")
            .Write(SmallPlan.Feature + "02-architecture.md", "# Architecture: Checkout\n");

        plan.Run().Diagnostics.Single(finding => finding.RuleId == "ARCH9011").Message.ShouldContain(expected);
    }
}
