using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;
using ArchDocs.Core.Types.XmlDocs;

namespace ArchDocs.Core.Types.Members;

/// <summary>Reads the public constants of a class, static classes included.</summary>
internal sealed class ConstantReader(AssemblySet assemblies, AttributeReader attributes)
{
    /// <summary>Those of the first class of that full name; empty where there is none, or none with constants.</summary>
    public ImmutableArray<ConstantModel> Find(string fullName)
    {
        foreach (var type in DefinitionFinder.Find(assemblies, fullName.Replace('+', '.')))
        {
            if (Read(type) is { IsEmpty: false } constants)
            {
                return constants;
            }
        }

        return [];
    }

    private ImmutableArray<ConstantModel> Read(TypeLocation type)
    {
        try
        {
            return [.. type.Definition.GetFields().Select(handle => type.Image.Reader.GetFieldDefinition(handle)).Where(IsPublicConstant).Select(field => Read(type, field))];
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return [];
        }
    }

    private static bool IsPublicConstant(FieldDefinition field) =>
        field.Attributes.HasFlag(FieldAttributes.Literal) && (field.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public && !field.GetDefaultValue().IsNil;

    private ConstantModel Read(TypeLocation type, FieldDefinition field)
    {
        var reader = type.Image.Reader;
        var constant = reader.GetConstant(field.GetDefaultValue());
        var name = reader.GetString(field.Name);
        return new ConstantModel(
            name,
            Convert.ToString(reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode), CultureInfo.InvariantCulture) ?? "",
            DocumentationReader.OfValue(type.Image, $"F:{TypeNames.InDocumentation(type)}.{name}"),
            ObsoleteReader.Read(attributes.Read(type.Image, field.GetCustomAttributes())));
    }
}
