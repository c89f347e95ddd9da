using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Types;

/// <summary>The catalog over the fixture controllers.</summary>
internal static class WebFixtures
{
    private static readonly Lazy<TypeCatalog> Opened = new(() => TypeCatalog.Open(
        [typeof(Contoso.Web.OrderDto).Assembly.Location],
        [.. FixtureCatalog.References, .. Framework]));

    public static IEnumerable<string> Framework => Directory.EnumerateFiles(Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Mvc.ControllerBase).Assembly.Location)!, "*.dll");

    public static TypeCatalog Catalog => Opened.Value;
}
