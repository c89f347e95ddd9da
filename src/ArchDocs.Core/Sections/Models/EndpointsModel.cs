using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

[Meaning("Text is plain, so write it with `{{text …}}`.")]
internal sealed record EndpointsModel(
    [Meaning("The marker says `source=code`: the code's endpoints by path, else the document's in their order.")] bool IsCode,
    [Meaning("In the order that `isCode` tells.")] ImmutableArray<EndpointEntryModel> Endpoints);

internal sealed record EndpointEntryModel(
    [Meaning("'GET', 'POST' and so on.")] string Method,
    [Meaning("With its parameters in braces.")] string Path,
    [Meaning("Of the document; empty for the code's.")] string Purpose,
    [Meaning("What it answers with.")] string Success,
    [Meaning("Who may call it; empty where that is unknown.")] string Access)
{
    [Meaning("The endpoint's own section; empty for the code's.")]
    public string Url { get; init; } = "";

    [Meaning("Structure of the request body, of the code's; empty where it takes none.")]
    public string Request { get; init; } = "";

    [Meaning("Class and method, of the code's.")]
    public string Action { get; init; } = "";
}
