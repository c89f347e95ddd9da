using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>[JsonPolymorphic] and [JsonDerivedType]; derived types without a discriminator's value don't show on the wire.</summary>
internal sealed class PolymorphismReader(AssemblySet assemblies)
{
    public PolymorphismModel? Read(ImmutableArray<AttributeData> attributes)
    {
        var derived = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var attribute in attributes)
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

        var polymorphic = attributes.Find("System.Text.Json.Serialization.JsonPolymorphicAttribute");
        return new PolymorphismModel
        {
            Discriminator = polymorphic?.NamedArgument<string>("TypeDiscriminatorPropertyName") ?? "$type",
            DerivedTypes = derived.DrainToImmutable(),
        };
    }
}
