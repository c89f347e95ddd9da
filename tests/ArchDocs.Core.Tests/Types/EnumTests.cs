using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class EnumTests
{
    [TestMethod]
    public void Values_stand_in_declaration_order_with_names_and_numbers() =>
        Type("OrderStatus").Enum.ShouldNotBeNull().Values.Select(value => (value.Name, value.ExplicitName, value.Number))
            .ShouldBe([("Created", "new", "0"), ("Shipped", "sent", "5"), ("Closed", null, "-1")]);

    [TestMethod]
    public void A_value_carries_its_documentation_and_its_end()
    {
        var closed = Type("OrderStatus").Enum.ShouldNotBeNull().Values[2];
        closed.Documentation.ShouldBe("It is over.");
        closed.Obsolete.ShouldBe("Use Shipped.");
    }

    [TestMethod]
    public void Flags_and_form_are_read_from_attributes()
    {
        var rights = Type("Rights").Enum.ShouldNotBeNull();
        rights.IsFlags.ShouldBeTrue();
        rights.Form.ShouldBe(EnumForm.String);
        rights.Values[2].Number.ShouldBe("18446744073709551615");
        Type("OrderStatus").Enum.ShouldNotBeNull().Form.ShouldBeNull();
    }
}
