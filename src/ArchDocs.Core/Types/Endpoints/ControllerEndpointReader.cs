using System.Collections.Immutable;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>Reads the endpoints that controllers declare by attributes.</summary>
internal sealed class ControllerEndpointReader
{
    private readonly AssemblySet _assemblies;
    private readonly AttributeReader _attributes;
    private readonly NullableContexts _contexts;
    private readonly ControllerReader _controllers;
    private readonly BindingReader _bindings;
    private readonly ResponseReader _responses;
    private readonly AuthorizationReader _authorization;

    public ControllerEndpointReader(AssemblySet assemblies, AttributeReader attributes, NullableContexts contexts, TypeHierarchy hierarchy)
    {
        _assemblies = assemblies;
        _attributes = attributes;
        _contexts = contexts;
        var terms = new TermReader(hierarchy, new EnumReader(attributes));
        _controllers = new ControllerReader(attributes, hierarchy, _contexts);
        _bindings = new BindingReader(hierarchy, attributes, terms, new DeclarationReader(hierarchy, _contexts, attributes, new ConstructorReader(attributes, _contexts)));
        _responses = new ResponseReader(assemblies, hierarchy, terms);
        _authorization = new AuthorizationReader(hierarchy);
    }

    public CodeEndpoints Read()
    {
        var all = ImmutableArray.CreateBuilder<CodeEndpoint>();
        var own = _assemblies.Documented.Select(image => image.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var uses = _assemblies.Documented.Select(image => RoutingUse.Of(image, own)).ToArray();
        var isRead = true;
        foreach (var image in _assemblies.Documented.Any(UsesMvc) ? _assemblies.Documented : [])
        {
            isRead &= TryRead(image, all);
        }

        return new CodeEndpoints(
            [.. all.OrderBy(endpoint => endpoint.Path, StringComparer.Ordinal).ThenBy(endpoint => endpoint.Method, StringComparer.Ordinal).ThenBy(endpoint => endpoint.Place.TypeName, StringComparer.Ordinal)],
            isRead && all.Count > 0 && !Array.Exists(uses, use => use.HasOthers || use.MayMove))
        {
            MayBeMoved = Array.Exists(uses, use => use.MayMove),
            IsDescribable = isRead && !Array.Exists(uses, use => use.HasHidden),
        };
    }

    /// <returns>False where routes exist that attributes do not tell.</returns>
    private bool TryRead(AssemblyImage image, ImmutableArray<CodeEndpoint>.Builder all)
    {
        try
        {
            var isComplete = true;
            foreach (var controller in _controllers.Controllers(image))
            {
                foreach (var action in _controllers.Actions(controller))
                {
                    isComplete &= TryRead(controller, action, all);
                }
            }

            return isComplete;
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return false;
        }
    }

    private bool TryRead(ControllerClass controller, ControllerAction action, ImmutableArray<CodeEndpoint>.Builder all)
    {
        if (RouteSelectors.Of(controller) is not { } prefixes || RouteSelectors.Of(action) is not { } selectors)
        {
            return false;
        }

        var isComplete = true;
        var signature = MethodSignature.Read(action.Layer, action.Method, _attributes, _contexts);
        foreach (var prefix in prefixes)
        {
            foreach (var selector in selectors)
            {
                if (RouteTemplate.Combine(prefix, selector.Template) is not { } combined)
                {
                    // A route of conventions reaches it, except where the framework demands an attribute.
                    isComplete &= controller.IsApi;
                    continue;
                }

                if (RouteTemplate.ReplaceTokens(combined, TokensOf(controller, action)) is not { } template)
                {
                    isComplete = false;
                    continue;
                }

                Add(controller, action, signature, template, selector.Methods, all);
            }
        }

        return isComplete;
    }

    private void Add(ControllerClass controller, ControllerAction action, MethodSignature signature, string template, ImmutableArray<string> methods, ImmutableArray<CodeEndpoint>.Builder all)
    {
        var plain = RouteTemplate.Read(template, version: null);
        var versions = ApiVersions.Of(controller, action);
        foreach (var version in versions.IsEmpty || !plain.HasVersion ? [null] : versions.AsEnumerable<string?>())
        {
            var (path, route, _) = RouteTemplate.Read(template, version);
            var bound = _bindings.Read(signature, route, controller.IsApi);
            foreach (var method in methods.IsEmpty ? [CodeEndpoint.AnyMethod] : methods)
            {
                all.Add(new CodeEndpoint
                {
                    Method = method,
                    Path = path,
                    VersionedPath = plain.HasVersion ? plain.Path : null,
                    RouteParameters = route,
                    Parameters = [.. bound.Parameters],
                    HasUnknownParameters = bound.HasUnknown,
                    RequestBody = bound.Body,
                    Responses = _responses.Read(controller, action, signature),
                    Authorization = _authorization.Read(controller, action),
                    Versions = version is null ? versions : [version],
                    Obsolete = ObsoleteReader.Read(action.Attributes) ?? ObsoleteReader.Read(controller.Attributes),
                    IsHidden = controller.Attributes.AddRange(action.Attributes).Any(attribute => attribute.FullName == MvcNames.ApiExplorerSettings && attribute.NamedArgument<bool>("IgnoreApi")),
                    Place = new EndpointPlace(TypeNames.InSource(controller.Type), action.CodeName, controller.Type.Image.Name) { Code = CodeHandles.Of(action.Layer.Image, action.Handle) },
                });
            }
        }
    }

    private static Dictionary<string, string> TokensOf(ControllerClass controller, ControllerAction action)
    {
        var tokens = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["controller"] = controller.Name, ["action"] = action.Name };
        if ((action.Attributes.Find(MvcNames.Area) ?? controller.Attributes.Find(MvcNames.Area))?.Argument<string>(0) is { } area)
        {
            tokens["area"] = area;
        }

        return tokens;
    }

    private static bool UsesMvc(AssemblyImage image) =>
        image.ReferencedNames.Any(name => name.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.OrdinalIgnoreCase));
}
