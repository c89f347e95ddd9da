using ArchDocs.Core.Tests.Execution;

namespace ArchDocs.Core.Tests.OpenApi;

/// <summary>Half-written, huge and hostile documents are one diagnostic each.</summary>
[TestClass]
public sealed class UnreadableDocumentTests
{
    private const string Head = "\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"}";

    [TestMethod]
    [DataRow("", "it is empty")]
    [DataRow(" \n", "it is empty")]
    [DataRow("null", "it is empty")]
    [DataRow("{\"openapi\":\"3.1.0\",\"paths\":{", "it is not valid JSON: Expected depth to be zero at the end of the JSON payload")]
    [DataRow("{\"openapi\":\"3.1.0\",\"openapi\":\"3.1.0\"}", "it is not valid JSON: Duplicate property 'openapi' encountered during deserialization")]
    [DataRow("openapi: 3.1.0\npaths: [", "it is not valid YAML")]
    [DataRow("openapi: 3.1.0\npaths: &a { /orders: *a }", "it is not valid YAML: aliases are not read")]
    [DataRow("[]", "it is no OpenAPI document")]
    [DataRow("{\"title\":\"x\"}", "it is no OpenAPI document, since it begins neither with 'openapi' nor with 'swagger'")]
    [DataRow("<html></html>", "it is no OpenAPI document")]
    [DataRow("{\"openapi\":\"9.0.0\"}", "OpenAPI specification version '9.0.0' is not supported")]
    [DataRow("{\"openapi\":[]}", "")]
    public void What_cannot_be_read_says_why(string text, string reason) => ApiText.Fault(text).ShouldStartWith(reason);

    [TestMethod]
    public void Parameters_that_refer_to_themselves_make_a_document_unreadable() =>
        ApiText.Fault("""
            {
                "openapi": "3.1.0",
                "paths": { "/a": { "get": { "parameters": [ { "$ref": "#/components/parameters/P" } ], "responses": { "204": { "description": "x" } } } } },
                "components": { "parameters": { "P": { "$ref": "#/components/parameters/P" } } }
            }
            """)
            .ShouldContain("Circular reference");

    [TestMethod]
    public void Values_nested_by_the_thousand_make_a_document_unreadable()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"items\":", 5000)) + "{}" + new string('}', 5000);

        ApiText.Fault($"{{{Head},\"components\":{deep}}}").ShouldContain("depth");
        ApiText.Fault("openapi: 3.1.0\nx-a: " + new string('[', 5000)).ShouldContain("nested too deep");
    }

    [TestMethod]
    [DataRow("\"paths\":{\"/a\":3}")]
    [DataRow("\"paths\":{\"/a\":{\"get\":{\"parameters\":{\"x\":1},\"responses\":[1]}}}")]
    [DataRow("\"paths\":{\"/a\":{\"$ref\":\"https://openapi.invalid/paths.json#/a\"}}")]
    public void What_is_lost_of_the_paths_leaves_the_rest_readable_but_not_complete(string paths)
    {
        var described = ApiText.Read(null, ("api.json", $"{{{Head},{paths}}}"));

        described.Failures.ShouldBeEmpty();
        described.IsComplete.ShouldBeFalse();
    }

    [TestMethod]
    public void A_document_that_cannot_be_read_is_a_finding_at_its_line()
    {
        using var plan = new SmallPlan().WriteResearch();
        var path = plan.Path("openapi.json");
        File.WriteAllText(path, "{\n  \"openapi\": \"3.1.0\",\n  \"paths\": {,\n");

        var result = ArchDocsRun.Execute(plan.Options() with { OpenApiDocuments = [path, plan.Path("missing.json")] });

        var found = result.Diagnostics.Where(diagnostic => diagnostic.RuleId == "ARCH0004").ToArray();
        found.Select(diagnostic => $"{Path.GetFileName(diagnostic.Path)}({diagnostic.Range.Line})").ShouldBe(["missing.json(0)", "openapi.json(3)"]);
        found[0].Message.ShouldBe("'missing.json' cannot be read as an OpenAPI document, so the endpoints in it are unknown: it is not there");
    }

    [TestMethod]
    public void A_document_that_changed_is_read_anew_and_one_that_did_not_is_not()
    {
        using var plan = new SmallPlan().WriteResearch();
        var path = plan.Path("openapi.json");
        RunResult Run() => ArchDocsRun.Execute(plan.Options() with { OpenApiDocuments = [path] });

        File.WriteAllText(path, "{");
        Run().Diagnostics.ShouldContain(diagnostic => diagnostic.RuleId == "ARCH0004");
        Run().Diagnostics.ShouldContain(diagnostic => diagnostic.RuleId == "ARCH0004");
        File.WriteAllText(path, $"{{{Head},\"paths\":{{}}}}");
        Run().Diagnostics.ShouldNotContain(diagnostic => diagnostic.RuleId == "ARCH0004");
    }
}
