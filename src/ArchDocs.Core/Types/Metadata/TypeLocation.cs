using System.Reflection.Metadata;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>Where a type is defined.</summary>
internal readonly record struct TypeLocation(AssemblyImage Image, TypeDefinitionHandle Handle)
{
    public TypeDefinition Definition => Image.Reader.GetTypeDefinition(Handle);
}
