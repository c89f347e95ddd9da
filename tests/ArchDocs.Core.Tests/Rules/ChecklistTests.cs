using ArchDocs.Core.Features;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Rules;

[TestClass]
public sealed class ChecklistTests
{
    [TestMethod]
    public void The_list_fits_into_one_word() => Checklist.Items.Length.ShouldBeInRange(1, 64);

    [TestMethod]
    public void Each_item_stands_once_and_groups_stand_together()
    {
        Checklist.Items.Select(item => item.Text).ShouldBeUnique(StringComparer.OrdinalIgnoreCase);
        Checklist.Items.Select(item => item.Group).ShouldBeInOrder();
    }

    [TestMethod]
    public void Items_are_whole_phrases() =>
        Checklist.Items.ShouldAllBe(item => char.IsUpper(item.Text[0]) && !item.Text.Contains('…') && !item.Text.EndsWith('.'));

    [TestMethod]
    public void A_rule_decides_the_items_that_it_names()
    {
        Checklist.Items.Index().Where(item => (Checklist.MaskOf("ARCH3002") >> item.Index & 1) != 0).Select(item => item.Item.Text).ShouldBe(["No SQL statements"]);
        Checklist.MaskOf("ARCH8001").ShouldBe(0UL);
        Checklist.MaskOf("ARCH6001").ShouldBe(Checklist.MaskOf("ARCH6003"));
    }

    [TestMethod]
    public void What_is_open_counts_only_where_it_applies()
    {
        var standing = new ChecklistStanding(Applicable: 0b0111, Open: 0b0001).With(0b1010);

        (standing.KeptCount, standing.ApplicableCount).ShouldBe((1, 3));
        standing.And(new ChecklistStanding(0b1100, 0b0100)).ShouldBe(new ChecklistStanding(0b1111, 0b0111));
    }
}
