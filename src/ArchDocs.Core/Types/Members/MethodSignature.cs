using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <param name="Returns">Null for void.</param>
internal sealed record MethodSignature(ClrType? Returns, ImmutableArray<MethodParameter> Parameters)
{
    /// <summary>Of the return value.</summary>
    public ImmutableArray<AttributeData> ReturnAttributes { get; private init; } = [];

    /// <param name="typeParameters">What stands for the method's own type parameters; empty where it is known to have none, or where they do not matter.</param>
    public static MethodSignature Read(TypeLayer layer, MethodDefinition method, AttributeReader attributes, NullableContexts contexts, ImmutableArray<ClrType> typeParameters = default)
    {
        var reader = layer.Image.Reader;
        var context = contexts.Of(layer.Location, method);
        var all = method.GetParameters().Select(reader.GetParameter).ToDictionary(parameter => parameter.SequenceNumber);
        var blob = reader.GetBlobReader(method.Signature);
        if (blob.ReadSignatureHeader().IsGeneric)
        {
            blob.ReadCompressedInteger();
        }

        var count = blob.ReadCompressedInteger();
        var returns = ReadReturn(ref blob);
        var parameters = ImmutableArray.CreateBuilder<MethodParameter>();
        for (var number = 1; number <= count; number++)
        {
            var isDeclared = all.TryGetValue(number, out var parameter);
            var own = isDeclared ? attributes.Read(layer.Image, parameter.GetCustomAttributes()) : [];
            var flags = isDeclared ? contexts.Flags(layer.Image, parameter.GetCustomAttributes(), context) : new NullableFlags(context);
            var type = new SignatureReader(layer.Image, layer.Arguments, flags, typeParameters).Read(ref blob, 0);
            parameters.Add(new MethodParameter(isDeclared ? reader.GetString(parameter.Name) : "", type, own, isDeclared && (parameter.Attributes.HasFlag(ParameterAttributes.Optional) || parameter.Attributes.HasFlag(ParameterAttributes.HasDefault)))
            {
                IsOutput = isDeclared && parameter.Attributes.HasFlag(ParameterAttributes.Out),
                Default = isDeclared ? parameter.GetDefaultValue() : default,
            });
        }

        return new MethodSignature(returns, parameters.ToImmutable())
        {
            ReturnAttributes = all.TryGetValue(0, out var returned) ? attributes.Read(layer.Image, returned.GetCustomAttributes()) : [],
        };

        ClrType? ReadReturn(ref BlobReader signature)
        {
            var ahead = signature;
            var isVoid = ahead.ReadCompressedInteger() == (int)PrimitiveTypeCode.Void;
            var flags = all.TryGetValue(0, out var result) ? contexts.Flags(layer.Image, result.GetCustomAttributes(), context) : new NullableFlags(context);
            var type = new SignatureReader(layer.Image, layer.Arguments, flags, typeParameters).Read(ref signature, 0);
            return isVoid ? null : type;
        }
    }
}

internal sealed record MethodParameter(string Name, ClrType Type, ImmutableArray<AttributeData> Attributes, bool HasDefault)
{
    /// <summary>The bit in metadata; it says <c>out</c> where the parameter is a reference.</summary>
    public bool IsOutput { get; init; }

    /// <summary>The constant that stands for a missing argument; nil where there is none, or where an attribute says it.</summary>
    public ConstantHandle Default { get; init; }
}
