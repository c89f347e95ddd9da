using System.Text;
using ArchDocs.Core.Tests.Rules.Examples;

namespace ArchDocs.Core.Tests.Rules;

/// <summary>docs/rules/README.md is generated from the descriptors.</summary>
[TestClass]
public sealed class RuleIndexTests
{
    [TestMethod]
    public void The_index_lists_every_rule_by_group() => Repository.ShouldHold(Repository.PathOf("docs", "rules", "README.md"), Index());

    private static string Index()
    {
        var text = new StringBuilder(
            """
            # Rules

            Every rule has a page: what it does, why, a wrong and a right example, its options and how to fix what it finds. `dotnet build -t:ArchDocsExplain -p:Rule=ARCH2001` prints it. The severity of each rule is set in .editorconfig, for example `dotnet_diagnostic.ARCH2001.severity = warning`.

            This index is generated from the rules: change them, not this page.

            """);
        foreach (var group in RuleFacts.All.GroupBy(rule => rule.Descriptor.Group))
        {
            text.Append($"\n## ARCH{(int)group.Key}: {RuleFacts.WordsOf(group.Key)}\n\n| Rule | Name | What it finds | Severity | Scope | Options |\n|---|---|---|---|---|---|\n");
            foreach (var rule in group)
            {
                var options = string.Join(", ", rule.Descriptor.Options.Select(option => $"`{option}`"));
                text.Append($"| [{rule.Descriptor.Id}]({rule.Descriptor.Id}.md) | {rule.Descriptor.Name} | {rule.Descriptor.Title} | {rule.Severity} | {rule.Scope} | {options} |\n".Replace("|  |", "| |", StringComparison.Ordinal));
            }
        }

        return text.ToString();
    }
}
