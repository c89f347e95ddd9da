using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class DocumentationTests
{
    [TestMethod]
    [DataRow("Documented", "Plain", "Plain.")]
    [DataRow("Documented", "FromValue", "From the value.")]
    [DataRow("Documented", "Blocks", "One. Two `a\\|b`, `null`, `x`.")]
    [DataRow("Documented", "Escapes", "a\\|b \\*c\\* \\_d\\_ snake_case \\[e\\] \\<f> 1 < 2 \\{\\{type:X}} \\`g\\`")]
    [DataRow("Documented", "Generics", "A {{type:Contoso.Fixtures.PagedResult}} or `List.Add`.")]
    [DataRow("Documented", "Items", "first second")]
    [DataRow("Documented", "Nothing", null)]
    [DataRow("DocumentedRecord", "First", "The first one.")]
    [DataRow("DocumentedRecord", "Second", null)]
    [DataRow("Customer", "Id", "The key.")]
    [DataRow("Customer", "Note", "What people remark.")]
    [DataRow("Customer", "Label", null)]
    [DataRow("Named", "Number", "Says which one.")]
    [DataRow("Car", "Drive", "How it is driven.")]
    [DataRow("Car", "Name", "What it is called.")]
    [DataRow("Car", "Wheels", "What stands on the page.")]
    [DataRow("Car", "Nowhere", null)]
    [DataRow("Message", "HelpLink", null)]
    [DataRow("Feline", "Name", "What it is called.")]
    [DataRow("OrderPage", "Items", "What stands on the page.")]
    public void Documentation_becomes_one_line(string type, string member, string? expected) =>
        Member(type, member).Documentation.ShouldBe(expected);

    [TestMethod]
    [DataRow("Car", "Drive", "How it is driven.")]
    [DataRow("Car", "Name", "What it is called.")]
    [DataRow("Car", "Wheels", "What stands on the page.")]
    [DataRow("Customer", "Note", "What people remark.")]
    public void Documentation_is_inherited_from_beside_a_reference_too(string type, string member, string expected)
    {
        using var catalog = TypeCatalog.Open([Fixtures], [.. References, FixturesBase]);
        catalog.FindByName(type, null).ShouldHaveSingleItem().Members.Single(model => model.Name == member).Documentation.ShouldBe(expected);
    }

    [TestMethod]
    public void A_type_refers_to_types_and_members() =>
        Type("Documented").Documentation.ShouldBe("An order with {{type:Contoso.Fixtures.OrderLine}}s, see `Person.Name`.");

    [TestMethod]
    public void Whether_there_is_a_documentation_file_is_known()
    {
        using var folder = new TemporaryFolder();
        var assembly = folder.Copy(Fixtures);
        File.Delete(Path.ChangeExtension(assembly, ".xml"));
        using var catalog = TypeCatalog.Open([assembly], References);

        catalog.FindByName("Documented", null).ShouldHaveSingleItem().HasDocumentationFile.ShouldBeFalse();
        Type("Documented").HasDocumentationFile.ShouldBeTrue();
    }

    [TestMethod]
    public void Malformed_documentation_is_a_failure_and_the_types_stay()
    {
        using var folder = new TemporaryFolder();
        var assembly = folder.Copy(Fixtures);
        File.WriteAllText(Path.ChangeExtension(assembly, ".xml"), "<doc><members><member name=\"T:Contoso.Fixtures.Documented\"><summary>A</summary></member><member");
        using var catalog = TypeCatalog.Open([assembly], References);
        catalog.FindByName("Documented", null).ShouldHaveSingleItem().Members.Length.ShouldBe(7);
        var failure = catalog.Failures.ShouldHaveSingleItem();
        failure.Path.ShouldBe(Path.ChangeExtension(assembly, ".xml"));
        failure.Reason.ShouldStartWith("The XML documentation is malformed: ");
    }

    [TestMethod]
    public void Missing_documentation_is_no_failure()
    {
        using var folder = new TemporaryFolder();
        using var catalog = TypeCatalog.Open([folder.Copy(Fixtures)], References);
        catalog.Failures.ShouldBeEmpty();
        catalog.FindByName("Documented", null).ShouldHaveSingleItem().Documentation.ShouldBeNull();
    }
}
