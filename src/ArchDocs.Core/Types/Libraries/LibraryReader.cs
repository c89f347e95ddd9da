using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;
using ArchDocs.Core.Types.XmlDocs;

namespace ArchDocs.Core.Types.Libraries;

/// <summary>Reads what a class or an interface offers its callers: its own public members, and those of bases whose assemblies are documented.</summary>
internal sealed class LibraryReader
{
    private readonly AssemblySet _assemblies;
    private readonly AttributeReader _attributes;
    private readonly TypeHierarchy _hierarchy;
    private readonly DocumentationReader _documentation;
    private readonly FunctionReader _functions;
    private readonly PropertyReader _properties;

    public LibraryReader(AssemblySet assemblies, AttributeReader attributes, NullableContexts contexts, TypeHierarchy hierarchy)
    {
        (_assemblies, _attributes) = (assemblies, attributes);
        _hierarchy = hierarchy;
        _documentation = new DocumentationReader(assemblies, _hierarchy);
        var terms = new TermReader(_hierarchy, new EnumReader(attributes));
        _functions = new FunctionReader(attributes, contexts, terms, new FunctionDocumentation(assemblies, _documentation, attributes, contexts));
        _properties = new PropertyReader(attributes, contexts, terms, _documentation);
    }

    /// <summary>Null where there is no public class, struct or interface of that name, or where its metadata is damaged.</summary>
    public LibraryType? Find(string fullName)
    {
        var query = TypeQuery.Parse(fullName);
        try
        {
            var found = DefinitionFinder.Find(_assemblies, query.Name).Where(CanBeCalled).ToArray();
            return found.Length == 0 ? null : Read(found.OrderBy(type => RankOf(type, query.Arity)).First());
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return null;
        }
    }

    /// <summary>Without an arity the plain type is meant.</summary>
    private static int RankOf(TypeLocation type, int? arity)
    {
        var own = type.Definition.GetGenericParameters().Count;
        return own == (arity ?? 0) ? 0 : own;
    }

    private static bool CanBeCalled(TypeLocation type)
    {
        var isVisible = TypeNames.Path(type).All(handle =>
            (type.Image.Reader.GetTypeDefinition(handle).Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic);
        var isDelegate = type.Definition.BaseType.Kind == HandleKind.TypeReference
            && TypeNames.InMetadata(type.Image, type.Definition.BaseType) is "System.MulticastDelegate" or "System.Delegate";
        return isVisible && !isDelegate && !EnumReader.IsEnum(type);
    }

    private LibraryType Read(TypeLocation type)
    {
        var layer = _hierarchy.Open(type);
        var layers = LayersOf(layer);
        return new LibraryType
        {
            FullName = TypeNames.InSource(type),
            Name = TypeNames.Plain(type),
            TypeParameters = [.. layer.Arguments.OfType<ClrParameter>().Select(parameter => parameter.Name)],
            Documentation = _documentation.OfType(layer),
            Obsolete = ObsoleteReader.Read(_attributes.Read(type.Image, type.Definition.GetCustomAttributes())),
            Properties = _properties.Properties(layers),
            Events = _properties.Events(layers),
            Functions = _functions.Read(layers, layer),
        };
    }

    private ImmutableArray<TypeLayer> LayersOf(TypeLayer layer)
    {
        var all = layer.Location.Definition.Attributes.HasFlag(TypeAttributes.Interface)
            ? _hierarchy.InterfaceChain(layer, out _)
            : [.. _hierarchy.Chain(layer, out _).Reverse()];
        return [.. all.Where(other => other == layer || _assemblies.Documented.Contains(other.Image))];
    }
}
