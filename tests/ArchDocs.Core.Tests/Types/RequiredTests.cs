using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class RequiredTests
{
    [TestMethod]
    [DataRow("Requirements", "Keyword:explicit Attribute:explicit Json:explicit Default:default Plain: Computed:computed PrivateSetter:")]
    [DataRow("Positional", "Number:explicit Name:explicit Remark: Count:default Mode:default Display:computed Extra:")]
    [DataRow("Prepared", "Name:")]
    [DataRow("Built", "First:explicit Second:explicit Third:")]
    [DataRow("Parameterless", "Name:")]
    [DataRow("ObliviousRecord", "Text: Number:explicit")]
    [DataRow("Employee", "Name:explicit Age:explicit Role:explicit")]
    [DataRow("LeavingDataMember", "Renamed:explicit Both:")]
    [DataRow("PrimaryConstructor", "Number:explicit Note: Count:default Trimmed: Length:computed")]
    [DataRow("Square", "Kind:explicit Next:computed Title: Side:explicit")]
    [DataRow("Party", "Name: Rank:")]
    [DataRow("Company", "Name:explicit Rank: Vat:explicit")]
    [DataRow("Extent", "Start: Unit:")]
    [DataRow("MarkedExtent", "Start:explicit")]
    [DataRow("Range2", "From:explicit To:")]
    [DataRow("IDefaulted", "Name:computed Shout:computed")]
    [DataRow("OrderPage", "Items:explicit First: Last: Groups: Total:")]
    public void Demands_and_defaults_are_read_from_the_code(string type, string expected) =>
        string.Join(' ', Type(type).Members.Select(member => $"{member.Name}:{Render(member.Required)}")).ShouldBe(expected);

    private static string Render(RequiredFacts facts) =>
        string.Join('+', new[] { facts.IsExplicit ? "explicit" : "", facts.HasDefault ? "default" : "", facts.IsComputed ? "computed" : "" }.Where(word => word.Length > 0));
}
