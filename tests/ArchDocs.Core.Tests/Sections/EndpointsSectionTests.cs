using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.OpenApi;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Types;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class EndpointsSectionTests
{
    private const string Document = """
        # Backend Design: Orders

        ## API Endpoints

        **Base Path**: `/api/v1`

        <!-- archdocs:begin endpoints -->
        <!-- archdocs:end -->

        ### Orders

        #### GET /orders/{id}

        **Purpose**: Shows one order | or none.

        **Authentication**: Required

        **Authorization**: Role `customer`

        **Response**: `OrderDto` (200)

        #### POST /orders

        **Purpose**: Places an order.

        **Authentication**: None

        **Response**: `OrderDto` (201)

        """;

    [TestMethod]
    public void The_documents_endpoints_stand_in_their_order_with_links() =>
        Updating.Generated(Updating.Updated(Document)).ShouldBe(
        [
            "| Endpoint | Purpose | Response | Access |",
            "|---|---|---|---|",
            "| [GET /api/v1/orders/{id}](#get-ordersid) | Shows one order \\| or none. | OrderDto (200) | Role customer |",
            "| [POST /api/v1/orders](#post-orders) | Places an order. | OrderDto (201) | None |",
        ]);

    [TestMethod]
    public void The_codes_endpoints_stand_by_path() =>
        Updating.Generated(Updating.Updated(Document.Replace("begin endpoints", "begin endpoints source=code", StringComparison.Ordinal), types: WebFixtures.Catalog))
            .Where(line => line.Contains("OrdersController", StringComparison.Ordinal)).Take(3).ShouldBe(
            [
                "| `GET` `/api/v1/Orders` | OrdersController.List | | PagedResult of OrderDto (200) | Anonymous |",
                "| `POST` `/api/v1/Orders` | OrdersController.Create | CreateOrderRequest | OrderDto (201) | role customer or support |",
                "| `GET` `/api/v1/Orders/any` | OrdersController.Anything | | | role customer or support |",
            ]);

    [TestMethod]
    public void The_codes_endpoints_stay_as_they_are_while_a_description_cannot_be_read()
    {
        var document = Reading.Read(Document.Replace("begin endpoints", "begin endpoints source=code", StringComparison.Ordinal));
        var endpoints = EndpointSources.Join(WebFixtures.Catalog.Endpoints, new DescribedEndpoints([], IsComplete: false, [("/app/obj/Api.json", new ReadFault("it is empty", default))]));

        SectionUpdater.Update(document, Updating.Context(document, WebFixtures.Catalog) with { Endpoints = () => endpoints }, RunMode.Update).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void Once_updated_it_stays() => Updating.Updated(Updating.Updated(Document)).ShouldBe(Updating.Updated(Document));

    [TestMethod]
    public void Without_any_endpoint_nothing_changes()
    {
        var text = Document[..Document.IndexOf("### Orders", StringComparison.Ordinal)];

        Updating.Updated(text).ShouldBe(text);
    }
}
