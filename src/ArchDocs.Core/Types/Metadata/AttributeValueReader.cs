using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>Reads the values in an attribute's blob (ECMA-335, II.23.3).</summary>
internal sealed class AttributeValueReader(AssemblySet assemblies, AssemblyImage image)
{
    private const int DeepestNesting = 8;
    private int _depth;

    public object? Read(ref BlobReader blob, ClrType type) => type switch
    {
        ClrPrimitive { Code: PrimitiveTypeCode.Object } => ReadTagged(ref blob),
        ClrPrimitive primitive => ReadPrimitive(ref blob, (SerializationTypeCode)primitive.Code),
        ClrNamed { FullName: "System.Type" } => ReadType(ref blob),
        ClrNamed { IsValueType: true } named => ReadPrimitive(ref blob, UnderlyingType(assemblies.Resolve(named))),
        ClrArray { Element: var element } => ReadArray(ref blob, element),
        _ => throw new InvalidDataException("An attribute's parameter has a type that no attribute can have."),
    };

    public (string Name, object? Value) ReadNamed(ref BlobReader blob)
    {
        var tag = ReadTag(ref blob, 0);
        var name = blob.ReadSerializedString() ?? "";
        return (name, tag.Read(this, ref blob, boxed: false));
    }

    private ImmutableArray<object?>? ReadArray(ref BlobReader blob, ClrType element)
    {
        var count = blob.ReadInt32();
        if (count == -1)
        {
            return null;
        }

        var items = ImmutableArray.CreateBuilder<object?>();
        for (var index = 0; index < count; index++)
        {
            items.Add(Read(ref blob, element));
        }

        return items.DrainToImmutable();
    }

    private object? ReadTagged(ref BlobReader blob)
    {
        if (++_depth > DeepestNesting)
        {
            throw new InvalidDataException("An attribute's value is nested too deeply.");
        }

        var value = ReadTag(ref blob, 0).Read(this, ref blob, boxed: true);
        _depth--;
        return value;
    }

    private static Tag ReadTag(ref BlobReader blob, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new InvalidDataException("An attribute's value is nested too deeply.");
        }

        var code = blob.ReadSerializationTypeCode();
        return code switch
        {
            SerializationTypeCode.SZArray => new Tag(code, null, ReadTag(ref blob, depth + 1)),
            SerializationTypeCode.Enum => new Tag(code, SerializedTypeName.Parse(blob.ReadSerializedString() ?? ""), null),
            _ => new Tag(code, null, null),
        };
    }

    private static SerializedTypeName? ReadType(ref BlobReader blob) =>
        blob.ReadSerializedString() is { } name ? SerializedTypeName.Parse(name) : null;

    private static object? ReadPrimitive(ref BlobReader blob, SerializationTypeCode code) => code switch
    {
        SerializationTypeCode.Boolean => blob.ReadByte() != 0,
        SerializationTypeCode.Char => (char)blob.ReadUInt16(),
        SerializationTypeCode.SByte => blob.ReadSByte(),
        SerializationTypeCode.Byte => blob.ReadByte(),
        SerializationTypeCode.Int16 => blob.ReadInt16(),
        SerializationTypeCode.UInt16 => blob.ReadUInt16(),
        SerializationTypeCode.Int32 => blob.ReadInt32(),
        SerializationTypeCode.UInt32 => blob.ReadUInt32(),
        SerializationTypeCode.Int64 => blob.ReadInt64(),
        SerializationTypeCode.UInt64 => blob.ReadUInt64(),
        SerializationTypeCode.Single => blob.ReadSingle(),
        SerializationTypeCode.Double => blob.ReadDouble(),
        SerializationTypeCode.String => blob.ReadSerializedString(),
        _ => throw new InvalidDataException("An attribute's value has a type that no attribute can have."),
    };

    private static SerializationTypeCode UnderlyingType(TypeLocation? type)
    {
        if (type is not { } location)
        {
            return SerializationTypeCode.Int32;
        }

        var reader = location.Image.Reader;
        foreach (var handle in location.Definition.GetFields())
        {
            var field = reader.GetFieldDefinition(handle);
            if (!field.Attributes.HasFlag(System.Reflection.FieldAttributes.Static))
            {
                var blob = reader.GetBlobReader(field.Signature);
                blob.ReadSignatureHeader();
                return (SerializationTypeCode)blob.ReadCompressedInteger();
            }
        }

        return SerializationTypeCode.Int32;
    }

    private sealed record Tag(SerializationTypeCode Code, SerializedTypeName? Enum, Tag? Element)
    {
        public object? Read(AttributeValueReader values, ref BlobReader blob, bool boxed)
        {
            switch (Code)
            {
                case SerializationTypeCode.Type:
                    return ReadType(ref blob);
                case SerializationTypeCode.TaggedObject:
                    return values.ReadTagged(ref blob);
                case SerializationTypeCode.Enum:
                    var number = ReadPrimitive(ref blob, UnderlyingType(values.Resolve(Enum!)));
                    return boxed ? new EnumArgument(Enum!, number) : number;
                case SerializationTypeCode.SZArray:
                    return ReadItems(values, ref blob);
                default:
                    return ReadPrimitive(ref blob, Code);
            }
        }

        private ImmutableArray<object?>? ReadItems(AttributeValueReader values, ref BlobReader blob)
        {
            var count = blob.ReadInt32();
            if (count == -1)
            {
                return null;
            }

            var items = ImmutableArray.CreateBuilder<object?>();
            for (var index = 0; index < count; index++)
            {
                items.Add(Element!.Read(values, ref blob, boxed: true));
            }

            return items.DrainToImmutable();
        }
    }

    private TypeLocation? Resolve(SerializedTypeName name) => assemblies.Resolve(image, name);
}
