using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class InterfaceTypeReaderTests
{
    [TestMethod]
    [DataRow("API", "API")]
    [DataRow("api", "API")]
    [DataRow("`API`", "API")]
    [DataRow("API (REST over HTTPS)", "API")]
    [DataRow("REST API", "API")]
    [DataRow("REST API over HTTPS. Two endpoints are offered to the library portal.", "API")]
    [DataRow("REST API service", "API")]
    [DataRow("Web API", "API")]
    [DataRow("gRPC service", "API")]
    [DataRow("Service (REST API)", "API")]
    [DataRow("CLI (Command-Line Interface)", "CLI")]
    [DataRow("Command-line tool", "CLI")]
    [DataRow("CLI – reads files of the library", "CLI")]
    [DataRow("Library", "Library")]
    [DataRow("Library API", "Library")]
    [DataRow("NuGet package", "Library")]
    [DataRow("Background service", "Service")]
    [DataRow("Service (event-driven)", "Service")]
    [DataRow("Event-driven microservice", "Service")]
    [DataRow("CLI + Library", "CLI Library")]
    [DataRow("API / Service", "API Service")]
    [DataRow("API and CLI", "API CLI")]
    [DataRow("Library, CLI", "Library CLI")]
    [DataRow("API (HTTP, JSON) & Service (events)", "API Service")]
    public void Types_are_told_by_their_words(string written, string types) => Read($"**Interface Type**: {written}").Types.ShouldBe(types.Split(' '));

    [TestMethod]
    [DataRow("Mixed", "")]
    [DataRow("Hybrid", "")]
    [DataRow("Mixed (API, CLI)", "API CLI")]
    [DataRow("Mixed: Library and CLI", "Library CLI")]
    [DataRow("Mixed: API + Service", "API Service")]
    public void Mixed_may_name_its_parts(string written, string types)
    {
        var type = Read($"**Interface Type**: {written}");

        type.IsMixed.ShouldBeTrue();
        type.Types.Order(StringComparer.Ordinal).ShouldBe(types.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [TestMethod]
    [DataRow("Frontend")]
    [DataRow("Libary")]
    [DataRow("None")]
    [DataRow("")]
    public void Other_words_mean_nothing(string written) => Read($"**Interface Type**: {written}").Types.ShouldBeEmpty();

    [TestMethod]
    [DataRow("## Interface Overview\n\n**Interface Type:** CLI")]
    [DataRow("## Interface Overview\n\n- Interface Type: CLI")]
    [DataRow("## 1. Interface Overview\n\n### Interface Type\n\nCLI")]
    [DataRow("## Interface Type\n\nCLI")]
    [DataRow("## Interface Overview\n\n| | |\n|---|---|\n| Interface Type | CLI |")]
    [DataRow("**Interface Type**: CLI")]
    [DataRow("## Interface Overview\n\n**Interface Type**:\n\n- CLI")]
    public void It_is_stated_in_several_forms(string text) => InterfaceTypeReader.Read(Reading.Read($"# T\n\n{text}\n"))!.Types.ShouldBe(["CLI"]);

    [TestMethod]
    public void A_document_may_state_none() => InterfaceTypeReader.Read(Reading.Read("# T\n\n## Interface Overview\n\nAn API.\n")).ShouldBeNull();

    private static InterfaceTypeSpec Read(string text) => InterfaceTypeReader.Read(Reading.Read($"# T\n\n## Interface Overview\n\n{text}\n"))!;
}
