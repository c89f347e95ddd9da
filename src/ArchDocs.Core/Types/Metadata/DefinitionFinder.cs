namespace ArchDocs.Core.Types.Metadata;

/// <summary>Finds type definitions by name that no document may describe as a structure, static classes for example.</summary>
internal static class DefinitionFinder
{
    /// <param name="fullName">Namespace, outer types and name, joined by '.', without type parameters.</param>
    public static IEnumerable<TypeLocation> Find(AssemblySet assemblies, string fullName)
    {
        var simpleName = fullName[(fullName.LastIndexOf('.') + 1)..];
        foreach (var image in assemblies.Documented)
        {
            foreach (var handle in image.Reader.TypeDefinitions)
            {
                var type = new TypeLocation(image, handle);
                if (IsNamed(type, simpleName, fullName))
                {
                    yield return type;
                }
            }
        }
    }

    private static bool IsNamed(TypeLocation type, string simpleName, string fullName)
    {
        try
        {
            if (!type.Image.Reader.StringComparer.StartsWith(type.Definition.Name, simpleName))
            {
                return false;
            }

            var typeNamespace = TypeNames.Namespace(type);
            return (typeNamespace.Length == 0 ? TypeNames.Plain(type) : $"{typeNamespace}.{TypeNames.Plain(type)}") == fullName;
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return false;
        }
    }
}
