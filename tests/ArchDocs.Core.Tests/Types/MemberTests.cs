using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class MemberTests
{
    [TestMethod]
    [DataRow("Customer", "Id Note Label Name")]
    [DataRow("Child", "First Second Third Fourth Own")]
    [DataRow("IgnoringChild", "Second Third")]
    [DataRow("Ordered", "First Middle AfterField Field Last")]
    [DataRow("INamed", "Number Name")]
    [DataRow("Leaving", "Stays WhenNull NeverIgnored")]
    [DataRow("LeavingDataMember", "Renamed Both")]
    [DataRow("Positional", "Number Name Remark Count Mode Display Extra")]
    [DataRow("Employee", "Name Age Role")]
    [DataRow("Point", "X Y")]
    [DataRow("Texts", "Value Optional")]
    [DataRow("OrderPage", "Items First Last Groups Total")]
    [DataRow("PrimaryConstructor", "Number Note Count Trimmed Length")]
    [DataRow("Square", "Kind Next Title Side")]
    [DataRow("Company", "Name Rank Vat")]
    [DataRow("Parts", "Name")]
    [DataRow("IDefaulted", "Name Shout")]
    [DataRow("Defaulted", "Name")]
    [DataRow("Inline", "")]
    [DataRow("OrderLine", "Sku Quantity")]
    [DataRow("WrittenByAGenerator", "Number")]
    [DataRow("Included", "Shown")]
    public void Members_stand_in_the_order_of_the_wire(string type, string expected) => Members(Type(type)).ShouldBe(expected);

    [TestMethod]
    [DataRow("Customer", "Label", "tag")]
    [DataRow("Square", "Title", "name")]
    [DataRow("LeavingDataMember", "Renamed", "given")]
    [DataRow("LeavingDataMember", "Both", "winner")]
    [DataRow("Positional", "Number", "number")]
    [DataRow("Customer", "Name", null)]
    public void An_attribute_names_a_member(string type, string member, string? expected) =>
        Member(type, member).ExplicitName.ShouldBe(expected);

    [TestMethod]
    public void A_new_member_has_its_own_type()
    {
        Render(Member("Child", "Third").Type).ShouldBe("Integer:int");
        Member("Child", "Third").Nullability.ShouldBe(Nullability.Nullable);
        Member("Child", "Third").DeclaringType.ShouldBe("Contoso.Fixtures.Child");
    }

    [TestMethod]
    public void An_inherited_member_names_the_type_that_declares_it() =>
        Member("Customer", "Id").DeclaringType.ShouldBe("Contoso.Shared.Entity");

    [TestMethod]
    public void Type_arguments_of_a_base_type_are_put_in()
    {
        Render(Member("Texts", "Value").Type).ShouldBe("String:string");
        Render(Member("Figures", "Optional").Type).ShouldBe("Integer:int");
    }

    [TestMethod]
    [DataRow("Scalars", TypeModelKind.Class)]
    [DataRow("OrderLine", TypeModelKind.Record)]
    [DataRow("Point", TypeModelKind.Record)]
    [DataRow("Money", TypeModelKind.Struct)]
    [DataRow("INamed", TypeModelKind.Interface)]
    [DataRow("OrderStatus", TypeModelKind.Enum)]
    [DataRow("Inline", TypeModelKind.Struct)]
    [DataRow("Range2", TypeModelKind.Record)]
    [DataRow("Answer", TypeModelKind.Record)]
    public void Kinds_are_told_apart(string type, object kind) => Type(type).Kind.ShouldBe((TypeModelKind)kind);

    [TestMethod]
    public void Obsolete_types_and_members_carry_their_message()
    {
        Type("OldOrder").Obsolete.ShouldBe("Use Order.");
        Type("OldOrder").Members.Select(member => member.Obsolete).ShouldBe(["", "Gone.", null]);
    }

    [TestMethod]
    [DataRow("Price", true)]
    [DataRow("Prices", true)]
    [DataRow("Member", true)]
    [DataRow("Number", true)]
    [DataRow("Plain", false)]
    public void A_custom_converter_or_number_handling_makes_the_form_unknown(string member, bool expected) =>
        Member("CustomForms", member).HasCustomForm.ShouldBe(expected);

    [TestMethod]
    public void An_override_may_narrow_the_type()
    {
        Render(Member("Square", "Next").Type).ShouldBe("Square");
        Member("Square", "Next").DeclaringType.ShouldBe("Contoso.Fixtures.Square");
    }

    [TestMethod]
    [DataRow("CardPayment", "kind")]
    [DataRow("Payment", "")]
    [DataRow("Feline", "type")]
    [DataRow("Included", "Secret inner")]
    [DataRow("Employee", "")]
    public void What_a_document_may_list_and_need_not_is_known(string type, string expected) => string.Join(' ', Type(type).UnlistedNames).ShouldBe(expected);

    [TestMethod]
    public void A_polymorphic_type_names_its_discriminator_and_values()
    {
        var polymorphism = Type("Payment").Polymorphism.ShouldNotBeNull();
        polymorphism.Discriminator.ShouldBe("kind");
        polymorphism.DerivedTypes.ShouldBe([("card", "Contoso.Fixtures.CardPayment"), ("2", "Contoso.Fixtures.BankPayment")]);
    }
}
