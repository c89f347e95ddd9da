using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types;

/// <summary>Tells which types of an assembly a document may name: visible outside, written by a person, with a form on the wire.</summary>
internal sealed class TypeEntryReader(AttributeReader attributes)
{
    private const int DeepestNesting = 32;

    /// <summary>Damaged types are left out; <paramref name="isComplete"/> then is false.</summary>
    public List<TypeEntry> Read(AssemblySet assemblies, AssemblyImage image, out bool isComplete)
    {
        isComplete = true;
        var entries = new List<TypeEntry>();
        foreach (var handle in image.Reader.TypeDefinitions)
        {
            isComplete &= TryAdd(entries, new TypeLocation(image, handle));
        }

        foreach (var handle in image.Reader.ExportedTypes)
        {
            isComplete &= TryAddForwarded(entries, assemblies, image, handle);
        }

        return entries;
    }

    private bool TryAdd(List<TypeEntry> entries, TypeLocation type)
    {
        try
        {
            if (IsVisible(type) && CanBeDocumented(type))
            {
                entries.Add(Create(type));
            }

            return true;
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return false;
        }
    }

    private bool TryAddForwarded(List<TypeEntry> entries, AssemblySet assemblies, AssemblyImage image, ExportedTypeHandle handle)
    {
        try
        {
            var path = ForwardedPath(image.Reader, handle);
            if (path.Count == 0)
            {
                return true;
            }

            if (assemblies.ResolveForwarder(image, path[0]) is not { } target)
            {
                entries.Add(CreateUnopened(image, path));
            }
            else if (path.Count == 1 && !assemblies.Documented.Contains(target.Image))
            {
                // A type that another documented assembly defines is found there.
                AddWithNested(entries, target, 0);
            }

            return true;
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return false;
        }
    }

    /// <summary>From the outermost type to the exported one itself; empty for what is no forwarder, such as a module's type.</summary>
    private static List<ExportedTypeHandle> ForwardedPath(MetadataReader reader, ExportedTypeHandle handle)
    {
        var path = new List<ExportedTypeHandle> { handle };
        while (path.Count < DeepestNesting && reader.GetExportedType(path[0]).Implementation is { Kind: HandleKind.ExportedType } outer)
        {
            path.Insert(0, (ExportedTypeHandle)outer);
        }

        return reader.GetExportedType(path[0]).IsForwarder ? path : [];
    }

    private static TypeEntry CreateUnopened(AssemblyImage image, List<ExportedTypeHandle> path)
    {
        var reader = image.Reader;
        var names = path.Select(handle => reader.GetString(reader.GetExportedType(handle).Name)).ToList();
        var name = string.Join('.', names.Select(TypeNames.WithoutArity));
        var typeNamespace = reader.GetString(reader.GetExportedType(path[0]).Namespace);
        return new TypeEntry(
            new TypeLocation(image, default),
            typeNamespace.Length == 0 ? name : $"{typeNamespace}.{name}",
            name,
            TypeNames.ArityOf(names[^1]),
            names.Sum(TypeNames.ArityOf));
    }

    private void AddWithNested(List<TypeEntry> entries, TypeLocation type, int depth)
    {
        TryAdd(entries, type);
        if (depth < DeepestNesting)
        {
            foreach (var nested in type.Definition.GetNestedTypes())
            {
                AddWithNested(entries, new TypeLocation(type.Image, nested), depth + 1);
            }
        }
    }

    private static TypeEntry Create(TypeLocation type)
    {
        var reader = type.Image.Reader;
        var definition = type.Definition;
        var name = TypeNames.Plain(type);
        var typeNamespace = TypeNames.Namespace(type);
        var arity = definition.GetGenericParameters().Count;
        var outer = definition.GetDeclaringType();
        var outerArity = outer.IsNil ? 0 : reader.GetTypeDefinition(outer).GetGenericParameters().Count;
        return new TypeEntry(type, typeNamespace.Length == 0 ? name : $"{typeNamespace}.{name}", name, arity - outerArity, arity);
    }

    /// <summary>What the compiler writes has a name that no source can say; a generator's types have names of their own.</summary>
    private static bool IsVisible(TypeLocation type)
    {
        var reader = type.Image.Reader;
        var definition = type.Definition;
        return (definition.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => IsSpeakable(definition),
            TypeAttributes.NestedPublic => TypeNames.Path(type).Select(reader.GetTypeDefinition).All(outer =>
                (outer.Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic && IsSpeakable(outer)),
            _ => false,
        };

        bool IsSpeakable(TypeDefinition named) => !reader.GetString(named.Name).Contains('<', StringComparison.Ordinal);
    }

    /// <summary>Not static classes, delegates and ref structs.</summary>
    private bool CanBeDocumented(TypeLocation type)
    {
        const TypeAttributes StaticClass = TypeAttributes.Abstract | TypeAttributes.Sealed;
        var definition = type.Definition;
        if ((definition.Attributes & StaticClass) == StaticClass)
        {
            return false;
        }

        var baseName = definition.BaseType.Kind == HandleKind.TypeReference ? TypeNames.InMetadata(type.Image, definition.BaseType) : "";
        return baseName is not ("System.MulticastDelegate" or "System.Delegate")
            && (baseName != "System.ValueType" || attributes.Find(type.Image, definition.GetCustomAttributes(), "System.Runtime.CompilerServices", "IsByRefLikeAttribute") is null);
    }
}
