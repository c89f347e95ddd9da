using System.Text;
using ArchDocs.Core.Rules;
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

            In the examples, `<!-- ARCH2001 -->` at the end of a line, or `<!-- next: ARCH2001 -->` before it, marks where the finding stands, and `<!-- file: prd.md -->` says which file begins.

            This index is generated from the rules: change them, not this page.

            """);
        foreach (var group in RuleFacts.All.GroupBy(rule => rule.Descriptor.Group))
        {
            text.Append($"\n## ARCH{(int)group.Key}: {RuleFacts.WordsOf(group.Key)}\n\n{IntroductionOf(group.Key)}\n\n| Rule | Name | What it finds | Severity | Scope | Options |\n|---|---|---|---|---|---|\n");
            foreach (var rule in group)
            {
                var options = string.Join(", ", rule.Descriptor.Options.Select(option => $"`{option}`"));
                text.Append($"| [{rule.Descriptor.Id}]({rule.Descriptor.Id}.md) | {rule.Descriptor.Name} | {rule.Descriptor.Title} | {rule.Severity} | {rule.Scope} | {options} |\n".Replace("|  |", "| |", StringComparison.Ordinal));
            }
        }

        return text.ToString();
    }

    private static string IntroductionOf(RuleGroup group) => group switch
    {
        RuleGroup.Tool => "What keeps ArchDocs itself from working: a setting, a file that cannot be read, a suppression. Mend these first, since what is not read is not checked.",
        RuleGroup.Structure => "A feature has a PRD, a research report, an architecture and a backend design, under their right names and with a header that says whose they are.",
        RuleGroup.Completeness => "Every question of the template has an answer. The template is yours: change it, and these rules follow.",
        RuleGroup.NoCode => "A design says what is built and why, in prose, tables and Mermaid diagrams. Code belongs where a compiler reads it.",
        RuleGroup.Consistency => "One thing has one name, one form and one description, in all documents. From ARCH4101 on, endpoints and commands follow the conventions that their callers know.",
        RuleGroup.Clarity => "Whoever builds it and whoever calls it read the same: types, validation, errors and steps are written down, in words that can be tested.",
        RuleGroup.Integration => "What a document refers to exists: files, headings, structures, components, requirements. And what happens while an external service is down is decided.",
        RuleGroup.Alignment => "What the documents say of DTOs and enums is what the C# types say. The types are read from the compiled assembly, and nothing of it is run.",
        RuleGroup.DerivedSections => "What stands between markers is generated. It is up to date, and nobody's words are lost in it.",
        RuleGroup.Practices => "What a sound backend design considers, as a list of topics that your team can replace. A topic that was left out is one warning.",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "A new group needs an introduction."),
    };
}
