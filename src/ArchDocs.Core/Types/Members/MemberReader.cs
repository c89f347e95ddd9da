using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;
using ArchDocs.Core.Types.XmlDocs;

namespace ArchDocs.Core.Types.Members;

/// <summary>Puts together what the single readers know of a type's members.</summary>
internal sealed class MemberReader(
    DeclarationReader declarations,
    ConstructorReader constructors,
    AttributeReader attributes,
    ConverterReader converters,
    TermReader terms,
    RequiredReader required,
    ValidationReader validation,
    DocumentationReader documentation)
{
    public ImmutableArray<MemberModel> Read(TypeLayer layer, out bool isComplete)
    {
        var found = declarations.Read(layer, out isComplete);
        var constructor = constructors.ForDeserialisation(layer);
        return [.. found.Select(member => Read(member, constructor))];
    }

    private MemberModel Read(MemberDeclaration member, Constructor? constructor)
    {
        var term = terms.Read(member.Type, ConverterReader.Form(member.Attributes));
        return new MemberModel
        {
            Name = member.Name,
            ExplicitName = NameReader.Explicit(member.Attributes),
            Type = term,
            Nullability = NullabilityReader.Read(member.Type, member.Attributes),
            Required = required.Read(member, constructor),
            Validation = validation.Read(member.Attributes, term),
            HasCustomForm = HasCustomForm(member, term),
            DeclaringType = TypeNames.InSource(member.Layer.Location),
            Documentation = documentation.OfMember(member),
            Obsolete = ObsoleteReader.Read(member.Attributes),
        };
    }

    private bool HasCustomForm(MemberDeclaration member, TypeTerm term) =>
        converters.IsCustom(member.Attributes)
        || ConverterReader.HandlesNumbers(member.Attributes)
        || (ConverterReader.Form(member.Attributes) is null && converters.HasCustomPart(member.Type, attributes))
        || (HoldsNumber(term) && ConverterReader.HandlesNumbers(attributes.Read(member.Layer.Image, member.Layer.Location.Definition.GetCustomAttributes())));

    private static bool HoldsNumber(TypeTerm term) => term switch
    {
        ScalarTerm { Type: ScalarType.Integer or ScalarType.Long or ScalarType.Float or ScalarType.Double or ScalarType.Decimal } => true,
        ArrayTerm array => HoldsNumber(array.Element),
        MapTerm map => HoldsNumber(map.Value),
        _ => false,
    };
}
