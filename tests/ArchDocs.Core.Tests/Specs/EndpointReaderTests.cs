using System.Collections.Immutable;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class EndpointReaderTests
{
    [TestMethod]
    [DataRow("GET /api/v1/orders/{id}", "GET /api/v1/orders/{id}")]
    [DataRow("`GET /orders`", "GET /orders")]
    [DataRow("`GET` `/orders`", "GET /orders")]
    [DataRow("**GET** /orders", "GET /orders")]
    [DataRow("**GET /orders**", "GET /orders")]
    [DataRow("3.1 GET /orders", "GET /orders")]
    [DataRow("3.1 List orders (GET /orders)", "GET /orders")]
    [DataRow("List orders: GET /orders", "GET /orders")]
    [DataRow("List orders: `GET /orders`", "GET /orders")]
    [DataRow("List orders - GET /orders", "GET /orders")]
    [DataRow("List orders — `GET /orders` (paged)", "GET /orders")]
    [DataRow("Endpoint 3: GET /orders", "GET /orders")]
    [DataRow("GET /orders — list all orders", "GET /orders")]
    [DataRow("GET /orders: list all orders", "GET /orders")]
    [DataRow("GET: /orders", null)]
    [DataRow("get /orders", "get /orders")]
    [DataRow("GET /orders/:id", "GET /orders/:id")]
    [DataRow("GET /orders/<id>", "GET /orders/<id>")]
    [DataRow("GET /orders/\\<id\\>", "GET /orders/<id>")]
    [DataRow("GET /orders/{id:int}", "GET /orders/{id:int}")]
    [DataRow(@"GET /orders/{id:regex(^\d{3}$)}", "GET /orders/{id:regex(^d{3}$)}")]
    [DataRow("GET /orders/{id?}", "GET /orders/{id?}")]
    [DataRow("GET /orders?page={page}&size=10", "GET /orders")]
    [DataRow("GET /orders{?page,size}", "GET /orders")]
    [DataRow("GET https://api.contoso.com/v1/orders", "GET /v1/orders")]
    [DataRow("GET {baseUrl}/orders", "GET /orders")]
    [DataRow("GET orders/{id}", "GET orders/{id}")]
    [DataRow("GET /", "GET /")]
    [DataRow("GET /files/*", "GET /files/*")]
    [DataRow("GET /files/{*path}", "GET /files/{*path}")]
    [DataRow("GET /order\\_lines", "GET /order_lines")]
    [DataRow("GET /orders {#list-orders}", "GET /orders")]
    [DataRow("[GET /orders](#list)", "GET /orders")]
    [DataRow("FETCH /orders", "FETCH /orders")]
    public void A_heading_names_an_endpoint_in_many_ways(string heading, string? name) =>
        ReadAll($"### {heading}\n\n**Purpose**: Text.\n").Select(spec => spec.Name).ShouldBe(name is null ? [] : [name]);

    [TestMethod]
    [DataRow("Orders Endpoints")]
    [DataRow("Why GET /orders is paged")]
    [DataRow("Pagination of GET /orders")]
    [DataRow("Get orders")]
    [DataRow("GET requests")]
    [DataRow("GET /orders and its pages")]
    [DataRow("POST /orders idempotency")]
    [DataRow("Delete/Archive semantics")]
    [DataRow("Get and/or put")]
    [DataRow("API /api/v1/orders")]
    [DataRow("DTO / Data Structures")]
    [DataRow("Get / put")]
    [DataRow("WS /ws/orders")]
    [DataRow("{METHOD} /api/v1/{path}")]
    [DataRow("/orders")]
    [DataRow("3.1")]
    public void Any_other_heading_is_a_group_or_prose(string heading) => ReadAll($"### {heading}\n\nText.\n").ShouldBeEmpty();

    [TestMethod]
    [DataRow("GET|HEAD /orders", "GET /orders,HEAD /orders")]
    [DataRow("GET | HEAD /orders", "GET /orders,HEAD /orders")]
    [DataRow("PUT/PATCH /orders/{id}", "PUT /orders/{id},PATCH /orders/{id}")]
    [DataRow("PUT and PATCH /orders/{id}", "PUT /orders/{id},PATCH /orders/{id}")]
    [DataRow("GET /orders, POST /orders", "GET /orders,POST /orders")]
    [DataRow("`GET /orders` and `GET /orders/{id}`", "GET /orders,GET /orders/{id}")]
    [DataRow("GET /orders / POST /orders", "GET /orders,POST /orders")]
    [DataRow("Reading (GET /orders, GET /orders/{id})", "GET /orders,GET /orders/{id}")]
    public void A_heading_may_name_several(string heading, string names) =>
        string.Join(',', ReadAll($"### {heading}\n\nText.\n").Select(spec => spec.Name)).ShouldBe(names);

    [TestMethod]
    [DataRow("**Endpoint**: GET /orders")]
    [DataRow("**Endpoint**: `GET /orders`")]
    [DataRow("- **Endpoint**: `GET /orders`")]
    [DataRow("**Method**: GET\n**Path**: /orders")]
    [DataRow("**Method**: `GET`\n\n**URL**: `/orders`")]
    [DataRow("- Method: GET\n- Path: /orders")]
    [DataRow("| Method | GET |\n|---|---|\n| Path | `/orders` |")]
    [DataRow("**GET** `/orders`")]
    [DataRow("`GET /orders`")]
    public void Method_and_path_may_stand_under_a_title(string text) => ReadAll($"### List orders\n\n{text}\n").Select(spec => spec.Name).ShouldBe(["GET /orders"]);

    [TestMethod]
    public void Places_of_method_path_and_segments_are_exact()
    {
        var spec = ReadAll("### 3.1 `GET /api/v1/orders/{orderId:guid}/lines.csv`\n\nText.\n").Single();

        spec.Document.At(spec.MethodSpan).ShouldBe("GET");
        spec.Document.At(spec.PathSpan).ShouldBe("/api/v1/orders/{orderId:guid}/lines.csv");
        spec.Segments.Select(segment => spec.Document.At(segment.Span)).ShouldBe(["api", "v1", "orders", "{orderId:guid}", "lines.csv"]);
        spec.Segments.Select(segment => segment.Text).ShouldBe(["api", "v1", "orders", "orderId", "lines.csv"]);
        spec.Segments.Select(segment => segment.IsParameter).ShouldBe([false, false, false, true, false]);
    }

    [TestMethod]
    [DataRow("/a/{id}/b/{lineId}", "id,lineId")]
    [DataRow("/a/:id/b/:lineId?", "id,lineId")]
    [DataRow("/a/<int:id>", "id")]
    [DataRow("/a/[id]", "id")]
    [DataRow("/a/{id:int}/{*rest}", "id,rest")]
    [DataRow("/a/{id=5}", "id")]
    [DataRow("/a/{name}.csv", "name")]
    [DataRow("/v{version:apiVersion}/a/{id}:cancel", "version,id")]
    [DataRow("/a/b", "")]
    public void Parameters_of_a_path_are_known_in_every_notation(string path, string names) =>
        string.Join(',', ReadAll($"### GET {path}\n\nText.\n").Single().PathParameters.Select(parameter => parameter.Name)).ShouldBe(names);

    [TestMethod]
    [DataRow("## API Endpoints\n\n### Orders\n\n#### GET /orders\n\nText.")]
    [DataRow("## Endpoints\n\n### GET /orders\n\nText.")]
    [DataRow("## HTTP Interface\n\n### GET /orders\n\nText.")]
    [DataRow("## REST API (v1)\n\n### List (GET /orders)\n\nText.")]
    public void Endpoints_stand_in_groups_or_flat(string text) => Specs($"# T\n\n{text}\n").Length.ShouldBe(1);

    [TestMethod]
    [DataRow("## Codebase Analysis\n\n### Existing Related Interfaces\n\n#### GET /legacy/orders\n\nText.")]
    [DataRow("## API Endpoints\n\n### Examples\n\n#### GET /orders\n\nText.")]
    [DataRow("## Rate Limiting\n\n### Limits (GET /orders)\n\nText.")]
    public void Endpoints_of_others_are_not_specified_here(string text) => Specs($"# T\n\n{text}\n").ShouldBeEmpty();

    [TestMethod]
    public void An_example_under_an_endpoint_is_none_of_its_own() =>
        ReadAll("### GET /orders\n\n**Purpose**: Lists.\n\n#### GET /orders?status=open\n\nThe open ones.\n").Length.ShouldBe(1);

    [TestMethod]
    [DataRow("**Authentication**: Required\n\n**Errors**:\n\n| Code | Condition |\n|---|---|\n| 404 | Unknown |\n")]
    [DataRow("- **Authentication**: Required\n- **Errors**:\n  - 404: Unknown\n")]
    [DataRow("#### Authentication\n\nRequired\n\n#### Errors\n\n- `404`: Unknown\n")]
    [DataRow("| Authentication | Required |\n|---|---|\n| Errors | 404 when unknown |\n")]
    [DataRow("**Authentication:** Required\n**Errors:** 404 (unknown)\n")]
    [DataRow("**Authentication**: Required\n**Processing Steps**:\n1. Read\n2. Write\n**Errors**:\n- 404 Not Found: Unknown\n")]
    public void Parts_are_labels_headings_or_rows(string text)
    {
        var spec = ReadAll($"### GET /orders/{{id}}\n\n{text}").Single();

        spec.Authentication!.HasValue.ShouldBeTrue();
        spec.Errors.Single().Code.Text.ShouldStartWith("404");
    }

    [TestMethod]
    public void A_sentence_about_an_endpoint_is_none() => ReadAll("### Sorting\n\nGET /orders sorts by date.\n").ShouldBeEmpty();

    [TestMethod]
    [DataRow("/api/{version}/orders", true)]
    [DataRow("/v{version:apiVersion}/orders", true)]
    [DataRow("/{api-version}/orders", true)]
    [DataRow("/packages/{id}/versions/{version}", false)]
    public void A_version_is_told_from_a_parameter_of_that_name(string path, bool isVersion) =>
        (PathVersion.Of(ReadAll($"### GET {path}\n\nText.\n").Single()) is not null).ShouldBe(isVersion);

    [TestMethod]
    public void A_step_is_no_part() => ReadAll("### GET /orders\n\n**Processing Steps**:\n1. Authorization: the caller owns it\n2. Response: sent\n").Single().Authorization.ShouldBeNull();

    [TestMethod]
    public void A_group_says_once_who_may_call() =>
        ReadAll("### Orders\n\n**Authentication**: Required\n\n#### GET /orders\n\n**Purpose**: Lists.\n").Single().Authentication!.Value.ShouldBe("Required");

    [TestMethod]
    [DataRow("**Parameters**:\n\n| Parameter | Location | Type | Required | Description |\n|---|---|---|---|---|\n| {id} | path | uuid | Yes | Key |\n| `page` | query | int | No | Page |\n", "id@path page@query")]
    [DataRow("**Path Parameters**:\n\n| Name | Type |\n|---|---|\n| id | uuid |\n\n**Query Parameters**:\n\n| Name | Type |\n|---|---|\n| page | int |\n", "id@path page@query")]
    [DataRow("**Parameters**:\n- `id` (path, required): the key\n- `page` (query): the page\n", "id@path page@query")]
    [DataRow("**Parameters**: `id` (path), `page` (query, 1, 2 or 3)\n", "id@path page@query")]
    [DataRow("**Parameters**: id (path)\n", "id@path")]
    [DataRow("**Parameters**:\n- id\n- page\n", "id@ page@")]
    [DataRow("**Parameters**: None\n", "")]
    [DataRow("**Parameters**: as for the list of orders\n", "")]
    [DataRow("| Parameter | In | Type |\n|---|---|---|\n| id | path | uuid |\n", "id@path")]
    public void Parameters_are_a_table_a_list_or_a_line(string text, string parameters) =>
        string.Join(' ', ReadAll($"### GET /orders/{{id}}\n\n{text}").Single().Parameters.Select(parameter => $"{parameter.Name.Text}@{parameter.Location?.Text}")).ShouldBe(parameters);

    [TestMethod]
    [DataRow("**Errors**:\n\n| Status | Code | Condition |\n|---|---|---|\n| 404 | ORDER_NOT_FOUND | Unknown |\n", "ORDER_NOT_FOUND")]
    [DataRow("**Errors**:\n| Status Code | Description |\n|---|---|\n| 400, 422 | Bad |\n", "400, 422")]
    [DataRow("**Errors**: 400 (bad), 404 and `ORDER_CLOSED`\n", "400|404|ORDER_CLOSED")]
    [DataRow("**Errors**:\n- **404** Not Found: unknown\n- ORDER_CLOSED (409) - too late\n", "404 Not Found|ORDER_CLOSED (409)")]
    [DataRow("**Errors**:\n- The order is unknown (404) or at most 200 lines were read\n", "404")]
    [DataRow("**Responses**:\n- 200: the order\n- 404: unknown\n", "404")]
    [DataRow("**Errors**: None\n", "")]
    public void Errors_are_a_table_a_list_or_a_line(string text, string codes) =>
        string.Join('|', ReadAll($"### GET /orders\n\n{text}").Single().Errors.Select(error => error.Code.Text)).ShouldBe(codes);

    [TestMethod]
    public void Places_of_errors_are_exact()
    {
        var spec = ReadAll("### GET /orders\n\n**Errors**: 400 (bad), `ORDER_CLOSED`\n").Single();

        spec.Errors.Select(error => spec.Document.At(error.Code.Span)).ShouldBe(["400", "ORDER_CLOSED"]);
    }

    [TestMethod]
    public void A_base_path_is_put_before_every_path() =>
        ReadAll("**Base Path**: `/api/v1`\n\n### GET /orders\n\nText.\n\n### GET /api/v1/lines\n\nText.\n").Select(spec => spec.FullPath).ShouldBe(["/api/v1/orders", "/api/v1/lines"]);

    private static ImmutableArray<EndpointSpec> ReadAll(string text) => Specs($"# T\n\n## API Endpoints\n\n{text}");

    private static ImmutableArray<EndpointSpec> Specs(string text) => EndpointReader.Read(Reading.Read(text));
}
