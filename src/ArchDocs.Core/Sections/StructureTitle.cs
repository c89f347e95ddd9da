using ArchDocs.Core.Types;

namespace ArchDocs.Core.Sections;

/// <summary>What the heading of a generated structure says, so that it binds to the structure's type: the name, with its namespace where another type is called the same.</summary>
internal static class StructureTitle
{
    public static string Of(TypeModel type, ITypeCatalog types)
    {
        int? arity = type.TypeParameters.IsEmpty ? null : type.TypeParameters.Length;
        var isUnique = types.FindByName(type.Name, arity) is [var only] && only.FullName == type.FullName;
        var name = isUnique ? type.Name : type.QualifiedName;
        return arity is null ? name : $"{name}<{string.Join(", ", type.TypeParameters)}>";
    }
}
