using FsCheck;
using FsCheck.Fluent;

namespace ArchDocs.Core.Tests.Execution;

[TestClass]
public sealed class AnyPlanTests
{
    private static readonly string[] Pieces =
    [
        "# Backend Design: X\n", "\n## DTO / Data Structures\n", "\n### Scalars\n", "\n### `Contoso.Fixtures.Scalars`\n", "\n### Level\n", "\n**Purpose**: x\n", "\n**Fields**:\n",
        "\n| Field | Type | Required | Validation | Description |\n|---|---|---|---|---|\n", "| text | string | Yes | max 5 chars | x |\n", "| nope | uuid? | No | - | |\n", "| a | b |\n",
        "\n<!-- archdocs:begin dto type=Contoso.Fixtures.Scalars -->\n", "\n<!-- archdocs:begin toc -->\n", "\n<!-- archdocs:begin related -->\n", "\n<!-- archdocs:end -->\n", "\n<!-- archdocs:type Contoso.Fixtures.Level -->\n",
        "\n<!-- archdocs:disable ARCH2001: why -->\n", "\n<!-- archdocs:enable ARCH2001 -->\n", "\n<!-- archdocs:disable-next-line ARCH9999 -->\n", "\n```python\ndef f(): pass\n```\n", "\n```mermaid\ngraph TB\nA-->B\n```\n",
        "\n    SELECT a FROM b WHERE c = 1;\n", "TODO ", "{x}", "\n## Versioning\n", "\n- Strategy: URL\n", "---\nstatus: implemented\n---\n", "\n> quote\n", "[a](b.md)", "[a](prd.md#goal)", "[a](#x)", "\n<!-- archdocs:begin checklist -->\n", "\n<!-- archdocs:begin checklist -->\n<!-- archdocs:end -->\n", "\n<!-- archdocs:disable ARCH1006: why -->\n", "é", "\r\n", "\n\n",
    ];

    [TestMethod]
    public void No_plan_makes_a_run_fail_and_an_updated_plan_stays_as_it_is()
    {
        var assembly = typeof(Contoso.Fixtures.Scalars).Assembly.Location;
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            using var plan = new SmallPlan().WriteResearch().Write(SmallPlan.Feature + "04-backend-design.md", text);
            var first = plan.Run(RunMode.UpdateAll, [assembly]);
            var written = plan.Read(SmallPlan.Feature + "04-backend-design.md");

            var second = plan.Run(RunMode.UpdateAll, [assembly]);

            first.Diagnostics.Concat(second.Diagnostics).ShouldNotContain(diagnostic => diagnostic.RuleId == "ARCH0009");
            plan.Read(SmallPlan.Feature + "04-backend-design.md").ShouldBe(written);
            plan.Run(RunMode.Verify, [assembly]).Diagnostics.ShouldNotContain(diagnostic => diagnostic.RuleId == "ARCH8001");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(40).WithReplay(20261121, 7919));
    }
}
