using ArchDocs.Core.Features;

namespace ArchDocs.Core.Tests.Features;

[TestClass]
public sealed class TypeGlobsTests
{
    [TestMethod]
    [DataRow("*Dto;*Request", "Contoso.Orders.OrderDto", true)]
    [DataRow("*Dto;*Request", "Contoso.Orders.OrderDTO", false)]
    [DataRow("*Dto; !Contoso.Legacy.*", "Contoso.Legacy.OrderDto", false)]
    [DataRow("! Contoso.Legacy.*;*Dto", "Contoso.Orders.OrderDto", true)]
    [DataRow("Contoso.Outer+*", "Contoso.Outer.Inner", true)]
    [DataRow("!*.Other", "Contoso.OrderDto", false)]
    [DataRow("", "Contoso.OrderDto", false)]
    public void Excludes_win_and_nothing_matches_nothing(string globs, string name, bool matches) => new TypeGlobs(globs.Split(';')).IsMatch(name).ShouldBe(matches);
}
