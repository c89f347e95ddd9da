using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>From metadata to the handles that the rest of the engine holds, and back.</summary>
internal static class CodeHandles
{
    public static CodeHandle Of(TypeLocation type) => new(type.Image.Name, MetadataTokens.GetToken(type.Handle));

    public static CodeHandle Of(AssemblyImage image, MethodDefinitionHandle method) => new(image.Name, MetadataTokens.GetToken(method));

    public static TypeLocation? TypeOf(AssemblyImage image, CodeHandle code) =>
        MetadataTokens.EntityHandle(code.Token) is { Kind: HandleKind.TypeDefinition } handle ? new TypeLocation(image, (TypeDefinitionHandle)handle) : null;

    public static MethodDefinitionHandle? MethodOf(CodeHandle code) =>
        MetadataTokens.EntityHandle(code.Token) is { Kind: HandleKind.MethodDefinition } handle ? (MethodDefinitionHandle)handle : null;
}
