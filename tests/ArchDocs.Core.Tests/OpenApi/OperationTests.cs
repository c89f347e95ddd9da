using ArchDocs.Core.Tests.Types;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Tests.OpenApi;

/// <summary>What an operation says of its endpoint.</summary>
[TestClass]
public sealed class OperationTests
{
    private const string Json = """
        {
          "openapi": "3.0.1",
          "info": { "title": "Orders", "version": "1" },
          "paths": {
            "/orders/{orderId}": {
              "parameters": [ { "name": "orderId", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } } ],
              "put": {
                "parameters": [
                  { "name": "notify", "in": "query", "schema": { "type": "boolean" } },
                  { "name": "If-Match", "in": "header", "required": true, "schema": { "type": "string" } },
                  { "name": "Accept", "in": "header", "schema": { "type": "string" } }
                ],
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } },
                "responses": { "200": { "description": "Changed", "content": { "text/plain": { "schema": { "type": "string" } }, "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } }, "404": { "description": "None" }, "default": { "description": "Fault" } },
                "deprecated": true
              }
            }
          },
          "components": { "schemas": { "Order": { "type": "object", "properties": { "id": { "type": "string" } } } } }
        }
        """;

    private const string Yaml = """
        openapi: 3.1.1
        info:
          title: Orders
          version: 1.0.0
        paths:
          /orders/{orderId}:
            parameters:
              - name: orderId
                in: path
                required: true
                schema: { type: string, format: uuid }
            put:
              parameters:
                - { name: notify, in: query, schema: { type: [boolean, 'null'] } }
                - { name: If-Match, in: header, required: true, schema: { type: string } }
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/Order'
              responses:
                200:
                  description: |
                    Changed
                  content:
                    application/json:
                      schema:
                        $ref: "#/components/schemas/Order"
                '404': { description: None }
              deprecated: true
        components:
          schemas:
            Order:
              type: object
              properties:
                id: { type: string }
        """;

    private const string Swagger = """
        {
          "swagger": "2.0",
          "info": { "title": "Orders", "version": "1" },
          "consumes": [ "application/json" ],
          "produces": [ "application/json" ],
          "paths": {
            "/orders/{orderId}": {
              "put": {
                "parameters": [
                  { "name": "orderId", "in": "path", "required": true, "type": "string", "format": "uuid" },
                  { "name": "notify", "in": "query", "type": "boolean" },
                  { "name": "If-Match", "in": "header", "required": true, "type": "string" },
                  { "name": "order", "in": "body", "required": true, "schema": { "$ref": "#/definitions/Order" } }
                ],
                "responses": { "200": { "description": "Changed", "schema": { "$ref": "#/definitions/Order" } }, "404": { "description": "None" } },
                "deprecated": true
              }
            }
          },
          "definitions": { "Order": { "type": "object", "properties": { "id": { "type": "string" } } } }
        }
        """;

    [TestMethod]
    [DataRow("api.json", Json)]
    [DataRow("api.yaml", Yaml)]
    [DataRow("api.txt", Yaml)]
    [DataRow("swagger.json", Swagger)]
    public void Every_version_and_notation_gives_the_same_endpoint(string name, string text)
    {
        var endpoint = ApiText.Single(text, name);

        endpoint.Name.ShouldBe("PUT /orders/{orderId}");
        endpoint.RouteParameters.ShouldBe([new RouteParameter("orderId", false, false)]);
        endpoint.Obsolete.ShouldBe("");
        endpoint.Place.ShouldBe(new EndpointPlace("", "", name));
        EndpointLine.BodyOf(endpoint).ShouldBe("Order!");
        EndpointLine.ResponsesOf(endpoint).ShouldBe("200 Order, 404");
        EndpointLine.ParametersOf(endpoint).Split(", ").ShouldBe(["orderId path Uuid!", "notify query Boolean?", "If-Match header String!"], ignoreOrder: true);
    }

    [TestMethod]
    [DataRow("", "Unknown")]
    [DataRow("security: []", "Anonymous")]
    [DataRow("security: [ {} ]", "Anonymous")]
    [DataRow("security: [ { bearer: [] } ]", "Required")]
    [DataRow("security: [ {}, { bearer: [] } ]", "Unknown")]
    public void Security_says_who_may_call(string security, string expected) =>
        Operation($"{security}\n      responses: {{ '204': {{ description: Done }} }}").Authorization.Need.ToString().ShouldBe(expected);

    [TestMethod]
    public void What_the_document_demands_holds_for_operations_that_say_nothing()
    {
        Operation("responses: { '204': { description: Done } }", "security: [ { bearer: [] } ]").Authorization.Need.ShouldBe(AuthorizationNeed.Required);
        Operation("security: []\n      responses: { '204': { description: Done } }", "security: [ { bearer: [] } ]").Authorization.Need.ShouldBe(AuthorizationNeed.Anonymous);
    }

    [TestMethod]
    [DataRow("'200': { description: A }", "")]
    [DataRow("'200': { description: A }, '404': { description: B }", "404")]
    [DataRow("'201': { description: A }", "201 unknown")]
    [DataRow("'204': { description: A }", "204")]
    [DataRow("'2XX': { description: A }, '4XX': { description: B }", "")]
    [DataRow("default: { description: A }", "")]
    [DataRow("'200': { description: A, content: { application/json: { schema: { type: string } } } }, default: { description: B }", "200 String")]
    [DataRow("'200': { description: A, content: { application/octet-stream: {} } }", "200 unknown")]
    public void Only_a_success_that_is_certain_is_known(string responses, string expected) =>
        EndpointLine.ResponsesOf(Operation($"responses: {{ {responses} }}")).ShouldBe(expected);

    [TestMethod]
    public void The_fields_of_a_form_are_parameters() =>
        EndpointLine.Of(Operation("requestBody: { content: { multipart/form-data: { schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary }, caption: { type: string } } } } } }\n      responses: { '204': { description: Done } }"))
            .ShouldBe("photo form Binary!, caption form String? | - | 204");

    [TestMethod]
    public void A_form_without_fields_may_take_anything() =>
        Operation("requestBody: { content: { multipart/form-data: {} } }\n      responses: { '204': { description: Done } }").HasUnknownParameters.ShouldBeTrue();

    [TestMethod]
    [DataRow("", "/orders", "")]
    [DataRow("servers: [ { url: 'https://api.contoso.com' } ]", "/orders", "")]
    [DataRow("servers: [ { url: / } ]", "/orders", "")]
    [DataRow("servers: [ { url: 'https://api.contoso.com/shop/v1/' } ]", "/shop/v1/orders", "/orders")]
    [DataRow("servers: [ { url: /api } ]", "/api/orders", "/orders")]
    [DataRow("servers: [ { url: 'https://{host}/{stage}', variables: { host: { default: a.b }, stage: { default: v2 } } } ]", "/v2/orders", "/orders")]
    [DataRow("servers: [ { url: 'https://a.b/v1' }, { url: 'https://c.d/v1' } ]", "/v1/orders", "/orders")]
    [DataRow("servers: [ { url: 'https://a.b/v1' }, { url: 'http://localhost:5000' } ]", "/orders", "/v1/orders")]
    public void The_path_of_a_server_is_known_beside_the_path_itself(string servers, string expected, string others)
    {
        var endpoint = Operation("responses: { '204': { description: Done } }", servers);

        endpoint.Path.ShouldBe(expected);
        string.Join(' ', endpoint.OtherPaths).ShouldBe(others);
    }

    [TestMethod]
    public void What_is_described_alike_in_two_documents_stands_once_and_what_differs_twice()
    {
        var other = Json.Replace("\"404\"", "\"409\"", StringComparison.Ordinal);

        ApiText.Read(null, ("v1.json", Json), ("v2.json", Json)).All.Length.ShouldBe(1);
        ApiText.Read(null, ("v1.json", Json), ("v2.json", other)).All.Length.ShouldBe(2);
    }

    private static CodeEndpoint Operation(string operation, string document = "") =>
        ApiText.Single($"openapi: 3.1.0\ninfo: {{ title: Orders, version: '1' }}\n{document}\npaths:\n  /orders:\n    post:\n      {operation}\ncomponents: {{ securitySchemes: {{ bearer: {{ type: http, scheme: bearer }} }} }}\n");
}
