using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ArchDocs.Core.Types.XmlDocs;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>One assembly file. Its metadata is read once and the file is closed at once, so that a build can replace it.</summary>
internal sealed class AssemblyImage : IDisposable
{
    private readonly PEReader _file;
    private readonly Lazy<Dictionary<(string Namespace, string Name), EntityHandle>> _topLevelTypes;
    private readonly Lazy<Dictionary<(TypeDefinitionHandle Outer, string Name), TypeDefinitionHandle>> _nestedTypes;
    private readonly Lazy<XmlDocumentation> _documentation;

    private AssemblyImage(string path, PEReader file)
    {
        _file = file;
        Path = path;
        Reader = file.GetMetadataReader(MetadataReaderOptions.None);
        Name = Reader.GetString(Reader.GetAssemblyDefinition().Name);
        _topLevelTypes = new(IndexTopLevelTypes);
        _nestedTypes = new(IndexNestedTypes);
        _documentation = new(() => XmlDocumentation.Read(System.IO.Path.ChangeExtension(path, ".xml")));
    }

    public string Path { get; }

    /// <summary>The assembly's simple name.</summary>
    public string Name { get; }

    public MetadataReader Reader { get; }

    /// <summary>Simple names of the assemblies that this one refers to; none where the metadata is damaged.</summary>
    public ImmutableArray<string> ReferencedNames
    {
        get
        {
            try
            {
                return [.. Reader.AssemblyReferences.Select(handle => Reader.GetString(Reader.GetAssemblyReference(handle).Name))];
            }
            catch (Exception exception) when (BadImage.Explains(exception))
            {
                return [];
            }
        }
    }

    /// <summary>The XML documentation beside the assembly; empty where there is none.</summary>
    public XmlDocumentation Documentation => _documentation.Value;

    public static bool TryOpen(string path, [NotNullWhen(true)] out AssemblyImage? image, [NotNullWhen(false)] out string? reason)
    {
        image = null;
        reason = null;
        PEReader? file = null;
        try
        {
            if (!File.Exists(path))
            {
                reason = "the file does not exist; build the project that produces it.";
                return false;
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            reason = AssemblyDefect.Find(stream);
            if (reason is not null)
            {
                return false;
            }

            file = new PEReader(stream, PEStreamOptions.PrefetchMetadata | PEStreamOptions.LeaveOpen);
            image = new AssemblyImage(path, file);
            file = null;
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reason = $"the file cannot be opened: {exception.Message}";
            return false;
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            reason = AssemblyDefect.Damaged;
            return false;
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>A type definition, or the exported type that says where it went.</summary>
    public EntityHandle? FindTopLevel(string typeNamespace, string name) =>
        _topLevelTypes.Value.TryGetValue((typeNamespace, name), out var handle) ? handle : null;

    /// <summary>Whether a type of that name, nested ones with '.' as in XML documentation, stands in this very assembly.</summary>
    public bool Defines(string name)
    {
        var parts = name.Split('.');
        for (var length = parts.Length; length > 0; length--)
        {
            var type = FindTopLevel(string.Join('.', parts[..(length - 1)]), parts[length - 1]);
            for (var next = length; next < parts.Length && type is { Kind: HandleKind.TypeDefinition } outer; next++)
            {
                type = FindNested((TypeDefinitionHandle)outer, parts[next]);
            }

            if (type is { Kind: HandleKind.TypeDefinition })
            {
                return true;
            }
        }

        return false;
    }

    public TypeDefinitionHandle? FindNested(TypeDefinitionHandle outer, string name) =>
        _nestedTypes.Value.TryGetValue((outer, name), out var handle) ? handle : null;

    public void Dispose() => _file.Dispose();

    private Dictionary<(string Namespace, string Name), EntityHandle> IndexTopLevelTypes()
    {
        var types = new Dictionary<(string, string), EntityHandle>();
        foreach (var handle in Reader.TypeDefinitions)
        {
            var type = Reader.GetTypeDefinition(handle);
            if (type.GetDeclaringType().IsNil)
            {
                types.TryAdd((Reader.GetString(type.Namespace), Reader.GetString(type.Name)), handle);
            }
        }

        foreach (var handle in Reader.ExportedTypes)
        {
            var type = Reader.GetExportedType(handle);
            if (type.IsForwarder)
            {
                types.TryAdd((Reader.GetString(type.Namespace), Reader.GetString(type.Name)), handle);
            }
        }

        return types;
    }

    private Dictionary<(TypeDefinitionHandle Outer, string Name), TypeDefinitionHandle> IndexNestedTypes()
    {
        var types = new Dictionary<(TypeDefinitionHandle, string), TypeDefinitionHandle>();
        foreach (var handle in Reader.TypeDefinitions)
        {
            var type = Reader.GetTypeDefinition(handle);
            if (type.GetDeclaringType() is { IsNil: false } outer)
            {
                types.TryAdd((outer, Reader.GetString(type.Name)), handle);
            }
        }

        return types;
    }
}
