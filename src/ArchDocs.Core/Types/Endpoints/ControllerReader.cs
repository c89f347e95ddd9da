using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>Finds the controllers of an assembly and their actions, by the framework's own rules.</summary>
internal sealed class ControllerReader(AttributeReader attributes, TypeHierarchy hierarchy, NullableContexts contexts)
{
    private const int LongestChain = 64;

    public IEnumerable<ControllerClass> Controllers(AssemblyImage image)
    {
        var isApiAssembly = attributes.Read(image, image.Reader.GetAssemblyDefinition().GetCustomAttributes()).Has(MvcNames.ApiController);
        foreach (var handle in image.Reader.TypeDefinitions)
        {
            var type = new TypeLocation(image, handle);
            if (CouldBe(type) && Read(type, isApiAssembly) is { } controller)
            {
                yield return controller;
            }
        }
    }

    public ImmutableArray<ControllerAction> Actions(ControllerClass controller)
    {
        var found = new List<ControllerAction>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var layer in controller.Layers)
        {
            var reader = layer.Image.Reader;
            foreach (var handle in layer.Location.Definition.GetMethods())
            {
                var method = reader.GetMethodDefinition(handle);
                if (!IsCandidate(reader, method))
                {
                    continue;
                }

                var own = attributes.Read(layer.Image, method.GetCustomAttributes());
                var action = new ControllerAction(layer, method, own, [.. own.Where(GivesRoute)]) { Handle = handle };
                var key = KeyOf(layer, method);
                if (places.TryAdd(key, found.Count))
                {
                    found.Add(action);
                }
                else if (IsOverride(found[places[key]].Method))
                {
                    var nearest = found[places[key]];
                    found[places[key]] = nearest with
                    {
                        Attributes = nearest.Attributes.AddRange(action.Attributes),
                        Routes = nearest.Routes.IsEmpty ? action.Routes : nearest.Routes,
                    };
                }
            }
        }

        return [.. found.Where(action => !action.Attributes.Has(MvcNames.NonAction) && !action.Method.Attributes.HasFlag(MethodAttributes.Abstract))];
    }

    /// <summary>An attribute that gives a template or methods; its own subclasses included.</summary>
    public bool GivesRoute(AttributeData attribute) =>
        attribute.FullName is MvcNames.Route or MvcNames.AcceptVerbs || MvcNames.Methods.ContainsKey(attribute.FullName)
        || hierarchy.DerivesFrom(attribute.Type, MvcNames.Route, MvcNames.HttpMethod);

    private static bool CouldBe(TypeLocation type)
    {
        var definition = type.Definition;
        return (definition.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
            && !definition.Attributes.HasFlag(TypeAttributes.Abstract)
            && definition.GetGenericParameters().Count == 0
            && !definition.BaseType.IsNil;
    }

    private ControllerClass? Read(TypeLocation type, bool isApiAssembly)
    {
        var layers = ImmutableArray.CreateBuilder<TypeLayer>();
        var isDescendant = false;
        var layer = hierarchy.Open(type);
        while (true)
        {
            layers.Add(layer);
            var next = hierarchy.BaseType(layer);
            isDescendant = next is ClrNamed named && MvcNames.Bases.Contains(named.FullName);
            if (isDescendant || next is null or ClrPrimitive or ClrNamed { FullName: "System.Object" } || layers.Count > LongestChain || hierarchy.Resolve(next) is not { } resolved)
            {
                break;
            }

            layer = resolved;
        }

        if (!isDescendant && layers.Count == 1 && type.Definition.GetCustomAttributes().Count == 0)
        {
            return null;
        }

        var byLayer = layers.Select(one => attributes.Read(one.Image, one.Location.Definition.GetCustomAttributes())).ToArray();
        ImmutableArray<AttributeData> all = [.. byLayer.SelectMany(one => one)];
        var isApi = all.Has(MvcNames.ApiController);
        if (all.Has(MvcNames.NonController)
            || !(isDescendant || isApi || all.Has(MvcNames.Controller) || type.Image.Reader.GetString(type.Definition.Name).EndsWith("Controller", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        ImmutableArray<AttributeData> routes = [.. byLayer.Select(one => one.Where(GivesRoute)).FirstOrDefault(one => one.Any()) ?? []];
        return new ControllerClass(type, layers.ToImmutable(), all, routes, isApi || isApiAssembly);
    }

    private static bool IsCandidate(MetadataReader reader, MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public
        && !method.Attributes.HasFlag(MethodAttributes.Static)
        && !method.Attributes.HasFlag(MethodAttributes.SpecialName)
        && method.GetGenericParameters().Count == 0
        && !reader.StringComparer.Equals(method.Name, ".ctor")
        && !(method.GetParameters().Count == 0 && (reader.StringComparer.Equals(method.Name, "Dispose") || reader.StringComparer.Equals(method.Name, "ToString") || reader.StringComparer.Equals(method.Name, "GetHashCode")))
        && !reader.StringComparer.Equals(method.Name, "Equals");

    private static bool IsOverride(MethodDefinition method) =>
        method.Attributes.HasFlag(MethodAttributes.Virtual) && !method.Attributes.HasFlag(MethodAttributes.NewSlot);

    private string KeyOf(TypeLayer layer, MethodDefinition method)
    {
        var signature = MethodSignature.Read(layer, method, attributes, contexts);
        return $"{layer.Image.Reader.GetString(method.Name)}({string.Join(',', signature.Parameters.Select(parameter => TextOf(parameter.Type)))})";
    }

    private static string TextOf(ClrType type) => type switch
    {
        ClrNamed named => named.Arguments.IsEmpty ? named.FullName : $"{named.FullName}<{string.Join(',', named.Arguments.Select(TextOf))}>",
        ClrPrimitive primitive => primitive.Code.ToString(),
        ClrArray array => TextOf(array.Element) + "[]",
        ClrParameter parameter => parameter.Name,
        _ => "?",
    };
}
