using ArchDocs.Core.OpenApi;
using ArchDocs.Core.Tests.Types;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.OpenApi;

/// <summary>The host of controllers and minimal APIs, as its metadata and as the document show it that the framework wrote during the build.</summary>
internal static class FrameworkHost
{
    private const string Name = "ArchDocs.Fixtures.Api";

    private static readonly Lazy<TypeCatalog> Opened = new(() => TypeCatalog.Open(
        [AssemblyPath, typeof(Contoso.Web.OrderDto).Assembly.Location],
        [.. FixtureCatalog.References, .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Mvc.ControllerBase).Assembly.Location)!, "*.dll")]));

    private static readonly Lazy<DescribedEndpoints> Read = new(() => OpenApiReader.Read([Repository.PathOf("tests", Name, "obj", Name + ".json")], Catalog));

    public static TypeCatalog Catalog => Opened.Value;

    public static DescribedEndpoints Described => Read.Value;

    /// <summary>Of the same configuration and framework as these tests.</summary>
    private static string AssemblyPath
    {
        get
        {
            var own = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
            return Repository.PathOf("tests", Name, "bin", own.Parent!.Name, own.Name, Name + ".dll");
        }
    }
}
