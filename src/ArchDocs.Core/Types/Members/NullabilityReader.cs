using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

internal static class NullabilityReader
{
    public static Nullability Read(ClrType type, ImmutableArray<AttributeData> attributes)
    {
        var declared = Read(type);
        if (declared == Nullability.NonNullable && attributes.Has("System.Diagnostics.CodeAnalysis.MaybeNullAttribute"))
        {
            return Nullability.Nullable;
        }

        return declared == Nullability.Nullable && attributes.Has("System.Diagnostics.CodeAnalysis.NotNullAttribute")
            ? Nullability.NonNullable
            : declared;
    }

    private static Nullability Read(ClrType type) => type switch
    {
        ClrNamed { IsNullableValue: true } => Nullability.Nullable,
        ClrNamed { IsValueType: true } or ClrPrimitive { IsValueType: true } => Nullability.NonNullable,
        ClrParameter parameter => Read(parameter),
        ClrOther => Nullability.Unknown,
        { Annotation: 1 } => Nullability.NonNullable,
        { Annotation: 2 } => Nullability.Nullable,
        _ => Nullability.Unknown,
    };

    /// <summary>The mark of a parameter that may stand for a value type says nothing: <c>T?</c> is then plain <c>T</c>.</summary>
    private static Nullability Read(ClrParameter parameter) => parameter switch
    {
        { Constraint: ParameterConstraint.Value } => Nullability.NonNullable,
        { Constraint: ParameterConstraint.Reference, Annotation: 2 } => Nullability.Nullable,
        { Constraint: not ParameterConstraint.None, Annotation: 1 } => Nullability.NonNullable,
        _ => Nullability.Unknown,
    };
}
