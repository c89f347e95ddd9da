using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

/// <summary>What the template of an <c>endpoints</c> section receives. All text is plain: write it with <c>{{text …}}</c>.</summary>
/// <param name="IsCode">The marker says <c>source=code</c>: the code's endpoints by path, else the document's in their order.</param>
internal sealed record EndpointsModel(bool IsCode, ImmutableArray<EndpointEntryModel> Endpoints);

/// <param name="Purpose">Of the document; empty for the code's.</param>
/// <param name="Success">What it answers with.</param>
/// <param name="Access">Who may call it; empty where that is unknown.</param>
internal sealed record EndpointEntryModel(string Method, string Path, string Purpose, string Success, string Access)
{
    /// <summary>The endpoint's own section; empty for the code's.</summary>
    public string Url { get; init; } = "";

    /// <summary>Structure of the request body, of the code's; empty where it takes none.</summary>
    public string Request { get; init; } = "";

    /// <summary>Class and method, of the code's.</summary>
    public string Action { get; init; } = "";
}
