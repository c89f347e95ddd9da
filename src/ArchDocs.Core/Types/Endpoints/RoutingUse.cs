using System.Collections.Frozen;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>What an assembly calls of the framework's routing: endpoints that no attribute shows, and conventions that move those that do.</summary>
/// <param name="HasOthers">It maps endpoints by calls, or uses a framework of its own for them.</param>
/// <param name="MayMove">A base path or a convention may change the routes of attributes.</param>
internal sealed record RoutingUse(bool HasOthers, bool MayMove)
{
    /// <summary>These map what no document of interfaces describes, or what attributes show.</summary>
    private static readonly FrozenSet<string> Harmless = new[]
    {
        "MapControllers", "MapOpenApi", "MapHealthChecks", "MapRazorPages", "MapRazorComponents", "MapBlazorHub", "MapHub", "MapStaticAssets", "MapSwagger", "MapScalarApiReference", "MapFallbackToFile", "MapDefaultEndpoints", "MapPrometheusScrapingEndpoint",
        "MapType", "MapWhen",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OtherFrameworks = new[]
    {
        "FastEndpoints", "Carter", "Yarp.ReverseProxy", "Ocelot", "ServiceStack", "Nancy", "Microsoft.AspNetCore.OData", "Grpc.AspNetCore.Server", "Microsoft.Azure.Functions.Worker", "Wolverine.Http", "Ardalis.ApiEndpoints", "HotChocolate.AspNetCore",
        "Volo.Abp.AspNetCore.Mvc",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Conventions = new[]
    {
        "IApplicationModelConvention", "IControllerModelConvention", "IActionModelConvention", "IApplicationModelProvider", "RouteTokenTransformerConvention", "AttributeRouteModel", "IActionDescriptorProvider", "IDynamicApiController",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>An assembly whose metadata is damaged may map and move anything.</summary>
    public static RoutingUse Of(AssemblyImage image)
    {
        try
        {
            return Of(image.Reader);
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return new RoutingUse(HasOthers: true, MayMove: true);
        }
    }

    private static RoutingUse Of(MetadataReader reader)
    {
        var hasOthers = reader.AssemblyReferences.Select(reader.GetAssemblyReference).Any(reference => OtherFrameworks.Contains(reader.GetString(reference.Name)));
        var mayMove = reader.TypeReferences.Select(reader.GetTypeReference).Any(reference => Conventions.Contains(reader.GetString(reference.Name)));
        var mapsControllers = false;
        var mapsGroups = false;
        foreach (var handle in reader.MemberReferences)
        {
            var name = reader.GetString(reader.GetMemberReference(handle).Name);
            mayMove |= name == "UsePathBase";
            mapsControllers |= name == "MapControllers";
            mapsGroups |= name == "MapGroup";
            hasOthers |= name.StartsWith("Map", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]) && !Harmless.Contains(name) && IsOfRouting(reader, reader.GetMemberReference(handle));
        }

        return new RoutingUse(hasOthers, mayMove || (mapsControllers && mapsGroups));
    }

    /// <summary>Mappers of objects have methods called Map… as well.</summary>
    private static bool IsOfRouting(MetadataReader reader, MemberReference member) =>
        member.Parent.Kind == HandleKind.TypeReference
        && reader.GetTypeReference((TypeReferenceHandle)member.Parent) is var parent
        && (reader.GetString(parent.Namespace).StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || reader.GetString(parent.Name).Contains("Endpoint", StringComparison.Ordinal) || reader.GetString(parent.Name).Contains("Route", StringComparison.Ordinal));
}
