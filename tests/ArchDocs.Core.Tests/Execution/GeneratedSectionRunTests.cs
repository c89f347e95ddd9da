using ArchDocs.Core.Tests.Types;

namespace ArchDocs.Core.Tests.Execution;

/// <summary>Whole subsections that a run generates, in one feature.</summary>
[TestClass]
public sealed class GeneratedSectionRunTests
{
    private const string Design = SmallPlan.Feature + "04-backend-design.md";
    private const string Data = SmallPlan.Feature + "03-data-design.md";

    [TestMethod]
    public void The_first_run_writes_what_every_later_run_finds_in_order()
    {
        using var plan = Plan();

        var first = plan.Run(assemblies: [FixtureCatalog.Fixtures]);

        first.UpdatedSections.ShouldBe(5);
        plan.Read(Data).ShouldContain("| OrderLine.sku | order_lines.sku  | none |");
        plan.Read(Design).ShouldContain("  - [OrderLine](#orderline)");
        var bytes = plan.Read(Design) + plan.Read(Data);
        var second = plan.Run(RunMode.Verify, [FixtureCatalog.Fixtures]);
        second.UpdatedSections.ShouldBe(0);
        plan.Lines(second).Where(line => line.Contains("ARCH8", StringComparison.Ordinal)).ShouldBeEmpty();
        (plan.Read(Design) + plan.Read(Data)).ShouldBe(bytes);
    }

    [TestMethod]
    public void Nothing_that_was_generated_is_found_wrong()
    {
        using var plan = Plan();
        plan.Run(assemblies: [FixtureCatalog.Fixtures]);
        var lines = plan.Read(Design).Split('\n');
        var generated = new HashSet<int>();
        for (var (line, isIn) = (0, false); line < lines.Length; line++)
        {
            isIn = (isIn || lines[line].StartsWith("<!-- archdocs:begin", StringComparison.Ordinal)) && !lines[line].StartsWith("<!-- archdocs:end", StringComparison.Ordinal);
            if (isIn)
            {
                generated.Add(line + 1);
            }
        }

        var result = plan.Run(RunMode.Verify, [FixtureCatalog.Fixtures]);

        result.Diagnostics.Where(finding => finding.Path == plan.Path(Design) && generated.Contains(finding.Range.Line))
            .Select(finding => $"{finding.Range.Line}: {finding.RuleId} {finding.Message}").Where(line => !line.Contains("ARCH7014", StringComparison.Ordinal)).ShouldBeEmpty();
        result.Diagnostics.Select(finding => $"{finding.RuleId}: {finding.Message}").Where(line => line.Contains("OrderLine", StringComparison.Ordinal) && !line.Contains("ARCH7014", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static SmallPlan Plan() => new SmallPlan().WriteResearch()
        .Write(Design, """
            # Backend Design: Checkout

            <!-- archdocs:begin toc levels=2-3 -->
            <!-- archdocs:end -->

            ## Interface Overview

            **Interface Type**: Library

            ## DTO / Data Structures

            <!-- archdocs:begin dtos types=Contoso.Fixtures.OrderLine;*.CancelReason;*.OrderPlacedEventArgs -->
            <!-- archdocs:end -->

            ## Library Interface

            <!-- archdocs:begin library type=Contoso.Fixtures.Library.IOrderClient -->
            <!-- archdocs:end -->

            ### Extensions

            <!-- archdocs:begin library type=Contoso.Fixtures.Library.ClientExtensions -->
            <!-- archdocs:end -->

            """)
        .Write(Data, """
            # Data Design: Checkout

            ## Data Model

            ### order_lines

            | Field | Type | Constraints | Description |
            |---|---|---|---|
            | sku | text | none | Its code. |
            | quantity | integer | none | How many. |

            ## Integration with Interface Contracts

            <!-- archdocs:begin data-mapping -->
            <!-- archdocs:end -->

            """);
}
