using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>A type as a signature shows it, with the compiler's nullability mark at every node.</summary>
internal abstract record ClrType
{
    /// <summary>0 oblivious, 1 not annotated, 2 annotated; without meaning for value types.</summary>
    public byte Annotation { get; init; }

    /// <summary>How many types it is made of, those that stand for parameters counted in.</summary>
    public virtual int Size => 1;
}

internal sealed record ClrPrimitive(PrimitiveTypeCode Code) : ClrType
{
    public bool IsValueType => Code is not (PrimitiveTypeCode.String or PrimitiveTypeCode.Object);
}

/// <param name="Image">The assembly whose metadata holds <paramref name="Handle"/>.</param>
/// <param name="Handle">A type definition or reference.</param>
/// <param name="FullName">As in metadata: <c>Contoso.Outer`1+Inner</c>.</param>
internal sealed record ClrNamed(AssemblyImage Image, EntityHandle Handle, string FullName, bool IsValueType, ImmutableArray<ClrType> Arguments) : ClrType
{
    public override int Size { get; } = 1 + Arguments.Sum(argument => argument.Size);

    /// <summary>The type itself, as a signature would name it.</summary>
    public static ClrNamed Of(TypeLayer layer) =>
        new(layer.Image, layer.Location.Handle, TypeNames.InMetadata(layer.Image, layer.Location.Handle), IsValueType: false, layer.Arguments);

    public bool IsNullableValue => FullName == "System.Nullable`1" && Arguments.Length == 1;
}

/// <param name="IsVector">False for arrays of several dimensions.</param>
internal sealed record ClrArray(ClrType Element, bool IsVector) : ClrType
{
    public override int Size { get; } = 1 + Element.Size;
}

/// <summary>What a <c>ref</c>, <c>in</c> or <c>out</c> parameter refers to.</summary>
internal sealed record ClrReference(ClrType Element) : ClrType;

/// <summary>A type parameter that no argument stands for.</summary>
internal sealed record ClrParameter(string Name, ParameterConstraint Constraint) : ClrType;

/// <summary>Pointers and what else has no form on the wire.</summary>
internal sealed record ClrOther : ClrType
{
    public static ClrOther Instance { get; } = new();
}

internal enum ParameterConstraint
{
    /// <summary>Nothing that tells whether null may stand for it.</summary>
    None,
    Value,
    Reference,
    NotNull,
}
