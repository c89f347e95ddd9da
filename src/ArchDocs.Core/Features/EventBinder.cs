using ArchDocs.Core.Specs;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Features;

/// <summary>Finds the C# type that an event's payload means. An event may be no more than the name of a message, so what binds nothing is prose.</summary>
internal static class EventBinder
{
    public static BoundStructure Bind(EventSpec contract, ITypeCatalog types)
    {
        var structure = contract.Structure;
        if (structure.DeclaredType is { } declared)
        {
            return new BoundStructure(structure, types.FindByFullName(declared), IsProse: false);
        }

        if (structure.Fields is not { } fields)
        {
            return new BoundStructure(structure, [], IsProse: true);
        }

        if (contract.PayloadName is { } name)
        {
            // A structure that nobody specifies or declares is ARCH6004's and its own.
            var named = TypeBinder.FindByHeading(structure with { Name = name, TypeArguments = StructureHeading.Read(name)!.TypeArguments }, types);
            return new BoundStructure(structure, named, IsProse: named.IsEmpty);
        }

        var found = TypeBinder.FindByHeading(structure, types);
        return found.IsEmpty
            ? new BoundStructure(structure, [], IsProse: !IsTypeInAnotherCase(structure.Name, types))
            : new BoundStructure(structure, found, IsProse: !found.Any(type => SharesField(fields, type)));
    }

    /// <summary>'orderPlaced', 'ORDER_PLACED' and 'order.placed' are ways of naming a message.</summary>
    private static bool IsTypeInAnotherCase(string name, ITypeCatalog types) =>
        char.IsUpper(name[0]) && name.Any(char.IsLower) && name.All(char.IsLetterOrDigit)
        && string.Equals(types.FindNearestName(name), name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A table that has no field in common with the type of the heading's name tells of something else.</summary>
    private static bool SharesField(FieldTable fields, TypeModel type) =>
        fields.Rows.SelectMany(row => FieldNames.Of(row.Name.Text))
            .Any(field => type.Members.Any(member => WireName.AreAlike(field, member.Name) || (member.ExplicitName is { } own && WireName.AreAlike(field, own))));
}
