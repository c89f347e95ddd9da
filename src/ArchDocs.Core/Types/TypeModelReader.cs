using System.Reflection;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;
using ArchDocs.Core.Types.XmlDocs;

namespace ArchDocs.Core.Types;

/// <summary>Reads one type whole. It holds no state of its own, so types may be read in parallel.</summary>
internal sealed class TypeModelReader
{
    private readonly AttributeReader _attributes;
    private readonly TypeHierarchy _hierarchy;
    private readonly ConstructorReader _constructors;
    private readonly DocumentationReader _documentation;
    private readonly EnumReader _enums;
    private readonly PolymorphismReader _polymorphism;
    private readonly MemberReader _members;
    private readonly HiddenMemberReader _hidden;

    public TypeModelReader(AssemblySet assemblies, AttributeReader attributes, NullableContexts contexts, TypeHierarchy hierarchy)
    {
        _attributes = attributes;
        _hierarchy = hierarchy;
        _constructors = new ConstructorReader(attributes, contexts);
        _documentation = new DocumentationReader(assemblies, _hierarchy);
        _enums = new EnumReader(attributes);
        _polymorphism = new PolymorphismReader(assemblies, _hierarchy, attributes);
        _hidden = new HiddenMemberReader(_hierarchy, attributes);
        _members = new MemberReader(
            new DeclarationReader(_hierarchy, contexts, attributes, _constructors),
            _constructors,
            attributes,
            new ConverterReader(_hierarchy, assemblies),
            new TermReader(_hierarchy, _enums),
            new RequiredReader(_hierarchy),
            new ValidationReader(_hierarchy, assemblies, _enums),
            _documentation);
    }

    /// <summary>A type whose metadata is damaged is a type with unknown members.</summary>
    /// <param name="layer">The type with its arguments; null for the type as its own source sees it.</param>
    public TypeModel Read(TypeEntry entry, TypeLayer? layer, out bool isComplete)
    {
        var plain = Unopened(entry) with { HasUnknownMembers = false, HasDocumentationFile = entry.Location.Image.Documentation.Exists };
        try
        {
            isComplete = true;
            return Read(entry.Location, layer, plain);
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            isComplete = false;
            return plain with { HasUnknownMembers = true };
        }
    }

    /// <summary>What a name alone tells.</summary>
    public static TypeModel Unopened(TypeEntry entry) => new()
    {
        FullName = entry.FullName,
        Namespace = entry.FullName.Length == entry.Name.Length ? "" : entry.FullName[..^(entry.Name.Length + 1)],
        Name = entry.Name,
        Kind = TypeModelKind.Class,
        AssemblyName = entry.Location.Image.Name,
        HasUnknownMembers = true,
    };

    public static bool IsStruct(TypeLocation type)
    {
        var baseType = type.Definition.BaseType;
        return !baseType.IsNil
            && baseType.Kind != System.Reflection.Metadata.HandleKind.TypeSpecification
            && TypeNames.InMetadata(type.Image, baseType) == "System.ValueType";
    }

    private TypeModel Read(TypeLocation type, TypeLayer? closed, TypeModel plain)
    {
        var open = _hierarchy.Open(type);
        var layer = closed ?? open;
        var attributes = _attributes.Read(type.Image, type.Definition.GetCustomAttributes());
        var model = plain with
        {
            FullName = TypeNames.InSource(type),
            TypeParameters = [.. open.Arguments.OfType<ClrParameter>().Select(parameter => parameter.Name)],
            Kind = Kind(type),
            IsAbstract = (type.Definition.Attributes & (TypeAttributes.Abstract | TypeAttributes.Interface)) == TypeAttributes.Abstract,
            IsMachinery = _hierarchy.IsMachinery(layer),
            Polymorphism = _polymorphism.Read(attributes),
            Documentation = _documentation.OfType(layer),
            Obsolete = ObsoleteReader.Read(attributes),
        };
        if (model.Kind == TypeModelKind.Enum)
        {
            return model with { Enum = _enums.Read(type) };
        }

        var members = _members.Read(layer, out var isComplete);
        return model with
        {
            Members = members,
            HasUnknownMembers = !isComplete,
            UnlistedNames = [.. _polymorphism.InheritedDiscriminators(layer).Concat(_hidden.Names(layer)).Distinct(StringComparer.Ordinal)],
        };
    }

    private TypeModelKind Kind(TypeLocation type)
    {
        var definition = type.Definition;
        if (definition.Attributes.HasFlag(TypeAttributes.Interface))
        {
            return TypeModelKind.Interface;
        }

        if (EnumReader.IsEnum(type))
        {
            return TypeModelKind.Enum;
        }

        if (_constructors.IsRecord(type))
        {
            return TypeModelKind.Record;
        }

        return IsStruct(type) ? TypeModelKind.Struct : TypeModelKind.Class;
    }
}
