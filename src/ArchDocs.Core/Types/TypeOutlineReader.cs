using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types;

/// <summary>Reads what a type is, and none of its members.</summary>
internal sealed class TypeOutlineReader(AttributeReader attributes, TypeHierarchy hierarchy)
{
    private const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    private const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    /// <summary>Null for a type whose metadata is damaged.</summary>
    public TypeOutline? Read(TypeLocation type)
    {
        try
        {
            return new TypeOutline(TypeNames.InSource(type), IsConcrete(type), IsGenerated(type), HasGeneratedConstructors(type), hierarchy.IsMachinery(hierarchy.Open(type)));
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return null;
        }
    }

    private static bool IsConcrete(TypeLocation type) =>
        !type.Definition.Attributes.HasFlag(TypeAttributes.Abstract) && !type.Definition.Attributes.HasFlag(TypeAttributes.Interface) && !EnumReader.IsEnum(type);

    private bool IsGenerated(TypeLocation type) =>
        TypeNames.Path(type).Any(handle => Has(type.Image, type.Image.Reader.GetTypeDefinition(handle).GetCustomAttributes(), GeneratedCode, CompilerGenerated));

    private bool HasGeneratedConstructors(TypeLocation type)
    {
        var reader = type.Image.Reader;
        var found = false;
        foreach (var handle in type.Definition.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            if (!reader.StringComparer.Equals(method.Name, ".ctor"))
            {
                continue;
            }

            if (!Has(type.Image, method.GetCustomAttributes(), GeneratedCode))
            {
                return false;
            }

            found = true;
        }

        return found;
    }

    private bool Has(AssemblyImage image, CustomAttributeHandleCollection own, params ReadOnlySpan<string> names)
    {
        // Most types have no attribute, and decoding those of the others costs more than all the rest.
        if (own.Count > 0)
        {
            foreach (var attribute in attributes.Read(image, own))
            {
                if (names.Contains(attribute.FullName))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
