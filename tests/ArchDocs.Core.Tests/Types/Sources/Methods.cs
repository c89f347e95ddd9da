using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ArchDocs.Core.Tests.Types.Sources;

internal static class Methods
{
    /// <summary>The first method of that name.</summary>
    public static int TokenOf(string assembly, string name)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        return MetadataTokens.GetToken(reader.MethodDefinitions.First(method => reader.GetString(reader.GetMethodDefinition(method).Name) == name));
    }
}
