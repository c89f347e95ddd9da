using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <param name="Returns">Null for void.</param>
internal sealed record MethodSignature(ClrType? Returns, ImmutableArray<MethodParameter> Parameters)
{
    public static MethodSignature Read(TypeLayer layer, MethodDefinition method, AttributeReader attributes, NullableContexts contexts)
    {
        var reader = layer.Image.Reader;
        var context = contexts.Of(layer.Location, method);
        var all = method.GetParameters().Select(reader.GetParameter).ToDictionary(parameter => parameter.SequenceNumber);
        var blob = reader.GetBlobReader(method.Signature);
        blob.ReadSignatureHeader();
        var count = blob.ReadCompressedInteger();
        var returns = ReadReturn(ref blob);
        var parameters = ImmutableArray.CreateBuilder<MethodParameter>();
        for (var number = 1; number <= count; number++)
        {
            var isDeclared = all.TryGetValue(number, out var parameter);
            var own = isDeclared ? attributes.Read(layer.Image, parameter.GetCustomAttributes()) : [];
            var flags = isDeclared ? contexts.Flags(layer.Image, parameter.GetCustomAttributes(), context) : new NullableFlags(context);
            var type = new SignatureReader(layer.Image, layer.Arguments, flags).Read(ref blob, 0);
            parameters.Add(new MethodParameter(isDeclared ? reader.GetString(parameter.Name) : "", type, own, isDeclared && (parameter.Attributes.HasFlag(ParameterAttributes.Optional) || parameter.Attributes.HasFlag(ParameterAttributes.HasDefault))));
        }

        return new MethodSignature(returns, parameters.ToImmutable());

        ClrType? ReadReturn(ref BlobReader signature)
        {
            var ahead = signature;
            var isVoid = ahead.ReadCompressedInteger() == (int)PrimitiveTypeCode.Void;
            var flags = all.TryGetValue(0, out var result) ? contexts.Flags(layer.Image, result.GetCustomAttributes(), context) : new NullableFlags(context);
            var type = new SignatureReader(layer.Image, layer.Arguments, flags).Read(ref signature, 0);
            return isVoid ? null : type;
        }
    }
}

internal sealed record MethodParameter(string Name, ClrType Type, ImmutableArray<AttributeData> Attributes, bool HasDefault);
