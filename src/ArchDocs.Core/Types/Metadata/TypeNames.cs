using System.Collections.Immutable;
using System.Globalization;
using System.Reflection.Metadata;
using System.Text;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>The names of a type: in metadata, in the source and in XML documentation.</summary>
internal static class TypeNames
{
    private const int DeepestNesting = 32;

    /// <summary><c>Contoso.Outer`1+Inner</c>, of a definition or a reference.</summary>
    public static string InMetadata(AssemblyImage image, EntityHandle handle)
    {
        var reader = image.Reader;
        var name = "";
        for (var depth = 0; depth < DeepestNesting; depth++)
        {
            string simple;
            string typeNamespace;
            EntityHandle outer;
            if (handle.Kind == HandleKind.TypeDefinition)
            {
                var definition = reader.GetTypeDefinition((TypeDefinitionHandle)handle);
                (simple, typeNamespace, outer) = (reader.GetString(definition.Name), reader.GetString(definition.Namespace), definition.GetDeclaringType());
            }
            else
            {
                var reference = reader.GetTypeReference((TypeReferenceHandle)handle);
                (simple, typeNamespace, outer) = (reader.GetString(reference.Name), reader.GetString(reference.Namespace), reference.ResolutionScope);
            }

            name = name.Length == 0 ? simple : $"{simple}+{name}";
            if (outer.IsNil || outer.Kind is not (HandleKind.TypeDefinition or HandleKind.TypeReference))
            {
                return typeNamespace.Length == 0 ? name : $"{typeNamespace}.{name}";
            }

            handle = outer;
        }

        throw new InvalidDataException("Types are nested too deeply.");
    }

    /// <summary>The definitions from the outermost type to the type itself.</summary>
    public static ImmutableArray<TypeDefinitionHandle> Path(TypeLocation type)
    {
        var path = new List<TypeDefinitionHandle>(1);
        for (var handle = type.Handle; !handle.IsNil; handle = type.Image.Reader.GetTypeDefinition(handle).GetDeclaringType())
        {
            if (path.Count > DeepestNesting)
            {
                throw new InvalidDataException("Types are nested too deeply.");
            }

            path.Add(handle);
        }

        path.Reverse();
        return [.. path];
    }

    public static string Namespace(TypeLocation type)
    {
        var reader = type.Image.Reader;
        return reader.GetString(reader.GetTypeDefinition(Path(type)[0]).Namespace);
    }

    /// <summary>Outer types and name, without namespace and type parameters: <c>Envelope.Meta</c>.</summary>
    public static string Plain(TypeLocation type)
    {
        var reader = type.Image.Reader;
        return string.Join('.', Path(type).Select(handle => WithoutArity(reader.GetString(reader.GetTypeDefinition(handle).Name))));
    }

    /// <summary>As in the source: <c>Contoso.Envelope&lt;T&gt;.Meta</c>.</summary>
    public static string InSource(TypeLocation type)
    {
        var reader = type.Image.Reader;
        var name = new StringBuilder(Namespace(type));
        var known = 0;
        foreach (var handle in Path(type))
        {
            var definition = reader.GetTypeDefinition(handle);
            if (name.Length > 0)
            {
                name.Append('.');
            }

            name.Append(WithoutArity(reader.GetString(definition.Name)));
            var own = definition.GetGenericParameters().Skip(known).Select(parameter => reader.GetString(reader.GetGenericParameter(parameter).Name)).ToList();
            if (own.Count > 0)
            {
                name.Append('<').AppendJoin(", ", own).Append('>');
                known += own.Count;
            }
        }

        return name.ToString();
    }

    /// <summary>As in XML documentation, without the prefix: <c>Contoso.Envelope`1.Meta</c>.</summary>
    public static string InDocumentation(TypeLocation type) => InMetadata(type.Image, type.Handle).Replace('+', '.');

    /// <summary>A metadata name as a reader knows it: <c>Contoso.Envelope.Meta</c>.</summary>
    public static string WithoutArities(string metadataName) =>
        string.Join('.', metadataName.Split('+', '.').Select(WithoutArity));

    public static string WithoutArity(string name) => ReadArity(name, out var tick) is null ? name : name[..tick];

    /// <summary>As a metadata name says it: those that the type itself declares.</summary>
    public static int ArityOf(string name) => ReadArity(name, out _) ?? 0;

    private static int? ReadArity(string name, out int tick)
    {
        tick = name.LastIndexOf('`');
        return tick > 0 && int.TryParse(name.AsSpan(tick + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var arity) ? arity : null;
    }
}
