using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;
using Microsoft.OpenApi;

namespace ArchDocs.Core.OpenApi;

/// <summary>Reads the operations of one document as endpoints.</summary>
/// <param name="source">The document's file name.</param>
internal sealed class OperationReader(string source, SchemaTerms terms, OpenApiDocument document)
{
    /// <summary>OpenAPI takes these names for parts of the message, not for parameters.</summary>
    private static readonly string[] OwnHeaders = ["Accept", "Content-Type", "Authorization"];

    public IEnumerable<CodeEndpoint> Read()
    {
        foreach (var (path, item) in document.Paths ?? [])
        {
            foreach (var (method, operation) in item.Operations ?? [])
            {
                yield return Read(path, item, method.Method, operation);
            }
        }
    }

    private CodeEndpoint Read(string path, IOpenApiPathItem item, string method, OpenApiOperation operation)
    {
        var (named, others) = ServerPaths.Of(path, NonEmpty(operation.Servers) ?? NonEmpty(item.Servers) ?? document.Servers);
        var parameters = ParametersOf(item, operation).ToArray();
        var (body, fields) = BodyOf(operation.RequestBody);
        return new CodeEndpoint
        {
            Method = method.ToUpperInvariant(),
            Path = named,
            OtherPaths = others,
            RouteParameters = RouteParametersIn(named),
            Parameters = [.. parameters.OfType<CodeParameter>(), .. fields ?? []],
            HasUnknownParameters = parameters.Contains(null) || fields is [],
            RequestBody = body,
            Responses = ResponsesOf(operation),
            Authorization = AuthorizationOf(operation.Security ?? document.Security),
            Obsolete = operation.Deprecated ? "" : null,
            Place = new EndpointPlace("", operation.OperationId ?? "", source),
        };
    }

    private static IList<OpenApiServer>? NonEmpty(IList<OpenApiServer>? servers) => servers is { Count: > 0 } ? servers : null;

    private static ImmutableArray<RouteParameter> RouteParametersIn(string path)
    {
        var parameters = ImmutableArray.CreateBuilder<RouteParameter>();
        for (var open = path.IndexOf('{', StringComparison.Ordinal); open >= 0 && path.IndexOf('}', open) is var close and > 0; open = path.IndexOf('{', close))
        {
            parameters.Add(new RouteParameter(path[(open + 1)..close], IsOptional: false, IsCatchAll: false));
        }

        return parameters.ToImmutable();
    }

    /// <summary>Those of the operation before those of its path; null for one that is not known.</summary>
    private IEnumerable<CodeParameter?> ParametersOf(IOpenApiPathItem item, OpenApiOperation operation)
    {
        foreach (var parameter in (operation.Parameters ?? []).Concat(item.Parameters ?? []).DistinctBy(parameter => (parameter.Name, parameter.In)))
        {
            if (parameter.Name is not { Length: > 0 } name || LocationOf(parameter.In) is not { } location)
            {
                yield return null;
            }
            else if (location != CodeParameterLocation.Header || !OwnHeaders.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                yield return new CodeParameter(name, location, terms.Of(parameter.Schema), parameter.Required ? CodeDemand.Required : CodeDemand.Optional);
            }
        }
    }

    private static CodeParameterLocation? LocationOf(ParameterLocation? location) => location switch
    {
        ParameterLocation.Path => CodeParameterLocation.Path,
        ParameterLocation.Query => CodeParameterLocation.Query,
        ParameterLocation.Header => CodeParameterLocation.Header,
        ParameterLocation.Cookie => CodeParameterLocation.Cookie,
        _ => null,
    };

    /// <summary>The body, or the fields of a form; no fields where a form does not tell them.</summary>
    private (CodeBody? Body, ImmutableArray<CodeParameter>? Fields) BodyOf(IOpenApiRequestBody? body)
    {
        if (body is null)
        {
            return (null, null);
        }

        var demand = body.Required ? CodeDemand.Required : CodeDemand.Optional;
        var content = EntriesOf(body.Content).ToArray();
        if (content is [var form, ..] && Array.TrueForAll(content, media => IsForm(media.Key)))
        {
            return (null, [.. FieldsOf(form.Value.Schema, 0)]);
        }

        return (new CodeBody(TypeOf(content.Where(media => !IsForm(media.Key))) ?? UnknownTerm.Instance, demand), null);
    }

    private IEnumerable<CodeParameter> FieldsOf(IOpenApiSchema? schema, int depth)
    {
        const int Deepest = 4;
        if (schema is null || depth > Deepest)
        {
            return [];
        }

        var own = EntriesOf(schema.Properties).Select(property => new CodeParameter(property.Key, CodeParameterLocation.Form, terms.Of(property.Value), schema.Required?.Contains(property.Key) == true ? CodeDemand.Required : CodeDemand.Optional));
        return own.Concat((schema.AllOf ?? []).SelectMany(part => FieldsOf(part, depth + 1)));
    }

    private static IEnumerable<KeyValuePair<string, T>> EntriesOf<T>(IDictionary<string, T>? entries) => entries ?? Enumerable.Empty<KeyValuePair<string, T>>();

    private static bool IsForm(string mediaType) =>
        mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || mediaType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    /// <summary>JSON where there is some; null where there is no content at all.</summary>
    private TypeTerm? TypeOf(IEnumerable<KeyValuePair<string, IOpenApiMediaType>> content)
    {
        var all = content.ToArray();
        return all.Length == 0 ? null : terms.Of((Array.Find(all, media => media.Key.Contains("json", StringComparison.OrdinalIgnoreCase)).Value ?? all[0].Value).Schema);
    }

    /// <summary>A range such as '2XX' leaves the success open, and so does a lone 200 without content: the framework writes it for results that it cannot see.</summary>
    private ImmutableArray<CodeResponse> ResponsesOf(OpenApiOperation operation)
    {
        var declared = operation.Responses ?? [];
        var isOpen = declared.Keys.Any(key => key.StartsWith('2') && !int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        var responses = ImmutableArray.CreateBuilder<CodeResponse>();
        foreach (var (key, response) in declared)
        {
            if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            {
                var type = TypeOf(EntriesOf(response.Content)) ?? UnknownTerm.Instance;
                responses.Add(new CodeResponse(status, type is UnknownTerm && status is 204 or 205 or 304 or >= 400 ? null : type));
            }
        }

        isOpen |= responses.Where(response => response.Status < 400).ToArray() is [{ Status: 200, Type: UnknownTerm }] && declared["200"].Content is not { Count: > 0 };
        return [.. responses.Where(response => !isOpen || !response.IsSuccess).OrderBy(response => response.Status)];
    }

    /// <summary>Each requirement is an alternative; an empty one lets everybody in, alone or beside others.</summary>
    private static CodeAuthorization AuthorizationOf(IList<OpenApiSecurityRequirement>? requirements) => requirements switch
    {
        null => CodeAuthorization.Unknown,
        _ when requirements.All(requirement => requirement.Count == 0) => CodeAuthorization.Anonymous,
        _ when requirements.Any(requirement => requirement.Count == 0) => CodeAuthorization.Unknown,
        _ => new CodeAuthorization(AuthorizationNeed.Required, [], []),
    };
}
