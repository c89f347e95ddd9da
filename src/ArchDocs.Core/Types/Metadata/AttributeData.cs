using System.Collections.Immutable;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>An attribute with its arguments: strings, boxed numbers, <see cref="SerializedTypeName"/>, <see cref="EnumArgument"/> and arrays of them.</summary>
internal sealed record AttributeData(ClrNamed Type, ImmutableArray<object?> Arguments, ImmutableDictionary<string, object?> Named)
{
    public string FullName => Type.FullName;

    /// <summary>Such as the compiler writes; it is neither a converter nor a validation.</summary>
    public bool IsOfTheRuntime => FullName.StartsWith("System.Runtime.", StringComparison.Ordinal);

    /// <summary>The name without 'Attribute'.</summary>
    public string ShortName
    {
        get
        {
            var name = TypeNames.WithoutArities(Type.FullName);
            name = name[(name.LastIndexOf('.') + 1)..];
            return name.EndsWith("Attribute", StringComparison.Ordinal) && name.Length > "Attribute".Length ? name[..^"Attribute".Length] : name;
        }
    }

    public T? Argument<T>(int index) => index < Arguments.Length && Arguments[index] is T value ? value : default;

    public T? NamedArgument<T>(string name) => Named.TryGetValue(name, out var found) && found is T value ? value : default;
}

/// <summary>An enum's value where an attribute takes any object.</summary>
internal sealed record EnumArgument(SerializedTypeName Type, object? Number);

internal static class AttributeDataExtensions
{
    public static AttributeData? Find(this ImmutableArray<AttributeData> attributes, string fullName) =>
        attributes.FirstOrDefault(attribute => attribute.FullName == fullName);

    public static bool Has(this ImmutableArray<AttributeData> attributes, string fullName) => attributes.Find(fullName) is not null;
}
