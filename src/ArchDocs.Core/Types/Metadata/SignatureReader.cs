using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>
/// Reads types from signatures, putting the type arguments in force in place of type parameters.
/// Written by hand because the framework's decoder recurses without limit, which a hostile file could use to end the process.
/// </summary>
/// <param name="methodArguments">What stands for a generic method's own type parameters.</param>
internal sealed class SignatureReader(AssemblyImage image, ImmutableArray<ClrType> typeArguments, NullableFlags flags, ImmutableArray<ClrType> methodArguments = default)
{
    private const int DeepestNesting = 64;

    /// <summary>Bases that double their arguments at every step would make a type that nobody can read to its end.</summary>
    private const int LargestType = 1024;
    private const int ValueTypeCode = 0x11;
    private const int ClassCode = 0x12;
    private const int RequiredModifier = (int)SignatureTypeCode.RequiredModifier;
    private const int OptionalModifier = (int)SignatureTypeCode.OptionalModifier;

    public ClrType ReadProperty(BlobHandle signature, out int parameterCount)
    {
        var blob = image.Reader.GetBlobReader(signature);
        blob.ReadSignatureHeader();
        parameterCount = blob.ReadCompressedInteger();
        return Read(ref blob, 0);
    }

    public ClrType ReadField(BlobHandle signature)
    {
        var blob = image.Reader.GetBlobReader(signature);
        blob.ReadSignatureHeader();
        return Read(ref blob, 0);
    }

    /// <summary>A type definition, reference or specification, as it stands in a base type or an attribute's constructor.</summary>
    public ClrType ReadHandle(EntityHandle handle)
    {
        if (handle.Kind != HandleKind.TypeSpecification)
        {
            return Named(handle, isValueType: false, flags.Next());
        }

        var blob = image.Reader.GetBlobReader(image.Reader.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
        return Read(ref blob, 0);
    }

    public ClrType Read(ref BlobReader blob, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new InvalidDataException("A signature is nested too deeply.");
        }

        // Raw codes, because the framework's reader does not tell 'class' from 'valuetype'.
        var code = blob.ReadCompressedInteger();
        while (code is RequiredModifier or OptionalModifier)
        {
            blob.ReadTypeHandle();
            code = blob.ReadCompressedInteger();
        }

        switch (code)
        {
            case (int)PrimitiveTypeCode.String or (int)PrimitiveTypeCode.Object:
                return new ClrPrimitive((PrimitiveTypeCode)code) { Annotation = flags.Next() };
            case (>= (int)PrimitiveTypeCode.Boolean and <= (int)PrimitiveTypeCode.Double) or (int)PrimitiveTypeCode.IntPtr or (int)PrimitiveTypeCode.UIntPtr:
                return new ClrPrimitive((PrimitiveTypeCode)code);
            case ValueTypeCode:
                return Named(blob.ReadTypeHandle(), isValueType: true, 0);
            case ClassCode:
                return Named(blob.ReadTypeHandle(), isValueType: false, flags.Next());
            case (int)SignatureTypeCode.GenericTypeInstance:
                return ReadInstance(ref blob, depth);
            case (int)SignatureTypeCode.SZArray:
                var mark = flags.Next();
                return new ClrArray(Read(ref blob, depth + 1), IsVector: true) { Annotation = mark };
            case (int)SignatureTypeCode.Array:
                return ReadArray(ref blob, depth);
            case (int)SignatureTypeCode.GenericTypeParameter:
                return Argument(typeArguments, blob.ReadCompressedInteger(), flags.Next());
            case (int)SignatureTypeCode.GenericMethodParameter:
                return Argument(methodArguments.IsDefault ? [] : methodArguments, blob.ReadCompressedInteger(), flags.Next());
            case (int)SignatureTypeCode.ByReference:
                return new ClrReference(Read(ref blob, depth + 1));
            case (int)SignatureTypeCode.Pointer:
                Read(ref blob, depth + 1);
                return ClrOther.Instance;
            default:
                return ClrOther.Instance;
        }
    }

    private ClrType ReadInstance(ref BlobReader blob, int depth)
    {
        var isValueType = blob.ReadCompressedInteger() == ValueTypeCode;
        var handle = blob.ReadTypeHandle();
        var count = blob.ReadCompressedInteger();
        if (count > blob.RemainingBytes)
        {
            throw new InvalidDataException("A signature names more type arguments than it holds.");
        }

        var named = Named(handle, isValueType, 0);
        var annotation = named.FullName == "System.Nullable`1" ? (byte)0 : flags.Next();
        var arguments = ImmutableArray.CreateBuilder<ClrType>(count);
        for (var index = 0; index < count; index++)
        {
            arguments.Add(Read(ref blob, depth + 1));
        }

        var instance = new ClrNamed(named.Image, named.Handle, named.FullName, named.IsValueType, arguments.MoveToImmutable()) { Annotation = annotation };
        return instance.Size > LargestType ? ClrOther.Instance : instance;
    }

    private ClrArray ReadArray(ref BlobReader blob, int depth)
    {
        var annotation = flags.Next();
        var element = Read(ref blob, depth + 1);
        blob.ReadCompressedInteger();
        for (var sizes = blob.ReadCompressedInteger(); sizes > 0; sizes--)
        {
            blob.ReadCompressedInteger();
        }

        for (var bounds = blob.ReadCompressedInteger(); bounds > 0; bounds--)
        {
            blob.ReadCompressedSignedInteger();
        }

        return new ClrArray(element, IsVector: false) { Annotation = annotation };
    }

    private static ClrType Argument(ImmutableArray<ClrType> arguments, int index, byte annotation)
    {
        if (index >= arguments.Length)
        {
            return ClrOther.Instance;
        }

        var argument = arguments[index];
        return annotation == 1 ? argument : argument with { Annotation = annotation };
    }

    private ClrNamed Named(EntityHandle handle, bool isValueType, byte annotation)
    {
        // Anything else would be a generic instance without arguments, which no compiler writes.
        if (handle.Kind is not (HandleKind.TypeDefinition or HandleKind.TypeReference))
        {
            throw new InvalidDataException("A signature lacks a type where one must stand.");
        }

        return new ClrNamed(image, handle, TypeNames.InMetadata(image, handle), isValueType, []) { Annotation = annotation };
    }
}
