using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>[JsonPolymorphic] and [JsonDerivedType]; derived types without a discriminator's value don't show on the wire.</summary>
internal sealed class PolymorphismReader(AssemblySet assemblies, TypeHierarchy hierarchy, AttributeReader attributes)
{
    /// <summary>The discriminators by which bases and interfaces tell the type from others; a table of the type may list them.</summary>
    public IEnumerable<string> InheritedDiscriminators(TypeLayer layer)
    {
        // The framework's own interfaces, which every record has, are not worth opening.
        var interfaces = hierarchy.AllInterfaces(ClrNamed.Of(layer))
            .Where(type => !type.FullName.StartsWith("System.", StringComparison.Ordinal))
            .Select(hierarchy.Resolve).OfType<TypeLayer>();
        return hierarchy.Chain(layer, out var _).Skip(1).Concat(interfaces)
            .Where(ancestor => ancestor.Location != layer.Location)
            .Select(ancestor => Read(attributes.Read(ancestor.Image, ancestor.Location.Definition.GetCustomAttributes()))?.Discriminator)
            .OfType<string>();
    }

    public PolymorphismModel? Read(ImmutableArray<AttributeData> own)
    {
        var derived = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var attribute in own)
        {
            if (attribute is { FullName: "System.Text.Json.Serialization.JsonDerivedTypeAttribute", Arguments: [SerializedTypeName type, { } value] })
            {
                var name = assemblies.Resolve(attribute.Type.Image, type) is { } location ? TypeNames.InSource(location) : TypeNames.WithoutArities(type.FullName);
                derived.Add((Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", name));
            }
        }

        if (derived.Count == 0)
        {
            return null;
        }

        var polymorphic = own.Find("System.Text.Json.Serialization.JsonPolymorphicAttribute");
        return new PolymorphismModel
        {
            Discriminator = polymorphic?.NamedArgument<string>("TypeDiscriminatorPropertyName") ?? "$type",
            DerivedTypes = derived.DrainToImmutable(),
        };
    }
}
