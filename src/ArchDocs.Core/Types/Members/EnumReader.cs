using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;
using ArchDocs.Core.Types.XmlDocs;

namespace ArchDocs.Core.Types.Members;

internal sealed class EnumReader(AttributeReader attributes)
{
    public static bool IsEnum(TypeLocation type)
    {
        var handle = type.Definition.BaseType;
        return !handle.IsNil && handle.Kind is HandleKind.TypeReference or HandleKind.TypeDefinition && TypeNames.InMetadata(type.Image, handle) == "System.Enum";
    }

    public EnumModel Read(TypeLocation type)
    {
        var own = attributes.Read(type.Image, type.Definition.GetCustomAttributes());
        var values = ImmutableArray.CreateBuilder<EnumValueModel>();
        foreach (var handle in type.Definition.GetFields())
        {
            var field = type.Image.Reader.GetFieldDefinition(handle);
            if (field.Attributes.HasFlag(FieldAttributes.Literal) && !field.GetDefaultValue().IsNil)
            {
                values.Add(ReadValue(type, field));
            }
        }

        return new EnumModel { Values = values.DrainToImmutable(), IsFlags = own.Has("System.FlagsAttribute"), Form = ConverterReader.Form(own) };
    }

    /// <summary>The name that an attribute gives, else the C# name, of the value with that number; the number itself where none has it.</summary>
    public string NameOf(TypeLocation type, string number) =>
        Read(type).Values.FirstOrDefault(value => value.Number == number) is { } found ? found.ExplicitName ?? found.Name : number;

    private EnumValueModel ReadValue(TypeLocation type, FieldDefinition field)
    {
        var reader = type.Image.Reader;
        var own = attributes.Read(type.Image, field.GetCustomAttributes());
        var constant = reader.GetConstant(field.GetDefaultValue());
        var name = reader.GetString(field.Name);
        return new EnumValueModel
        {
            Name = name,
            ExplicitName = own.Find("System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute")?.Argument<string>(0)
                ?? own.Find("System.Runtime.Serialization.EnumMemberAttribute")?.NamedArgument<string>("Value"),
            Number = Convert.ToString(reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode), CultureInfo.InvariantCulture) ?? "0",
            Documentation = DocumentationReader.OfValue(type.Image, $"F:{TypeNames.InDocumentation(type)}.{name}"),
            Obsolete = ObsoleteReader.Read(own),
        };
    }
}
