namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class ConstantTests
{
    [TestMethod]
    public void Public_constants_of_a_static_class_are_found_with_value_and_documentation() =>
        FixtureCatalog.Instance.FindConstants("Contoso.Fixtures.ErrorCodes").Select(constant => (constant.Name, constant.Value, constant.Documentation))
            .ShouldBe([("OrderNotFound", "ORDER_NOT_FOUND", "No order has the id."), ("Retries", "3", null)]);

    [TestMethod]
    [DataRow("Contoso.Fixtures.Documented")]
    [DataRow("Contoso.Fixtures.NoSuchType")]
    public void Others_have_none(string name) => FixtureCatalog.Instance.FindConstants(name).ShouldBeEmpty();
}
