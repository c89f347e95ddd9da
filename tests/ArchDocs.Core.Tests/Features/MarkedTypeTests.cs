using ArchDocs.Core.Features;
using ArchDocs.Core.Tests.Rules.Alignment;

namespace ArchDocs.Core.Tests.Features;

[TestClass]
public sealed class MarkedTypeTests
{
    [TestMethod]
    [DataRow("A.OrderDto", "", "A.OrderDto")]
    [DataRow("A.PagedResult<T>", "OrderDto", "A.PagedResult<OrderDto>")]
    [DataRow("A.Outcome<TValue, TError>", "OrderDto;string", "A.Outcome<OrderDto, string>")]
    [DataRow("A.Envelope<T>.Part<TPart>", "OrderDto;Line<int>", "A.Envelope<OrderDto>.Part<Line<int>>")]
    [DataRow("A.PagedResult<T>", "", "A.PagedResult<T>")]
    public void A_marker_names_a_closed_type_by_its_arguments(string fullName, string arguments, string expected)
    {
        var parameters = Core.Types.TypeQuery.Parse(fullName).Arguments;
        var type = CSharp.Type("Any") with { FullName = fullName, TypeParameters = parameters };

        MarkedType.NameOf(type, [.. arguments.Split(';', StringSplitOptions.RemoveEmptyEntries)]).ShouldBe(expected);
    }
}
