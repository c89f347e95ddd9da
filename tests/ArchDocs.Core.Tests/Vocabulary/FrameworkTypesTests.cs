using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class FrameworkTypesTests
{
    [TestMethod]
    [DataRow("CancellationToken", true)]
    [DataRow("IOrderStore", true)]
    [DataRow("T", true)]
    [DataRow("TItem", true)]
    [DataRow("OrderNotFoundException", true)]
    [DataRow("OrderDto", false)]
    [DataRow("Table", false)]
    [DataRow("Invoice", false)]
    [DataRow("Exceptional", false)]
    public void Types_of_the_platform_are_told_from_structures(string name, bool isOfThePlatform) => FrameworkTypes.Contains(name).ShouldBe(isOfThePlatform);
}
