using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class TypeGlobsTests
{
    [TestMethod]
    [DataRow("*Dto;*Request", "Contoso.Orders.", "OrderDto", true)]
    [DataRow("*Dto;*Request", "Contoso.Orders.", "OrderDTO", false)]
    [DataRow("*Dto; !Contoso.Legacy.*", "Contoso.Legacy.", "OrderDto", false)]
    [DataRow("! Contoso.Legacy.*;*Dto", "Contoso.Orders.", "OrderDto", true)]
    [DataRow("*Dto;!OrderDto", "Contoso.Orders.", "OrderDto", false)]
    [DataRow("Contoso.Outer+*", "Contoso.", "Outer.Inner", true)]
    [DataRow("!*.Other", "Contoso.", "OrderDto", false)]
    [DataRow("", "Contoso.", "OrderDto", false)]
    public void Excludes_win_and_nothing_matches_nothing(string globs, string prefix, string name, bool matches) => TypeGlobs.Read(globs).IsMatch(name, prefix + name).ShouldBe(matches);
}
