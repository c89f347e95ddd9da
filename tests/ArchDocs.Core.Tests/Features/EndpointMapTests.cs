using ArchDocs.Core.Features;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Tests.Features;

[TestClass]
public sealed class EndpointMapTests
{
    private static readonly EndpointMap Map = new(new CodeEndpoints([Get("/sessions/{}"), Get("/session-notes/{}")], IsComplete: true));

    [TestMethod]
    public void The_nearest_is_a_path_few_letters_away() => Nearest().ShouldBe("/sessions/{}");

    [TestMethod]
    public void What_another_section_documents_is_not_the_nearest() => Nearest(("GET", "/sessions/{}")).ShouldBeNull();

    [TestMethod]
    public void Nor_is_it_the_same_path_with_another_method()
    {
        Map.FindNearest("PUT", "/sessions/{}", Map.FindAll([])).ShouldNotBeNull();
        Map.FindNearest("PUT", "/sessions/{}", Map.FindAll([("GET", "/sessions/{}")])).ShouldBeNull();
    }

    private static string? Nearest(params (string Method, string Route)[] documented) => Map.FindNearest("GET", "/stations/{}", Map.FindAll(documented))?.Path;

    private static CodeEndpoint Get(string path) => new() { Method = "GET", Path = path, Place = new EndpointPlace("", "", "Api.json") };
}
