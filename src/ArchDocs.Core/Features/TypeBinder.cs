using System.Collections.Immutable;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Features;

/// <summary>Finds the C# type that a documented structure means (types.md, Binding).</summary>
internal static class TypeBinder
{
    public static BoundStructure Bind(DtoSpec spec, ITypeCatalog types)
    {
        var candidates = spec.DeclaredType is { } declared ? MarkedType.Find(declared, types) : FindByHeading(spec, types);
        var isProse = candidates.IsEmpty && !spec.IsSpecified;
        return new BoundStructure(spec, candidates, isProse);
    }

    /// <summary>The heading's name without type arguments.</summary>
    public static string PlainNameOf(DtoSpec spec) => spec.TypeArguments.IsEmpty ? spec.Name : TypeQuery.Parse(spec.Name).Name;

    public static ImmutableArray<TypeModel> FindByHeading(DtoSpec spec, ITypeCatalog types)
    {
        var name = PlainNameOf(spec);
        int? arity = spec.TypeArguments.IsEmpty ? null : spec.TypeArguments.Length;
        var found = types.FindByName(name, arity);
        if (found.IsEmpty && name.AsSpan().ContainsAny('.', '+'))
        {
            found = types.FindByFullName(arity is null ? name : $"{name}`{arity}");
        }

        return GenericArguments.PutInto(found, spec.TypeArguments, types);
    }
}
