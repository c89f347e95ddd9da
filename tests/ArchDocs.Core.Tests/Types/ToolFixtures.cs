using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Types;

/// <summary>The catalog over the fixture commands, with and without the assemblies of their frameworks.</summary>
internal static class ToolFixtures
{
    private static readonly string Path = typeof(Contoso.Tool.Ledger.OpenAccount).Assembly.Location;

    private static readonly Lazy<TypeCatalog> Opened = new(() => TypeCatalog.Open([Path], [.. FixtureCatalog.References]));

    private static readonly Lazy<TypeCatalog> OpenedAlone = new(() => TypeCatalog.Open([Path], []));

    public static TypeCatalog Catalog => Opened.Value;

    public static TypeCatalog Alone => OpenedAlone.Value;
}
