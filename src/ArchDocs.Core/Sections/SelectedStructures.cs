using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Sections;

/// <summary>The types that the marker of a <c>dtos</c> section means.</summary>
internal static class SelectedStructures
{
    public const string OfNamespace = "namespace";
    public const string OfGlobs = "types";

    /// <summary>Each glob is held against each type.</summary>
    public const int LongestValue = 1000;

    private const int Maximum = 500;
    private const string WhatCounts = "public classes, structs, records and enums count that show something on the wire; static and abstract classes, exceptions, attributes and controllers do not";

    public static bool IsValid(string value) => value.Trim().Length is > 0 and <= LongestValue;

    /// <summary>In the order of the globs, for each by name; empty where the marker means none, or something is wrong with it.</summary>
    public static ImmutableArray<TypeModel> Of(GeneratedRegion region, ITypeCatalog types) => Select(region, types).Types;

    public static MarkerFault? FaultOf(SectionRequest request) => Select(request.Region, request.Context.Types).Fault;

    private static (ImmutableArray<TypeModel> Types, MarkerFault? Fault) Select(GeneratedRegion region, ITypeCatalog types)
    {
        var attributes = region.Attributes.Where(attribute => attribute.Name is OfNamespace or OfGlobs).ToArray();
        if (attributes is not [var attribute])
        {
            return ([], attributes is [_, var second, ..]
                ? new MarkerFault(second.Span, $"the section '{region.Name}' takes '{OfNamespace}' or '{OfGlobs}', not both: remove one")
                : new MarkerFault(region.Begin.Span, $"the section '{region.Name}' lacks an attribute: add '{OfNamespace}=Contoso.Orders.Contracts' for the types of a namespace, or '{OfGlobs}=*Dto;*Request' for those whose full names match"));
        }

        if (!types.HasTypes)
        {
            return ([], null);
        }

        var (found, reason) = attribute.Name == OfNamespace ? FindInNamespace(attribute.Value.Trim(), types) : FindByGlobs(attribute.Value, types);
        reason ??= found.Length > Maximum ? $"{found.Length} types match '{attribute.Value}', more than the {Maximum} that one section may hold: narrow it, or part them over several sections" : null;
        return reason is null ? (found, null) : ([], new MarkerFault(attribute.Span, reason));
    }

    private static (ImmutableArray<TypeModel> Types, string? Reason) FindInNamespace(string name, ITypeCatalog types)
    {
        var found = types.FindAll((typeName, fullName) => fullName.Length == typeName.Length + name.Length + 1 && fullName.StartsWith(name, StringComparison.Ordinal)).ToArray();
        var structures = Order(found.Where(IsStructure));
        return structures.IsEmpty
            ? ([], found.Length > 0 ? $"the namespace '{name}' holds no structure: {WhatCounts}" : $"no public type stands in the namespace '{name}': {SelectionHelp.ForNamespace(name, types)}")
            : (structures, null);
    }

    private static (ImmutableArray<TypeModel> Types, string? Reason) FindByGlobs(string text, ITypeCatalog types)
    {
        var globs = TypeGlobs.Read(text);
        if (globs.Includes.IsEmpty)
        {
            return ([], $"'{text}' only excludes: write a glob of the types that are meant, for example '{OfGlobs}=*Dto;!*Internal*'");
        }

        var named = types.FindAll(globs.IsMatch).ToArray();
        var found = new List<TypeModel>();
        foreach (var glob in globs.Includes)
        {
            var own = named.Where(type => TypeGlobs.IsMatch(glob, type.Name, type.QualifiedName)).ToArray();
            if (own.Length == 0 && !types.FindAll((name, fullName) => TypeGlobs.IsMatch(glob, name, fullName)).Any())
            {
                return ([], $"no public type is called '{glob}': {SelectionHelp.ForGlob(glob, types)}");
            }

            found.AddRange(Order(own.Where(type => TypeGlobs.IsName(glob) || IsStructure(type))));
        }

        return found.Count == 0 ? ([], $"'{text}' matches no structure: {WhatCounts}") : ([.. found.DistinctBy(type => type.FullName, StringComparer.Ordinal)], null);
    }

    private static ImmutableArray<TypeModel> Order(IEnumerable<TypeModel> types) =>
        [.. types.OrderBy(type => type.Name, StringComparer.Ordinal).ThenBy(type => type.FullName, StringComparer.Ordinal).DistinctBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>An abstract class that tells its derived types apart stands on the wire for them.</summary>
    private static bool IsStructure(TypeModel type) => type.Kind == TypeModelKind.Enum
        ? type.Enum is { Values.IsEmpty: false }
        : type is { IsMachinery: false, Members.IsEmpty: false } and not { Kind: TypeModelKind.Interface } and not { IsAbstract: true, Polymorphism: null };
}
