using System.Collections.Immutable;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Types;

/// <summary>The catalog over the fixture assemblies, and short forms of what it holds.</summary>
internal static class FixtureCatalog
{
    private static readonly Lazy<TypeCatalog> Catalog = new(() => TypeCatalog.Open([Fixtures, FixturesBase], References));

    public static string Fixtures => typeof(Contoso.Fixtures.Scalars).Assembly.Location;

    public static string FixturesBase => typeof(Contoso.Shared.Entity).Assembly.Location;

    public static ImmutableArray<string> References =>
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")];

    public static TypeCatalog Instance => Catalog.Value;

    public static TypeModel Type(string name) => Instance.FindByName(name, null).ShouldHaveSingleItem();

    public static MemberModel Member(string type, string member) => Type(type).Members.Single(model => model.Name == member);

    public static string Members(TypeModel type) => string.Join(' ', type.Members.Select(member => member.Name));

    public static string Render(TypeTerm term) => term switch
    {
        ScalarTerm scalar => $"{scalar.Type}:{scalar.CSharpName}",
        ArrayTerm array => $"[{Render(array.Element)}]",
        MapTerm map => $"{{{Render(map.Key)} {Render(map.Value)}}}",
        TupleTerm tuple => $"({string.Join(' ', tuple.Elements.Select(Render))})",
        NamedTerm { Arguments.IsEmpty: true } named => named.Name,
        NamedTerm named => $"{named.Name}<{string.Join(' ', named.Arguments.Select(Render))}>",
        EnumTerm enumTerm => $"enum {enumTerm.Name} {enumTerm.Form}".TrimEnd(),
        ParameterTerm parameter => parameter.Name,
        _ => "?",
    };
}
