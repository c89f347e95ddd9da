using System.Collections.Immutable;

namespace ArchDocs.Core.Types;

internal enum TypeModelKind
{
    Class,
    Struct,
    Record,
    Interface,
    Enum,
}

/// <summary>One C# type as its metadata shows it, read from a file and never loaded.</summary>
internal sealed record TypeModel
{
    /// <summary>Namespace, outer types and name, joined by '.', generics as in the source: <c>Contoso.PagedResult&lt;T&gt;</c>.</summary>
    public required string FullName { get; init; }

    public required string Namespace { get; init; }

    /// <summary>Outer types and name without the namespace and without type parameters: <c>Envelope.Meta</c>.</summary>
    public required string Name { get; init; }

    /// <summary><see cref="FullName"/> without type parameters.</summary>
    public string QualifiedName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public ImmutableArray<string> TypeParameters { get; init; } = [];

    public required TypeModelKind Kind { get; init; }

    /// <summary>An abstract class; interfaces are a kind of their own.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>An exception, an attribute, a controller or a database context: it travels nowhere, whatever it is called.</summary>
    public bool IsMachinery { get; init; }

    /// <summary>Simple name of the assembly that defines the type.</summary>
    public required string AssemblyName { get; init; }

    /// <summary>The assembly has an XML documentation file beside it.</summary>
    public bool HasDocumentationFile { get; init; } = true;

    /// <summary>What the type shows on the wire, in wire order; empty for an enum.</summary>
    public ImmutableArray<MemberModel> Members { get; init; } = [];

    /// <summary>A base type's assembly cannot be opened, or the metadata is damaged: the type may have more members than are known.</summary>
    public bool HasUnknownMembers { get; init; }

    public EnumModel? Enum { get; init; }

    public PolymorphismModel? Polymorphism { get; init; }

    /// <summary>
    /// Wire names that a document may list and need not: the discriminators of base types, which show where the type stands for its base,
    /// and what is not public but carries [JsonInclude].
    /// </summary>
    public ImmutableArray<string> UnlistedNames { get; init; } = [];

    /// <summary>The summary of the XML documentation, as <see cref="MemberModel.Documentation"/>.</summary>
    public string? Documentation { get; init; }

    /// <summary>The attribute's message, empty where it has none; null when the type is not obsolete.</summary>
    public string? Obsolete { get; init; }
}

/// <summary>One property or field that the wire shows.</summary>
internal sealed record MemberModel
{
    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>The name that an attribute gives ([JsonPropertyName] and its kin); null where the naming policy decides.</summary>
    public string? ExplicitName { get; init; }

    public required TypeTerm Type { get; init; }

    public Nullability Nullability { get; init; }

    public RequiredFacts Required { get; init; } = new();

    /// <summary>In the order of the attributes in metadata.</summary>
    public ImmutableArray<ValidationFact> Validation { get; init; } = [];

    /// <summary>A custom converter or [JsonNumberHandling] stands on the member or on its type: its form on the wire is unknown.</summary>
    public bool HasCustomForm { get; init; }

    /// <summary>Full name of the type that declares the member.</summary>
    public required string DeclaringType { get; init; }

    /// <summary>
    /// One line of Markdown from the XML documentation, characters of tables and Markdown escaped; null where there is none.
    /// A reference to a type is written as <c>{{type:Full.Name}}</c> for the section's writer to link or to set as code.
    /// </summary>
    public string? Documentation { get; init; }

    /// <summary>The attribute's message, empty where it has none; null when the member is not obsolete.</summary>
    public string? Obsolete { get; init; }
}

internal enum Nullability
{
    /// <summary>Oblivious code, or a type parameter without a constraint that tells.</summary>
    Unknown,
    NonNullable,
    Nullable,
}

/// <summary>What metadata says about a member being required; the setting ArchDocsRequired decides what follows (types.md).</summary>
internal sealed record RequiredFacts
{
    /// <summary>The `required` keyword, [Required], [JsonRequired], [DataMember(IsRequired = true)], or a constructor parameter without default of non-nullable type.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>The parameter of the deserialising constructor has a default value, or the member carries [DefaultValue].</summary>
    public bool HasDefault { get; init; }

    /// <summary>No setter and no constructor parameter: the wire never demands it.</summary>
    public bool IsComputed { get; init; }
}

internal sealed record EnumModel
{
    public required ImmutableArray<EnumValueModel> Values { get; init; }

    public bool IsFlags { get; init; }

    /// <summary>What an attribute on the type says; null where none does.</summary>
    public EnumForm? Form { get; init; }
}

internal enum EnumForm
{
    String,
    Number,
}

internal sealed record EnumValueModel
{
    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>[JsonStringEnumMemberName], [EnumMember(Value)], else null.</summary>
    public string? ExplicitName { get; init; }

    /// <summary>The constant, as decimal text.</summary>
    public required string Number { get; init; }

    public string? Documentation { get; init; }

    public string? Obsolete { get; init; }
}

internal sealed record PolymorphismModel
{
    /// <summary>The discriminator's property name on the wire.</summary>
    public required string Discriminator { get; init; }

    /// <summary>The discriminator's value and the derived type's full name, in the order of the attributes.</summary>
    public required ImmutableArray<(string Value, string FullName)> DerivedTypes { get; init; }
}
