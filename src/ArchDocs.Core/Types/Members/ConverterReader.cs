using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>What converters and number handling make of a member's or a type's form on the wire.</summary>
internal sealed class ConverterReader(TypeHierarchy hierarchy, AssemblySet assemblies)
{
    private const string SystemConverter = "System.Text.Json.Serialization.JsonConverterAttribute";
    private const string NewtonsoftConverter = "Newtonsoft.Json.JsonConverterAttribute";
    private const string SystemStringEnum = "System.Text.Json.Serialization.JsonStringEnumConverter";
    private const string NewtonsoftStringEnum = "Newtonsoft.Json.Converters.StringEnumConverter";

    /// <summary>The form that an enum takes; null where no converter says it.</summary>
    public static EnumForm? Form(ImmutableArray<AttributeData> attributes) =>
        Converter(attributes) is { } converter ? Form(converter) : ItemForm(attributes);

    /// <summary>A converter stands there that is none of the enum converters.</summary>
    public bool IsCustom(ImmutableArray<AttributeData> attributes) =>
        attributes.Any(attribute => IsConverter(attribute) && (attribute.Argument<SerializedTypeName>(0) is not { } converter || Form(converter) is null));

    public static bool HandlesNumbers(ImmutableArray<AttributeData> attributes) =>
        attributes.Find("System.Text.Json.Serialization.JsonNumberHandlingAttribute") is { } handling && handling.Argument<object>(0) is not 0;

    /// <summary>A type with a custom converter occurs in the member's type.</summary>
    public bool HasCustomPart(ClrType type, AttributeReader reader) => type switch
    {
        ClrArray array => HasCustomPart(array.Element, reader),
        ClrNamed named => IsCustomType(named, reader) || named.Arguments.Any(argument => HasCustomPart(argument, reader)),
        _ => false,
    };

    private bool IsCustomType(ClrNamed type, AttributeReader reader) =>
        KnownTypes.Scalar(type.FullName) is null
        && assemblies.Resolve(type) is { } location
        && IsCustom(reader.Read(location.Image, location.Definition.GetCustomAttributes()));

    private bool IsConverter(AttributeData attribute) =>
        !attribute.IsOfTheRuntime
        && hierarchy.DerivesFrom(attribute.Type, SystemConverter, NewtonsoftConverter);

    private static SerializedTypeName? Converter(ImmutableArray<AttributeData> attributes) =>
        (attributes.Find(SystemConverter) ?? attributes.Find(NewtonsoftConverter))?.Argument<SerializedTypeName>(0);

    private static EnumForm? ItemForm(ImmutableArray<AttributeData> attributes) =>
        attributes.Find("Newtonsoft.Json.JsonPropertyAttribute")?.NamedArgument<SerializedTypeName>("ItemConverterType") is { } converter ? Form(converter) : null;

    private static EnumForm? Form(SerializedTypeName converter) => converter.FullName switch
    {
        SystemStringEnum or SystemStringEnum + "`1" or NewtonsoftStringEnum => EnumForm.String,
        "System.Text.Json.Serialization.JsonNumberEnumConverter`1" => EnumForm.Number,
        _ => null,
    };
}
