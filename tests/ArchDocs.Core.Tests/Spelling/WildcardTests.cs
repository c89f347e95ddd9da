using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Tests.Spelling;

[TestClass]
public sealed class WildcardTests
{
    [TestMethod]
    [DataRow("*Dto", "Contoso.OrderDto", true)]
    [DataRow("*Dto", "Dto", true)]
    [DataRow("*Dto", "OrderDtos", false)]
    [DataRow("*.Legacy.*", "Contoso.Legacy.OrderDto", true)]
    [DataRow("*.Legacy.*", "Legacy.OrderDto", false)]
    [DataRow("Order?to", "OrderDto", true)]
    [DataRow("Order?", "Order", false)]
    [DataRow("**", "", true)]
    [DataRow("", "", true)]
    [DataRow("", "a", false)]
    [DataRow("*a*a*b", "aaaaaaaa", false)]
    [DataRow("order*", "OrderDto", false)]
    public void A_name_fits_its_pattern(string pattern, string name, bool fits) => Wildcard.IsMatch(pattern, name).ShouldBe(fits);

    [TestMethod]
    public void Case_is_passed_over_on_request() => Wildcard.IsMatch("order*", "OrderDto", ignoreCase: true).ShouldBeTrue();
}
