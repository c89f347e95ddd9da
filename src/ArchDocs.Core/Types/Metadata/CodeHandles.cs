using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>From metadata to the handles that the rest of the engine holds, and back.</summary>
internal static class CodeHandles
{
    public static CodeHandle Of(TypeLocation type) => new(type.Image.Name, MetadataTokens.GetToken(type.Handle));

    public static CodeHandle Of(AssemblyImage image, MethodDefinitionHandle method) => new(image.Name, MetadataTokens.GetToken(method));

    public static TypeLocation? TypeOf(AssemblyImage image, CodeHandle code) =>
        IsIn(image, code, HandleKind.TypeDefinition, TableIndex.TypeDef) ? new TypeLocation(image, (TypeDefinitionHandle)MetadataTokens.EntityHandle(code.Token)) : null;

    public static MethodDefinitionHandle? MethodOf(AssemblyImage image, CodeHandle code) =>
        IsIn(image, code, HandleKind.MethodDefinition, TableIndex.MethodDef) ? (MethodDefinitionHandle)MetadataTokens.EntityHandle(code.Token) : null;

    private static bool IsIn(AssemblyImage image, CodeHandle code, HandleKind kind, TableIndex table) =>
        MetadataTokens.EntityHandle(code.Token) is { IsNil: false } handle && handle.Kind == kind && MetadataTokens.GetRowNumber(handle) <= image.Reader.GetTableRowCount(table);
}
