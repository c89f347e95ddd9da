using ArchDocs.Core.OpenApi;
using ArchDocs.Core.Tests.Rules.Examples;
using ArchDocs.Core.Tests.Types;

namespace ArchDocs.Core.Tests.OpenApi;

/// <summary>How generators name the schemas of types.</summary>
[TestClass]
public sealed class SchemaNameTests
{
    private static readonly Lazy<CompiledTypes> Types = new(() => CompiledTypes.Of(
        [("Types.cs", "namespace Contoso.Orders { public class OrderDto { public class Line { public int X { get; set; } } } public class PagedResult<T> { } public class Couple<TFirst, TSecond> { } public class BillOfMaterials { } public class Bill<T> { } public enum OrderState { Open } }")]));

    [ClassCleanup]
    public static void Delete() => Types.Value.Dispose();

    [TestMethod]
    [DataRow("OrderDto", "OrderDto")]
    [DataRow("Contoso.Orders.OrderDto", "OrderDto")]
    [DataRow("Line", "OrderDto.Line")]
    [DataRow("OrderState", "enum OrderState")]
    [DataRow("NullableOfOrderState", "enum OrderState")]
    [DataRow("PagedResultOfOrderDto", "PagedResult<OrderDto>")]
    [DataRow("OrderDtoPagedResult", "PagedResult<OrderDto>")]
    [DataRow("PagedResultOfPagedResultOfOrderDto", "PagedResult<PagedResult<OrderDto>>")]
    [DataRow("CoupleOfOrderDtoAndOrderState", "Couple<OrderDto, enum OrderState>")]
    [DataRow("PagedResultOfint", "PagedResult<unknown>")]
    [DataRow("StringPagedResult", "StringPagedResult/PagedResult<unknown>")]
    [DataRow("BillOfMaterials", "BillOfMaterials")]
    [DataRow("Customer", "Customer")]
    [DataRow("OrderDto2", "unknown")]
    public void A_name_means_a_type_of_the_code_where_there_is_one(string name, string expected) =>
        EndpointLine.Of(new SchemaNames(Types.Value.Catalog).Find(name)).ShouldBe(expected);
}
