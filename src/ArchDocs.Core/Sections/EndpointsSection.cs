using ArchDocs.Core.Documents;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Sections;

/// <summary>A summary of the document's endpoints, or of those of the code.</summary>
internal static class EndpointsSection
{
    public const string OfCode = "code";

    /// <summary>Null where there are none, or where not all are known: the section stays as it is.</summary>
    public static object? Build(SectionRequest request) =>
        (request.Region.AttributeOf("source") == OfCode ? FromCode(request.Context.Endpoints(), request.Context.Wire) : FromDocument(request.Document)) is { Endpoints.IsEmpty: false } model ? model : null;

    private static EndpointsModel FromDocument(DesignDocument document)
    {
        var anchors = AnchorSlug.OfAll(document);
        return new EndpointsModel(
            IsCode: false,
            [.. EndpointReader.Read(document).Select(endpoint => new EndpointEntryModel(endpoint.Method, endpoint.FullPath, ValueOf(endpoint.Purpose), ValueOf(endpoint.Response), AccessOf(endpoint))
            {
                Url = anchors.TryGetValue(endpoint.Section, out var anchor) ? $"#{anchor}" : "",
            })]);
    }

    private static EndpointsModel? FromCode(CodeEndpoints endpoints, WireOptions wire) => endpoints.IsCutShort ? null : new(
        IsCode: true,
        [.. endpoints.All.Where(endpoint => !endpoint.IsHidden).Select(endpoint => new EndpointEntryModel(endpoint.Method, endpoint.Path, "", SuccessOf(endpoint, wire), AccessOf(endpoint.Authorization))
        {
            Request = endpoint.RequestBody is { } body ? TypeText.Of(body.Type, wire.TypeNames) : "",
            Action = endpoint.Place.TypeName.Length == 0 ? endpoint.Place.Member : $"{endpoint.Place.TypeName[(endpoint.Place.TypeName.LastIndexOf('.') + 1)..]}.{endpoint.Place.Member}",
        })]);

    private static string ValueOf(Label? part) => part?.Value.ReplaceLineEndings(" ").Trim() ?? "";

    private static string AccessOf(EndpointSpec endpoint) =>
        ValueOf(endpoint.Authorization) is { Length: > 0 } authorization ? authorization : ValueOf(endpoint.Authentication);

    private static string SuccessOf(CodeEndpoint endpoint, WireOptions wire) =>
        string.Join(", ", endpoint.Responses.Where(response => response.IsSuccess).Select(response => response.Type is { } type ? $"{TypeText.Of(type, wire.TypeNames)} ({response.Status})" : $"No content ({response.Status})"));

    private static string AccessOf(CodeAuthorization authorization) => authorization.Need switch
    {
        AuthorizationNeed.Anonymous => "Anonymous",
        AuthorizationNeed.Required when authorization.Roles.IsEmpty && authorization.Policies.IsEmpty => "Authenticated",
        AuthorizationNeed.Required => string.Join("; ", authorization.Roles.Select(roles => $"role {string.Join(" or ", roles)}").Concat(authorization.Policies.Select(policy => $"policy {policy}"))),
        _ => "",
    };
}
