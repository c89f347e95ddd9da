using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class TermTests
{
    [TestMethod]
    public void Scalars_mean_their_rows_of_the_vocabulary() =>
        Terms("Scalars").ShouldBe(
            "String:string String:char Boolean:bool Integer:byte Integer:short Integer:int Integer:uint Long:long Long:Int128 Float:float Float:Half "
            + "Double:double Decimal:decimal Uuid:Guid DateTime:DateTime DateTime:DateTimeOffset Date:DateOnly Time:TimeOnly Duration:TimeSpan Uri:Uri "
            + "Binary:byte[] Binary:ReadOnlyMemory<byte> Any:object Any:object Any:JsonElement Any:JsonNode");

    [TestMethod]
    public void Streams_tuples_and_arrays_of_several_dimensions_are_told_apart() =>
        Terms("Unserialisable").ShouldBe(
            "Long:BigInteger Long:nint Binary:Stream Binary:MemoryStream (Integer:int String:string) (Integer:int Uuid:Guid) "
            + "(Integer:int Integer:int Integer:int Integer:int Integer:int Integer:int Integer:int String:string) ?");

    [TestMethod]
    public void Collections_mean_arrays_and_maps() =>
        Terms("Collections").ShouldBe(
            "[String:string] [OrderLine] [Integer:int] [Uuid:Guid] [String:string] {String:string Decimal:decimal} {String:string [Integer:int]} "
            + "{Uuid:Guid String:string} [Integer:int] [Any:object] {String:string Any:object} [String:string] {String:string String:string}");

    [TestMethod]
    public void A_collection_of_itself_and_other_framework_types_go_by_name() =>
        Terms("Forest").ShouldBe("[Tree] KeyValuePair<String:string Integer:int> Version");

    [TestMethod]
    public void Type_arguments_stand_in_the_term() =>
        Terms("Usage").ShouldBe("PagedResult<OrderLine> Envelope.Meta<String:string> Outer.Inner IIdentified Outcome<Money>");

    [TestMethod]
    public void Type_parameters_go_by_name() => Terms("PagedResult").ShouldBe("[T] Integer:int");

    [TestMethod]
    public void Enums_take_the_form_that_an_attribute_says() =>
        Terms("Enums").ShouldBe("enum OrderStatus enum Rights String enum Level Number enum Currency enum OrderStatus String [enum Rights String]");

    [TestMethod]
    public void An_enum_of_another_assembly_brings_its_values() =>
        Member("Enums", "Currency").Type.ShouldBeOfType<EnumTerm>().Values.ShouldNotBeNull().Values.Select(value => value.Number).ShouldBe(["978", "840"]);

    [TestMethod]
    public void What_cannot_be_opened_is_unknown()
    {
        using var catalog = TypeCatalog.Open([Fixtures], []);
        Terms(catalog, "Enums").ShouldBe("enum OrderStatus enum Rights String enum Level Number ? enum OrderStatus String [enum Rights String]");
        Terms(catalog, "Forest").ShouldBe("[Tree] ? ?");
        Terms(catalog, "Collections").ShouldStartWith("[String:string] [OrderLine] [Integer:int] [Uuid:Guid] ? ? {String:string");
        catalog.FindByName("Customer", null).ShouldHaveSingleItem().HasUnknownMembers.ShouldBeTrue();
        catalog.FindByName("Person", null).ShouldHaveSingleItem().HasUnknownMembers.ShouldBeFalse();
        catalog.Failures.ShouldBeEmpty();
    }

    private static string Terms(string type) => Terms(Instance, type);

    private static string Terms(TypeCatalog catalog, string type) =>
        string.Join(' ', catalog.FindByName(type, null).ShouldHaveSingleItem().Members.Select(member => Render(member.Type)));
}
