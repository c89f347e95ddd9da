using ArchDocs.Core.Features;
using ArchDocs.Core.Tests.Types;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Tests.OpenApi;

/// <summary>What metadata says of controllers, and what the framework's own document says of them, are held against each other; of minimal APIs the document alone tells.</summary>
[TestClass]
public sealed class FrameworkDocumentTests
{
    [TestMethod]
    public void The_document_is_read_from_end_to_end()
    {
        FrameworkHost.Described.Failures.ShouldBeEmpty();
        FrameworkHost.Described.IsComplete.ShouldBeTrue();
    }

    [TestMethod]
    public void Controllers_have_the_same_endpoints_in_both() =>
        Declared.Select(endpoint => endpoint.Name).ShouldBe(OfControllers.Select(endpoint => endpoint.Name), ignoreOrder: true);

    [TestMethod]
    public void Controllers_have_the_same_parameters_in_both()
    {
        foreach (var (ours, theirs) in Pairs)
        {
            Sorted(ours.Parameters.Select(parameter => $"{parameter.Name} {parameter.Location}")).ShouldBe(Sorted(theirs.Parameters.Select(parameter => $"{parameter.Name} {parameter.Location}")), ours.Name);
            ours.RouteParameters.Select(parameter => parameter.Name).ShouldBe(theirs.RouteParameters.Select(parameter => parameter.Name), ours.Name);
            foreach (var parameter in ours.Parameters)
            {
                Agree(parameter.Type, theirs.Parameters.Single(other => other.Name == parameter.Name).Type).ShouldBeTrue($"{ours.Name} {parameter.Name}");
            }
        }
    }

    /// <summary>The framework calls a parameter optional that only validation demands; metadata says so, or leaves it open. A path's parameter is always required in OpenAPI, and optional in a route such as <c>run/{name?}</c>.</summary>
    [TestMethod]
    public void What_the_document_demands_metadata_does_not_call_optional()
    {
        foreach (var (ours, theirs) in Pairs)
        {
            foreach (var parameter in theirs.Parameters.Where(parameter => parameter.Demand == CodeDemand.Required && !ours.RouteParameters.Any(route => route.IsOptional && route.Name == parameter.Name)))
            {
                ours.Parameters.Single(other => other.Name == parameter.Name).Demand.ShouldNotBe(CodeDemand.Optional, $"{ours.Name} {parameter.Name}");
            }
        }
    }

    [TestMethod]
    public void Controllers_have_the_same_bodies_in_both()
    {
        foreach (var (ours, theirs) in Pairs)
        {
            EndpointLine.BodyOf(ours).ShouldBe(EndpointLine.BodyOf(theirs), ours.Name);
        }
    }

    /// <summary>
    /// An action that declares only errors still succeeds: the document leaves that out, and metadata takes the return type.
    /// A 200 without content is what the framework writes for results that it cannot see, so that the document leaves the success open.
    /// </summary>
    [TestMethod]
    public void Controllers_have_the_same_responses_in_both()
    {
        foreach (var (ours, theirs) in Pairs)
        {
            var known = theirs.Responses.Any(response => response.IsSuccess) ? ours.Responses : ours.Responses.RemoveAll(response => response.IsSuccess);
            known.Select(response => response.Status).ShouldBe(theirs.Responses.Select(response => response.Status), ours.Name);
            foreach (var response in known.Where(response => response.IsSuccess && response.Type is not null))
            {
                Agree(response.Type!, theirs.Responses.Single(other => other.Status == response.Status).Type!).ShouldBeTrue($"{ours.Name} {response.Status}");
            }
        }
    }

    [TestMethod]
    [DataRow("GET /api/v1/shipments", "State query enum ShipmentState String?, Page query Integer? | - | 200 Page<ShipmentDto>")]
    [DataRow("GET /api/v1/shipments/{id}", "id path Uuid! | - | 200 ShipmentDto, 404")]
    [DataRow("POST /api/v1/shipments", "Idempotency-Key header String? | ShipmentDto! | 201 ShipmentDto, 400 HttpValidationProblemDetails")]
    [DataRow("PUT /api/v1/shipments/{id}", "id path Uuid! | ParcelDto? | 202 ShipmentDto, 409 ProblemDetails")]
    [DataRow("DELETE /api/v1/shipments/{id}", "id path Uuid! | - | 204")]
    [DataRow("GET /api/v1/shipments/{id}/label", "id path Uuid!, sizes query [Integer]?, since query DateTime!, within query unknown?, weight query Double/Decimal!, carrier query enum Carrier String! | - | ")]
    [DataRow("GET /api/v1/shipments/counts", " | - | 200 map String to Long")]
    [DataRow("GET /api/v1/shipments/states", " | - | 200 enum ShipmentState String")]
    [DataRow("GET /api/v1/shipments/texts", " | - | 200 Page<unknown>")]
    [DataRow("GET /api/v1/shipments/drafts", " | - | 200 Page<unknown>")]
    [DataRow("POST /api/v1/shipments/{id}/photo", "id path Uuid!, photo form unknown?, caption form String? | - | ")]
    [DataRow("GET /api/v1/shipments/{id}/history", "id path Uuid!, page query Integer? | - | 200 [ParcelDto]")]
    public void A_minimal_API_is_what_the_document_says(string name, string expected) =>
        EndpointLine.Of(FrameworkHost.Described.All.Single(endpoint => endpoint.Name == name)).ShouldBe(expected);

    [TestMethod]
    public void With_its_document_the_host_is_known_completely()
    {
        FrameworkHost.Catalog.Endpoints.IsComplete.ShouldBeFalse();

        var joined = EndpointSources.Join(FrameworkHost.Catalog.Endpoints, FrameworkHost.Described);

        joined.IsComplete.ShouldBeTrue();
        joined.All.Length.ShouldBe(FrameworkHost.Described.All.Length + FrameworkHost.Catalog.Endpoints.All.Count(endpoint => endpoint.IsHidden));
        joined.All.Single(endpoint => endpoint.Name == "GET /api/v1/Orders/{id}").Place.TypeName.ShouldBe("Contoso.Web.OrdersController");
        joined.All.Single(endpoint => endpoint.Name == "GET /api/v1/shipments/{id}").Place.ShouldBe(new EndpointPlace("", "", "ArchDocs.Fixtures.Api.json"));
    }

    private static IEnumerable<CodeEndpoint> Declared => FrameworkHost.Catalog.Endpoints.All.Where(endpoint => !endpoint.IsHidden);

    private static IEnumerable<CodeEndpoint> OfControllers => FrameworkHost.Described.All.Where(endpoint => !endpoint.Path.StartsWith("/api/v1/shipments", StringComparison.Ordinal));

    private static IEnumerable<(CodeEndpoint Ours, CodeEndpoint Theirs)> Pairs => OfControllers.Select(theirs => (Declared.Single(ours => ours.Name == theirs.Name), theirs));

    private static string Sorted(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));

    /// <summary>A schema may be less exact than metadata, and knows the converters of start-up by which enums are texts; it may not say something else.</summary>
    private static bool Agree(TypeTerm ours, TypeTerm theirs) => theirs switch
    {
        UnknownTerm => true,
        EnumTerm named => ours is EnumTerm own && own.FullName == named.FullName,
        EitherTerm either => either.Options.Any(option => Agree(ours, option)),
        _ => EndpointLine.Of(ours) == EndpointLine.Of(theirs),
    };
}
