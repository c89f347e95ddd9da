using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Rules.Alignment;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class SectionUpdaterTests
{
    [TestMethod]
    public void Empty_markers_are_filled_and_get_a_checksum()
    {
        var result = Updating.Update(Updating.Dto());

        result.UpdatedSections.ShouldBe(["dto type=Contoso.Orders.OrderDto"]);
        result.NewText.ShouldNotBeNull().ShouldContain("OrderDto -->\n\n| Field | Type |");
        result.NewText.ShouldMatch("\\|\n\n<!-- archdocs:end [0-9a-f]{8} -->\n\nAfter\\.\n$");
    }

    [TestMethod]
    public void A_second_update_changes_not_one_byte()
    {
        var once = Updating.Updated(Updating.Dto());

        Updating.Update(once).ShouldBe(new SectionUpdateResult(null, [], []), new Same());
        Updating.Update(once, RunMode.UpdateAll).NewText.ShouldBeNull();
        Updating.Update(once, RunMode.Verify).Findings.ShouldBeEmpty();
    }

    [TestMethod]
    public void Nothing_outside_the_markers_changes()
    {
        var text = "Before \t\n\n" + Updating.Dto() + "trailing  \n\n\n";

        var updated = Updating.Updated(text);

        updated.ShouldStartWith(text[..text.IndexOf("<!-- archdocs:end", StringComparison.Ordinal)]);
        updated.ShouldEndWith("\n\nAfter.\ntrailing  \n\n\n");
    }

    [TestMethod]
    public void Generated_text_has_the_line_ends_of_the_document()
    {
        var text = Updating.Dto().Replace("\n", "\r\n", StringComparison.Ordinal);

        var updated = Updating.Updated(text);

        updated.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        updated.Replace("\r\n", "\n", StringComparison.Ordinal).ShouldBe(Updating.Updated(Updating.Dto()));
    }

    [TestMethod]
    public void A_checkout_with_other_line_ends_is_no_drift()
    {
        var text = Updating.Updated(Updating.Dto()).Replace("\n", "\r\n", StringComparison.Ordinal);

        Updating.Update(text, RunMode.Verify).Findings.ShouldBeEmpty();
        Updating.Update(text).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void Verify_reports_a_stale_section_at_the_first_line_that_differs_and_writes_nothing()
    {
        var text = Updating.Updated(Updating.Dto());
        var renamed = new FakeTypeCatalog(Updating.Order with { Members = Updating.Order.Members.SetItem(1, CSharp.Member("Sum", CSharp.Decimal)) });

        var result = Updating.Update(text, RunMode.Verify, renamed);

        result.NewText.ShouldBeNull();
        var finding = result.Findings.ShouldHaveSingleItem();
        finding.Rule.Id.ShouldBe("ARCH8001");
        finding.Range.Line.ShouldBe(Line(text, "| total"));
        finding.Message.ShouldContain("'dto type=Contoso.Orders.OrderDto'");
        finding.Message.ShouldContain("dotnet build -t:ArchDocsUpdate");
    }

    [TestMethod]
    public void Verify_reports_markers_that_were_never_filled() =>
        Updating.Update(Updating.Dto(), RunMode.Verify).Ids().ShouldBe(["ARCH8001"]);

    [TestMethod]
    [DataRow(RunMode.Update)]
    [DataRow(RunMode.Verify)]
    public void A_section_edited_by_hand_is_left_alone_and_reported(RunMode mode)
    {
        var text = Updating.Updated(Updating.Dto()).Replace("Key of the order.", "Key of the order, typed.", StringComparison.Ordinal);

        var result = Updating.Update(text, mode);

        result.NewText.ShouldBeNull();
        result.Ids().ShouldBe(["ARCH8004"]);
        result.Findings[0].Range.Line.ShouldBe(Line(text, "| id"));
    }

    [TestMethod]
    [DataRow(RunMode.Update)]
    [DataRow(RunMode.Verify)]
    public void Text_between_markers_without_checksum_counts_as_written_by_hand(RunMode mode)
    {
        var result = Updating.Update(Updating.Dto("\nMy own words.\n\n"), mode);

        result.NewText.ShouldBeNull();
        result.Ids().ShouldBe(["ARCH8004"]);
    }

    [TestMethod]
    public void Blanks_between_markers_are_no_text() =>
        Updating.Updated(Updating.Dto(" \n\t\n\n")).ShouldBe(Updating.Updated(Updating.Dto()));

    [TestMethod]
    public void The_explicit_update_replaces_a_section_edited_by_hand() =>
        Updating.Updated(Updating.Dto("\nMy own words.\n\n"), RunMode.UpdateAll).ShouldBe(Updating.Updated(Updating.Dto()));

    [TestMethod]
    public void The_right_text_without_checksum_gets_one()
    {
        var updated = Updating.Updated(Updating.Dto());
        var start = updated.IndexOf("<!-- archdocs:end", StringComparison.Ordinal);
        var without = updated[..start] + "<!-- archdocs:end -->" + updated[(updated.IndexOf("-->", start, StringComparison.Ordinal) + 3)..];

        Updating.Updated(without).ShouldBe(updated);
        Updating.Update(without, RunMode.Verify).Ids().ShouldBe(["ARCH8001"]);
    }

    [TestMethod]
    public void A_description_that_the_code_lacks_is_the_authors_to_edit()
    {
        var text = Updating.Updated(Updating.Dto());
        var edited = Describe(text, "note", "What the buyer wrote, `a\\|b`.");

        Updating.Update(edited, RunMode.Verify).Findings.ShouldBeEmpty();
        Updating.Update(edited).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void A_kept_description_survives_a_change_of_the_code()
    {
        var text = Describe(Updating.Updated(Updating.Dto()), "note", "What the buyer wrote.");
        var changed = new FakeTypeCatalog(Updating.Order with { Members = Updating.Order.Members.Add(CSharp.Member("Code", CSharp.String)) });

        var generated = Updating.Generated(Updating.Updated(text, types: changed));

        generated.ShouldContain("| note | string | No | max 200 chars  | What the buyer wrote. |", StringComparer.Ordinal);
        generated.ShouldContain("| code | string | Yes | none  | |", StringComparer.Ordinal);
    }

    [TestMethod]
    public void Documentation_that_the_code_gains_or_loses_makes_a_section_stale_but_not_edited()
    {
        var text = Describe(Updating.Updated(Updating.Dto()), "note", "What the buyer wrote.");
        var members = Updating.Order.Members;
        var swapped = new FakeTypeCatalog(Updating.Order with { Members = [members[0] with { Documentation = null }, members[1], members[2] with { Documentation = "Free text." }] });

        var generated = Updating.Generated(Updating.Updated(text, types: swapped));

        generated.ShouldContain("| id | uuid | Yes | none  | Key of the order. |", StringComparer.Ordinal);
        generated.ShouldContain("| note | string | No | max 200 chars | Free text. |", StringComparer.Ordinal);
    }

    [TestMethod]
    public void Two_blanks_typed_before_a_pipe_do_not_hide_an_edit() =>
        Updating.Update(Updating.Updated(Updating.Dto()).Replace("none | Key of the order.", "none  | Typed.", StringComparison.Ordinal)).Ids().ShouldBe(["ARCH8004"]);

    [TestMethod]
    public void A_type_that_is_not_in_the_code_leaves_its_section_as_it_is()
    {
        var text = Updating.Dto("\nOld.\n\n", type: "Contoso.Orders.Gone");

        Updating.Update(text, RunMode.UpdateAll).ShouldBe(new SectionUpdateResult(null, [], []), new Same());
    }

    [TestMethod]
    public void Several_types_of_the_name_leave_the_section_as_it_is() =>
        Updating.Update(Updating.Dto(), types: new FakeTypeCatalog(Updating.Order, Updating.Order with { AssemblyName = "Other" })).NewText.ShouldBeNull();

    [TestMethod]
    public void Text_between_markers_that_do_not_pair_as_meant_is_never_replaced()
    {
        var text = "# T\n\n<!-- archdocs:begin toc -->\n\nTyped.\n\n<!-- archdocs:begin related -->\n<!-- archdocs:end -->\n";

        var result = Updating.Update(text, RunMode.UpdateAll);

        result.NewText.ShouldBeNull();
        result.Ids().ShouldBe(["ARCH8002"]);
    }

    private static string Describe(string text, string field, string description)
    {
        var line = text.Split('\n').Single(line => line.StartsWith($"| {field} |", StringComparison.Ordinal));
        line.ShouldEndWith("  | |");
        return text.Replace(line, $"{line[..^1]}{description} |", StringComparison.Ordinal);
    }

    private static int Line(string text, string start) => Array.FindIndex(text.Split('\n'), line => line.StartsWith(start, StringComparison.Ordinal)) + 1;

    private sealed class Same : IEqualityComparer<SectionUpdateResult>
    {
        public bool Equals(SectionUpdateResult? x, SectionUpdateResult? y) =>
            x!.NewText == y!.NewText && x.UpdatedSections.SequenceEqual(y.UpdatedSections, StringComparer.Ordinal) && x.Findings.SequenceEqual(y.Findings);

        public int GetHashCode(SectionUpdateResult obj) => 0;
    }
}
