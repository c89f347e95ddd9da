using ArchDocs.Core.Diagnostics.EditorConfig;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Tests.Diagnostics;

[TestClass]
public sealed class EditorConfigParserTests
{
    [TestMethod]
    public void Sections_hold_the_properties_below_them()
    {
        var file = Parse("root = true\n\n[*.md]\nKey_One = A b\n[docs/**]\nkey_two: c\r\n");

        file.IsRoot.ShouldBeTrue();
        file.Sections.Select(section => section.Name).ShouldBe(["*.md", "docs/**"]);
        file.Sections[0].Properties.Select(property => (property.Key, property.Value)).ShouldBe([("key_one", "A b")]);
        file.Sections[1].Properties.Select(property => (property.Key, property.Value)).ShouldBe([("key_two", "c")]);
    }

    [TestMethod]
    public void A_property_knows_its_place()
    {
        var property = Parse("[*]\n  archdocs_max_lines =  many # why\n").Sections[0].Properties[0];

        property.KeyRange.ShouldBe(new SourceRange(2, 3, 2, 21));
        property.ValueRange.ShouldBe(new SourceRange(2, 25, 2, 29));
    }

    [TestMethod]
    [DataRow("# key = value")]
    [DataRow("; key = value")]
    [DataRow("  # key = value")]
    [DataRow("key")]
    [DataRow("= value")]
    [DataRow("")]
    public void A_line_that_is_no_property_is_passed_over(string line) => Parse($"[*]\n{line}\n").Sections[0].Properties.ShouldBeEmpty();

    [TestMethod]
    [DataRow("key = none # why", "none")]
    [DataRow("key = none ; why", "none")]
    [DataRow("key = json;text", "json;text")]
    [DataRow("key = c#", "c#")]
    [DataRow("key =", "")]
    [DataRow("key = # why", "")]
    [DataRow("key = a = b", "a = b")]
    public void A_comment_behind_a_value_needs_a_blank(string line, string value) => Parse($"[*]\n{line}\n").Sections[0].Properties.Single().Value.ShouldBe(value);

    [TestMethod]
    [DataRow("[a] # [b]", "a")]
    [DataRow("[0[24]-*.md]", "0[24]-*.md")]
    [DataRow("  [*.md]  ", "*.md")]
    [DataRow("[a#b]", "a#b")]
    public void A_section_ends_at_its_bracket(string line, string name) => Parse(line).Sections.Single().Name.ShouldBe(name);

    [TestMethod]
    public void Root_counts_only_before_the_first_section() => Parse("[*]\nroot = true\n").IsRoot.ShouldBeFalse();

    [TestMethod]
    public void Root_is_compared_regardless_of_case() => Parse("ROOT = True\n").IsRoot.ShouldBeTrue();

    [TestMethod]
    public void A_byte_order_mark_is_no_part_of_the_first_line() => Parse("\uFEFFroot = true\n").IsRoot.ShouldBeTrue();

    [TestMethod]
    public void A_file_is_global_by_its_name_or_its_word()
    {
        EditorConfigParser.Parse("/repo/.globalconfig", "").IsGlobal.ShouldBeTrue();
        EditorConfigParser.Parse("/repo/my.config", "is_global = true").IsGlobal.ShouldBeTrue();
        Parse("").IsGlobal.ShouldBeFalse();
    }

    private static EditorConfigFile Parse(string text) => EditorConfigParser.Parse("/repo/.editorconfig", text);
}
