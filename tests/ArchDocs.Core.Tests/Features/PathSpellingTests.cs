using ArchDocs.Core.Features;

namespace ArchDocs.Core.Tests.Features;

[TestClass]
public sealed class PathSpellingTests
{
    [TestMethod]
    public void A_segment_is_written_as_the_documents_write_it() =>
        new PathSpelling(["/Api/v1/orders/{id}", "/Api/v1/priceLists"]).Of("/api/v2/Orders/{OrderId}/PriceLists").ShouldBe("/Api/v2/orders/{OrderId}/priceLists");

    [TestMethod]
    public void Where_all_are_in_lower_case_so_is_a_new_one() =>
        new PathSpelling(["/api/v1/orders/{orderId}"]).Of("/api/v1/Tariffs/{tariffId}").ShouldBe("/api/v1/tariffs/{tariffId}");

    [TestMethod]
    public void A_new_one_stays_where_documents_write_capitals() => new PathSpelling(["/api/Orders"]).Of("/api/Tariffs").ShouldBe("/api/Tariffs");

    [TestMethod]
    public void Without_documents_nothing_changes() => new PathSpelling([]).Of("/api/v1/Tariffs").ShouldBe("/api/v1/Tariffs");
}
