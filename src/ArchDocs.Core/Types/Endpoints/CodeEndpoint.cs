using System.Collections.Immutable;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>An endpoint that the code answers: a route of a controller's action, or an operation of an OpenAPI document.</summary>
internal sealed record CodeEndpoint
{
    /// <summary>In capitals; <see cref="AnyMethod"/> where the route takes all.</summary>
    public required string Method { get; init; }

    /// <summary>Without constraints, defaults and '*': <c>/api/v1/orders/{orderId}</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The path with the version as a parameter, <c>/api/v{version}/orders</c>; null where no parameter stands for it.</summary>
    public string? VersionedPath { get; init; }

    /// <summary>Further forms of the path: without the prefix of a server's address, or with it.</summary>
    public ImmutableArray<string> OtherPaths { get; init; } = [];

    /// <summary>Names of the path's parameters in order, those that a request may leave out at the end included.</summary>
    public ImmutableArray<RouteParameter> RouteParameters { get; init; } = [];

    public ImmutableArray<CodeParameter> Parameters { get; init; } = [];

    /// <summary>Something is bound that metadata cannot tell: other parameters may exist, and a body.</summary>
    public bool HasUnknownParameters { get; init; }

    /// <summary>Null where it takes none, or where that is unknown (<see cref="HasUnknownParameters"/>).</summary>
    public CodeBody? RequestBody { get; init; }

    /// <summary>By status; without any of 2xx where the success is unknown.</summary>
    public ImmutableArray<CodeResponse> Responses { get; init; } = [];

    public CodeAuthorization Authorization { get; init; } = CodeAuthorization.Unknown;

    /// <summary>The attribute's message, empty where it has none; null when the endpoint is not obsolete.</summary>
    public string? Obsolete { get; init; }

    /// <summary>The versions that attributes give it, without 'v' and a trailing '.0'; empty where none does.</summary>
    public ImmutableArray<string> Versions { get; init; } = [];

    /// <summary>The code itself hides it from the API's description.</summary>
    public bool IsHidden { get; init; }

    public required EndpointPlace Place { get; init; }

    public const string AnyMethod = "*";

    public string Name => $"{Method} {Path}";
}

/// <summary>Where an endpoint stands: an action of a controller, or a document.</summary>
/// <param name="TypeName">The controller's full name; empty for a document.</param>
/// <param name="Member">The action's C# name, or the operation's id; empty where there is none.</param>
/// <param name="Source">Simple name of the assembly, or the document's file name.</param>
internal sealed record EndpointPlace(string TypeName, string Member, string Source)
{
    /// <summary>The action's method; null for a document.</summary>
    public CodeHandle? Code { get; init; }

    /// <summary>A description says so, and no attribute that the author could change.</summary>
    public bool IsDocument => TypeName.Length == 0;

    /// <summary>For messages: <c>'OrdersController.Get' in Contoso.Orders</c>.</summary>
    public override string ToString() =>
        IsDocument ? $"'{Source}'" : $"'{TypeName[(TypeName.LastIndexOf('.') + 1)..]}.{Member}' in {Source}";
}

/// <param name="IsOptional">A request may leave it out.</param>
internal sealed record RouteParameter(string Name, bool IsOptional, bool IsCatchAll);

internal enum CodeParameterLocation
{
    /// <summary>Model binding looks in several places.</summary>
    Unknown,
    Path,
    Query,
    Header,
    Form,
    Cookie,
}

/// <param name="Name">On the wire.</param>
internal sealed record CodeParameter(string Name, CodeParameterLocation Location, TypeTerm Type, CodeDemand Demand);

internal enum CodeDemand
{
    /// <summary>Only non-nullability says so, which settings at start-up may relax.</summary>
    Unknown,
    Required,
    Optional,
}

internal sealed record CodeBody(TypeTerm Type, CodeDemand Demand);

/// <param name="Type">Null where the response has no body.</param>
internal sealed record CodeResponse(int Status, TypeTerm? Type)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    public bool IsError => Status >= 400;
}

internal enum AuthorizationNeed
{
    /// <summary>No attribute says anything: a fallback policy may protect it.</summary>
    Unknown,
    Anonymous,
    Required,
}

/// <param name="Roles">Each entry one demand: a caller has to have one of its roles.</param>
internal sealed record CodeAuthorization(AuthorizationNeed Need, ImmutableArray<ImmutableArray<string>> Roles, ImmutableArray<string> Policies)
{
    public static CodeAuthorization Unknown { get; } = new(AuthorizationNeed.Unknown, [], []);

    public static CodeAuthorization Anonymous { get; } = new(AuthorizationNeed.Anonymous, [], []);
}
