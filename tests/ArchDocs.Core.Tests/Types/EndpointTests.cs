using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Tests.Types;

/// <summary>What controllers declare, in short lines; <see cref="ApiExplorerTests"/> holds the same against the framework.</summary>
[TestClass]
public sealed class EndpointTests
{
    [TestMethod]
    [DataRow("GET /api/v1/Orders/{id}", "id path Uuid! | - | 200 OrderDto, 404 ProblemDetails")]
    [DataRow("GET /api/v1/Orders", "state query enum OrderState?, pageSize query Integer?, q query String? | - | 200 PagedResult<OrderDto>")]
    [DataRow("GET /api/v1/Orders/search", "Customer query String!, State query enum OrderState?, Page query Integer | - | 200 [OrderDto]")]
    [DataRow("POST /api/v1/Orders", "Idempotency-Key header String | CreateOrderRequest! | 201 OrderDto, 400 ProblemDetails")]
    [DataRow("DELETE /api/v1/Orders/{id}", "id path Uuid! | - | 204")]
    [DataRow("PUT /api/v1/Orders/{id}/attachment", "id path Uuid!, file form IFormFile, caption form String? | - | 200 PagedResult<OrderDto>")]
    [DataRow("GET /api/v1/Orders/stream", " | - | 200 [OrderDto]")]
    [DataRow("GET /api/v1/Orders/typed/{id}", "id path Uuid! | - | 200 OrderDto, 404")]
    [DataRow("POST /api/v1/Orders/{id}/refresh", "id path Uuid! | - | 202")]
    [DataRow("GET /api/v1/Orders/any", " | - | ")]
    [DataRow("GET /api/Products/{key}", "key path Integer! | - | 200 OrderDto, 404")]
    [DataRow("PUT /api/Products/{key}", "key path Integer! | OrderDto! | 200 OrderDto")]
    [DataRow("GET /plain/{id}", "id path Integer! | - | 200 OrderDto")]
    [DataRow("GET /plain", " | - | 200")]
    public void An_action_is_what_its_attributes_and_signature_say(string name, string expected)
    {
        var endpoint = Endpoint(name);

        endpoint.HasUnknownParameters.ShouldBeFalse();
        EndpointLine.Of(endpoint).ShouldBe(expected);
    }

    [TestMethod]
    public void Routes_are_combined_as_the_framework_combines_them() =>
        Endpoints.All.Where(endpoint => endpoint.Place.TypeName == "Contoso.Web.ReportsController").Select(endpoint => endpoint.Name).ShouldBe(
            [
                "GET /admin/Reports/Code/code/{code}", "GET /admin/Reports/Daily", "GET /admin/Reports/File/{path}", "GET /admin/Reports/Hidden/hidden", "GET /admin/Reports/Page/page/{number}",
                "GET /reports/latest", "HEAD /reports/latest", "GET /reports/run/{name}", "POST /reports/run/{name}",
            ],
            ignoreOrder: true);

    [TestMethod]
    [DataRow("Contoso.Web.GenericController")]
    [DataRow("Contoso.Web.NoneController")]
    [DataRow("Contoso.Web.Outer")]
    [DataRow("Contoso.Web.CrudController")]
    public void Open_generic_abstract_nested_and_excluded_classes_are_no_controllers(string type) =>
        Endpoints.All.ShouldNotContain(endpoint => endpoint.Place.TypeName.StartsWith(type, StringComparison.Ordinal));

    [TestMethod]
    public void Roles_and_policies_of_class_and_action_are_demanded_together()
    {
        var authorization = Endpoint("DELETE /api/v1/Orders/{id}").Authorization;

        authorization.Need.ShouldBe(AuthorizationNeed.Required);
        authorization.Roles.ShouldHaveSingleItem().ShouldBe(["customer", "support"]);
        authorization.Policies.ShouldBe(["CanDelete"]);
    }

    [TestMethod]
    public void An_action_open_to_all_is_so_whatever_its_class_says() =>
        Endpoint("GET /api/v1/Orders").Authorization.Need.ShouldBe(AuthorizationNeed.Anonymous);

    [TestMethod]
    public void Without_an_attribute_nothing_is_known_of_authorization() =>
        Endpoint("GET /plain").Authorization.Need.ShouldBe(AuthorizationNeed.Unknown);

    [TestMethod]
    public void An_obsolete_action_says_why() => Endpoint("DELETE /api/v1/Orders/{id}").Obsolete.ShouldBe("Cancel instead");

    [TestMethod]
    public void An_endpoint_names_its_class_and_method() =>
        Endpoint("POST /api/v1/Orders/{id}/refresh").Place.ToString().ShouldBe("'OrdersController.RefreshAsync' in ArchDocs.Fixtures.Web");

    [TestMethod]
    public void What_stands_hidden_is_marked() => Endpoint("GET /admin/Reports/Hidden/hidden").IsHidden.ShouldBeTrue();

    [TestMethod]
    public void Attributes_tell_all_where_nothing_is_mapped_by_calls() => Endpoints.IsComplete.ShouldBeTrue();

    [TestMethod]
    public void Without_a_web_assembly_nothing_is_known()
    {
        FixtureCatalog.Instance.Endpoints.All.ShouldBeEmpty();
        FixtureCatalog.Instance.Endpoints.IsComplete.ShouldBeFalse();
    }

    private static CodeEndpoints Endpoints => WebFixtures.Catalog.Endpoints;

    private static CodeEndpoint Endpoint(string name) => Endpoints.All.Single(endpoint => endpoint.Name == name);
}
