using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class RequiredTests
{
    [TestMethod]
    [DataRow("Yes, yes, Y, Required, ✓, ✅, true, M, Mandatory, **Yes**, Yes (unique)", "Yes")]
    [DataRow("No, no, N, Optional, -, –, false, No (auto), No (default=5), No (computed), Not required", "No")]
    [DataRow("Conditional, Yes (if paid), No (required on create), maybe, Depends, Yes (create only), PK", "None")]
    public void A_cell_is_read_with_or_without_a_remark(string cells, string claim)
    {
        foreach (var cell in cells.Split(", "))
        {
            RequiredWords.Read(cell).ToString().ShouldBe(claim, cell);
        }
    }

    [TestMethod]
    public void An_explicit_demand_beats_a_default_and_a_nullable_type() =>
        RequiredDecision.Of(CSharp.Member("A", CSharp.String).Nullable().WithDefault().Required(), RequiredMode.Explicit).ShouldBe(Requirement.Explicit);

    [TestMethod]
    public void A_member_with_a_default_is_not_required() =>
        RequiredDecision.Of(CSharp.Member("A", CSharp.String).WithDefault(), RequiredMode.NonNullable).ShouldBe(Requirement.Optional);

    [TestMethod]
    public void A_computed_member_is_never_demanded() =>
        RequiredDecision.Of(CSharp.Member("A", CSharp.String).Computed(), RequiredMode.NonNullable).ShouldBe(Requirement.Unknown);

    [TestMethod]
    public void Oblivious_code_says_nothing() =>
        RequiredDecision.Of(CSharp.Member("A", CSharp.String).Oblivious().WithDefault(), RequiredMode.NonNullable).ShouldBe(Requirement.Unknown);

    [TestMethod]
    [DataRow(RequiredMode.NonNullable, "Yes")]
    [DataRow(RequiredMode.Explicit, "No")]
    public void A_non_nullable_member_is_required_as_the_setting_says(RequiredMode mode, string text) =>
        RequiredDecision.TextOf(CSharp.Member("A", CSharp.String), mode).ShouldBe(text);
}
