using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>The documented assemblies, and the references that are opened when a type of theirs is asked for.</summary>
internal sealed class AssemblySet : IDisposable
{
    private const int LongestForwarding = 8;
    private readonly Dictionary<string, AssemblyImage> _documented = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _referencePaths = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Lazy<AssemblyImage?>> _references = new(StringComparer.OrdinalIgnoreCase);

    public AssemblySet(ImmutableArray<AssemblyImage> documented, ImmutableArray<string> referencePaths)
    {
        Documented = documented;
        foreach (var image in documented)
        {
            _documented.TryAdd(image.Name, image);
        }

        foreach (var path in referencePaths)
        {
            _referencePaths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }
    }

    public ImmutableArray<AssemblyImage> Documented { get; }

    /// <summary>By simple name.</summary>
    public AssemblyImage? FindDocumented(string name) => _documented.GetValueOrDefault(name);

    /// <summary>The definition behind a definition or reference; null when its assembly cannot be opened.</summary>
    public TypeLocation? Resolve(AssemblyImage image, EntityHandle handle)
    {
        try
        {
            return handle.Kind switch
            {
                HandleKind.TypeDefinition => new TypeLocation(image, (TypeDefinitionHandle)handle),
                HandleKind.TypeReference => ResolveReference(image, (TypeReferenceHandle)handle, 0),
                _ => null,
            };
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return null;
        }
    }

    public TypeLocation? Resolve(ClrNamed type) => Resolve(type.Image, type.Handle);

    /// <summary>Those assemblies that this one refers to and that can be opened.</summary>
    public IEnumerable<AssemblyImage> ReferencedBy(AssemblyImage image)
    {
        foreach (var name in image.ReferencedNames)
        {
            if (Find(name) is { } referenced)
            {
                yield return referenced;
            }
        }
    }

    /// <summary>The type that an attribute's argument names.</summary>
    public TypeLocation? Resolve(AssemblyImage from, SerializedTypeName name)
    {
        try
        {
            if (name.Assembly is not null)
            {
                return Find(name.Assembly) is { } image ? FindByName(image, name.FullName) : null;
            }

            return FindByName(from, name.FullName) ?? FindInCore(name.FullName);
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return null;
        }
    }

    /// <summary>The definition behind an exported type; null when its assembly cannot be opened.</summary>
    public TypeLocation? ResolveForwarder(AssemblyImage image, ExportedTypeHandle handle) => Follow(image, handle, 0);

    public void Dispose()
    {
        foreach (var image in Documented)
        {
            image.Dispose();
        }

        foreach (var reference in _references.Values)
        {
            reference.Value?.Dispose();
        }
    }

    private AssemblyImage? Find(string name)
    {
        if (_documented.TryGetValue(name, out var documented))
        {
            return documented;
        }

        if (!_referencePaths.TryGetValue(name, out var path))
        {
            return null;
        }

        return _references.GetOrAdd(name, _ => new(() => AssemblyImage.TryOpen(path, out var image, out var _) ? image : null)).Value;
    }

    private TypeLocation? ResolveReference(AssemblyImage image, TypeReferenceHandle handle, int depth)
    {
        if (depth > LongestForwarding)
        {
            return null;
        }

        var reader = image.Reader;
        var reference = reader.GetTypeReference(handle);
        var name = reader.GetString(reference.Name);
        switch (reference.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                return ResolveReference(image, (TypeReferenceHandle)reference.ResolutionScope, depth + 1) is { } outer
                    && outer.Image.FindNested(outer.Handle, name) is { } nested
                        ? new TypeLocation(outer.Image, nested)
                        : null;
            case HandleKind.AssemblyReference:
                var assembly = reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope).Name);
                return Find(assembly) is { } target ? FindTopLevel(target, reader.GetString(reference.Namespace), name, 0) : null;
            default:
                return FindTopLevel(image, reader.GetString(reference.Namespace), name, 0);
        }
    }

    private TypeLocation? FindTopLevel(AssemblyImage image, string typeNamespace, string name, int depth) =>
        image.FindTopLevel(typeNamespace, name) switch
        {
            { Kind: HandleKind.TypeDefinition } found => new TypeLocation(image, (TypeDefinitionHandle)found),
            { Kind: HandleKind.ExportedType } found => Follow(image, (ExportedTypeHandle)found, depth),
            _ => null,
        };

    private TypeLocation? Follow(AssemblyImage image, ExportedTypeHandle handle, int depth)
    {
        var exported = image.Reader.GetExportedType(handle);
        if (depth > LongestForwarding || exported.Implementation.Kind != HandleKind.AssemblyReference)
        {
            return null;
        }

        var assembly = image.Reader.GetAssemblyReference((AssemblyReferenceHandle)exported.Implementation);
        return Find(image.Reader.GetString(assembly.Name)) is { } target
            ? FindTopLevel(target, image.Reader.GetString(exported.Namespace), image.Reader.GetString(exported.Name), depth + 1)
            : null;
    }

    private TypeLocation? FindByName(AssemblyImage image, string fullName)
    {
        var names = fullName.Split('+');
        var dot = names[0].LastIndexOf('.');
        var location = FindTopLevel(image, dot < 0 ? "" : names[0][..dot], names[0][(dot + 1)..], 0);
        foreach (var name in names.Skip(1))
        {
            location = location is { } outer && outer.Image.FindNested(outer.Handle, name) is { } nested
                ? new TypeLocation(outer.Image, nested)
                : null;
        }

        return location;
    }

    private TypeLocation? FindInCore(string fullName)
    {
        foreach (var core in (ReadOnlySpan<string>)["System.Runtime", "System.Private.CoreLib", "netstandard", "mscorlib"])
        {
            if (Find(core) is { } image && FindByName(image, fullName) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
