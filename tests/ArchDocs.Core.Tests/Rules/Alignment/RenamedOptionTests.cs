using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Types;

namespace ArchDocs.Core.Tests.Rules.Alignment;

[TestClass]
public sealed class RenamedOptionTests
{
    [TestMethod]
    public void The_one_unknown_row_probably_means_the_one_option_without_a_row()
    {
        var document = Reading.Read("# Backend Design\n\n## CLI Commands\n\n### water\n\n**Options**:\n\n| Option | Type | Description |\n|---|---|---|\n| `--dry-run` | flag | Change nothing |\n| `--bucket` | decimal | How much |\n");

        var findings = Aligning.Check(FeatureModel.Of(new Feature("E01-garden", "E01-F01-water", "/plan", [], IsSelected: true), [document], ToolFixtures.Catalog), ToolFixtures.Catalog);

        findings.Single(finding => finding.Rule.Id == "ARCH7004").Message.ShouldEndWith("has no such option; the one option without a row is '--litres': write '--litres', remove the row, or add the option");
    }
}
