using System.Collections.Frozen;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>Which classes and properties carry an attribute of a framework for command lines, found without reading any attribute, since hardly one in a large code base does.</summary>
internal sealed class FrameworkMarks
{
    private static readonly FrozenSet<string> Namespaces = FrozenSet.ToFrozenSet(["Spectre.Console.Cli", "CommandLine", "McMaster.Extensions.CommandLineUtils"], StringComparer.Ordinal);

    private readonly Dictionary<AssemblyImage, HashSet<EntityHandle>> _byImage = [];

    public bool Has(AssemblyImage image, EntityHandle handle)
    {
        if (!_byImage.TryGetValue(image, out var marked))
        {
            _byImage.Add(image, marked = Read(image.Reader));
        }

        return marked.Contains(handle);
    }

    /// <summary>It or one of its properties is marked.</summary>
    public bool HasType(TypeLocation type) =>
        Has(type.Image, type.Handle) || type.Definition.GetProperties().Any(property => Has(type.Image, property));

    private static HashSet<EntityHandle> Read(MetadataReader reader)
    {
        var constructors = reader.MemberReferences.Where(handle => IsOfFramework(reader, reader.GetMemberReference(handle).Parent)).Select(handle => (EntityHandle)handle).ToHashSet();
        return constructors.Count == 0 ? [] : reader.CustomAttributes.Select(reader.GetCustomAttribute).Where(attribute => constructors.Contains(attribute.Constructor)).Select(attribute => attribute.Parent).ToHashSet();
    }

    private static bool IsOfFramework(MetadataReader reader, EntityHandle type) =>
        type.Kind == HandleKind.TypeReference && Namespaces.Contains(reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Namespace));
}
