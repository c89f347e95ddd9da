using System.Collections.Frozen;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>What an assembly calls of the framework's routing: endpoints that no attribute shows, and conventions that move those that do.</summary>
/// <param name="HasOthers">It maps endpoints by calls, or uses a framework of its own for them.</param>
/// <param name="HasHidden">Some of those may be missing in a description of the API too.</param>
/// <param name="MayMove">A base path or a convention may change the routes of attributes.</param>
internal sealed record RoutingUse(bool HasOthers, bool HasHidden, bool MayMove)
{
    /// <summary>These map what no document of interfaces describes, or what attributes show.</summary>
    private static readonly FrozenSet<string> Harmless = new[]
    {
        "MapControllers", "MapOpenApi", "MapHealthChecks", "MapRazorPages", "MapRazorComponents", "MapBlazorHub", "MapHub", "MapStaticAssets", "MapSwagger", "MapScalarApiReference", "MapFallbackToFile", "MapDefaultEndpoints", "MapPrometheusScrapingEndpoint",
        "MapType", "MapWhen",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>These map what the framework describes, unless the handler is a bare RequestDelegate.</summary>
    private static readonly FrozenSet<string> Described = new[]
    {
        "MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "MapGroup", "MapIdentityApi", "MapCarter",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What leaves endpoints out of all descriptions, or out of some; a base path is in none.</summary>
    private static readonly FrozenSet<string> Hiding = new[]
    {
        "ExcludeFromDescription", "WithGroupName", "set_ShouldInclude", "DocInclusionPredicate", "UsePathBase",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> HidingTypes = new[]
    {
        "ExcludeFromDescriptionAttribute", "EndpointGroupNameAttribute",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OtherFrameworks = new[]
    {
        "FastEndpoints", "Carter", "Yarp.ReverseProxy", "Ocelot", "ServiceStack", "Nancy", "Microsoft.AspNetCore.OData", "Grpc.AspNetCore.Server", "Microsoft.Azure.Functions.Worker", "Wolverine.Http", "Ardalis.ApiEndpoints", "HotChocolate.AspNetCore",
        "Volo.Abp.AspNetCore.Mvc",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those among them that map by the framework's own means, which describe them.</summary>
    private static readonly FrozenSet<string> DescribedFrameworks = new[] { "Carter", "Ardalis.ApiEndpoints" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Conventions = new[]
    {
        "IApplicationModelConvention", "IControllerModelConvention", "IActionModelConvention", "IApplicationModelProvider", "RouteTokenTransformerConvention", "AttributeRouteModel", "IActionDescriptorProvider", "IDynamicApiController",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>An assembly whose metadata is damaged may map, hide and move anything.</summary>
    /// <param name="image">The assembly.</param>
    /// <param name="own">Names of the assemblies that are looked at: what they map themselves is seen there.</param>
    public static RoutingUse Of(AssemblyImage image, IReadOnlySet<string> own)
    {
        try
        {
            return Read(image, own);
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return new RoutingUse(HasOthers: true, HasHidden: true, MayMove: true);
        }
    }

    private static RoutingUse Read(AssemblyImage image, IReadOnlySet<string> own)
    {
        var reader = image.Reader;
        var frameworks = reader.AssemblyReferences.Select(reader.GetAssemblyReference).Select(reference => reader.GetString(reference.Name)).Where(OtherFrameworks.Contains).ToArray();
        var types = reader.TypeReferences.Select(reader.GetTypeReference).Select(reference => reader.GetString(reference.Name)).ToArray();
        var hasOthers = frameworks.Length > 0;
        var hasHidden = frameworks.Any(framework => !DescribedFrameworks.Contains(framework)) || types.Any(HidingTypes.Contains);
        var mayMove = types.Any(Conventions.Contains);
        var mapsControllers = false;
        var mapsGroups = false;
        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            var name = reader.GetString(member.Name);
            mayMove |= name == "UsePathBase";
            mapsControllers |= name == "MapControllers";
            mapsGroups |= name == "MapGroup";
            hasHidden |= Hiding.Contains(name);
            if (IsMapping(name) && !Harmless.Contains(name) && IsOfRouting(reader, member, name, own))
            {
                hasOthers = true;
                hasHidden |= !Described.Contains(name) || TakesRequestDelegate(image, member);
            }
        }

        return new RoutingUse(hasOthers, hasHidden, mayMove || (mapsControllers && mapsGroups));
    }

    private static bool IsMapping(string name) => name.StartsWith("Map", StringComparison.Ordinal) && (name.Length == 3 || char.IsUpper(name[3]));

    /// <summary>Mappers of objects have methods called Map… as well.</summary>
    private static bool IsOfRouting(MetadataReader reader, MemberReference member, string name, IReadOnlySet<string> own)
    {
        if (member.Parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var parent = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
        var type = reader.GetString(parent.Name);
        if (name.Length == 3)
        {
            return type == "EndpointRouteBuilderExtensions";
        }

        var isOwn = parent.ResolutionScope.Kind == HandleKind.AssemblyReference && own.Contains(reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)parent.ResolutionScope).Name));
        return !isOwn
            && (reader.GetString(parent.Namespace).StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || type.Contains("Endpoint", StringComparison.Ordinal) || type.Contains("Route", StringComparison.Ordinal));
    }

    /// <summary>The framework knows nothing of such a handler that it could describe.</summary>
    private static bool TakesRequestDelegate(AssemblyImage image, MemberReference member)
    {
        try
        {
            var blob = image.Reader.GetBlobReader(member.Signature);
            if (blob.ReadSignatureHeader().IsGeneric)
            {
                blob.ReadCompressedInteger();
            }

            // The result stands before the parameters.
            var types = new SignatureReader(image, [], new NullableFlags(0));
            for (var left = blob.ReadCompressedInteger() + 1; left > 0; left--)
            {
                if (types.Read(ref blob, 0) is ClrNamed { FullName: "Microsoft.AspNetCore.Http.RequestDelegate" })
                {
                    return true;
                }
            }

            return false;
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return true;
        }
    }
}
