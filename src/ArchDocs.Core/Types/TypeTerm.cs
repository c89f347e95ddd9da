using System.Collections.Immutable;

namespace ArchDocs.Core.Types;

/// <summary>The rows of the type vocabulary (types.md) that name one value.</summary>
internal enum ScalarType
{
    String,
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    Decimal,
    Uuid,
    DateTime,
    Date,
    Time,
    Duration,
    Uri,
    Binary,
    Any,
}

/// <summary>A member's type by its meaning on the wire. Nullability of the member itself stands beside it, not in it.</summary>
internal abstract record TypeTerm;

/// <param name="CSharpName">The C# keyword or type name: <c>int</c>, <c>Guid</c>, <c>byte[]</c>.</param>
internal sealed record ScalarTerm(ScalarType Type, string CSharpName) : TypeTerm;

internal sealed record ArrayTerm(TypeTerm Element) : TypeTerm;

internal sealed record MapTerm(TypeTerm Key, TypeTerm Value) : TypeTerm;

internal sealed record TupleTerm(ImmutableArray<TypeTerm> Elements) : TypeTerm;

/// <summary>A class, struct, record or interface that is not a row of the vocabulary, with its type arguments.</summary>
/// <param name="FullName">Without type arguments, nested types with '.': <c>Contoso.PagedResult</c>.</param>
/// <param name="Name">Without namespace: <c>PagedResult</c>, <c>Envelope.Meta</c>.</param>
internal sealed record NamedTerm(string FullName, string Name, ImmutableArray<TypeTerm> Arguments) : TypeTerm;

/// <param name="Form">What an attribute on the member or on the enum says; null where none does.</param>
/// <param name="Values">Null when the assembly that defines the enum cannot be opened.</param>
internal sealed record EnumTerm(string FullName, string Name, EnumForm? Form, EnumModel? Values) : TypeTerm;

/// <summary>One of several, which a description of the code leaves open: an 'integer' of OpenAPI without format. The most usual one first.</summary>
internal sealed record EitherTerm(ImmutableArray<TypeTerm> Options) : TypeTerm;

/// <summary>A type parameter of the declaring type or method.</summary>
internal sealed record ParameterTerm(string Name) : TypeTerm;

/// <summary>What could not be resolved or has no form on the wire; never compared, never reported.</summary>
internal sealed record UnknownTerm : TypeTerm
{
    public static UnknownTerm Instance { get; } = new();
}
