using ArchDocs.Core.Rules;
using ArchDocs.Core.Tests.Rules.Examples;

namespace ArchDocs.Core.Tests.Rules.Completeness;

/// <summary>An author who sees the part written needs to be told what is wrong with it.</summary>
[TestClass]
public sealed class SwallowedLabelTests
{
    private static void ShouldSay(string id, string text, string advice) =>
        ExampleRun.FindingsOf(Example.Read("written", $"<!-- file: E01-a/E01-F01-b/04-backend-design.md -->\n# B\n\n{text}"), [.. RuleSet.All.Where(rule => rule.Descriptor.Id == id)])
            .ShouldContain(finding => finding.Message.Contains(advice, StringComparison.Ordinal));

    [TestMethod]
    public void A_label_in_a_table_says_that_a_blank_line_is_missing() =>
        ShouldSay("ARCH2014", "## Events\n\n### parcel-lost\n\n**Trigger**: A week has passed.\n**Payload**:\n| Field | Type | Description |\n|---|---|---|\n| id | uuid | Which |\n**Consumers**: Depot\n",
            "so put a blank line under the table");

    [TestMethod]
    public void A_missing_interface_section_is_found_by_its_other_names_too() =>
        ShouldSay("ARCH2015", "## Interface Overview\n\n**Interface Type**: Service\n\n## Evnets\n\n### parcel-lost\n\nx\n",
            "if 'Evnets' is meant, call it 'Event/Message Contracts'");
}
