using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Rules.Alignment;

/// <summary>C# types as metadata would show them.</summary>
internal static class CSharp
{
    public static ScalarTerm String { get; } = new(ScalarType.String, "string");

    public static ScalarTerm Int { get; } = new(ScalarType.Integer, "int");

    public static ScalarTerm Long { get; } = new(ScalarType.Long, "long");

    public static ScalarTerm Double { get; } = new(ScalarType.Double, "double");

    public static ScalarTerm Decimal { get; } = new(ScalarType.Decimal, "decimal");

    public static ScalarTerm Guid { get; } = new(ScalarType.Uuid, "Guid");

    public static ScalarTerm DateTime { get; } = new(ScalarType.DateTime, "DateTimeOffset");

    public static ScalarTerm Bytes { get; } = new(ScalarType.Binary, "byte[]");

    public static ScalarTerm Object { get; } = new(ScalarType.Any, "object");

    public static ScalarTerm Uri { get; } = new(ScalarType.Uri, "Uri");

    public static ArrayTerm ArrayOf(TypeTerm element) => new(element);

    public static MapTerm MapOf(TypeTerm value) => new(String, value);

    public static NamedTerm Named(string name, params TypeTerm[] arguments) => new($"Contoso.Orders.{name}", name, [.. arguments]);

    public static EnumModel Values(params string[] names) =>
        new() { Values = [.. names.Select((name, index) => new EnumValueModel { Name = name, Number = $"{index}" })] };

    public static EnumTerm Enum(string name, EnumModel? values = null, EnumForm? form = null) => new($"Contoso.Orders.{name}", name, form, values);

    public static MemberModel Member(string name, TypeTerm type, params ValidationFact[] validation) => new()
    {
        Name = name,
        Type = type,
        Nullability = Nullability.NonNullable,
        DeclaringType = "Contoso.Orders.OrderDto",
        Validation = [.. validation],
    };

    public static MemberModel Nullable(this MemberModel member) => member with { Nullability = Nullability.Nullable };

    public static MemberModel Oblivious(this MemberModel member) => member with { Nullability = Nullability.Unknown };

    public static MemberModel Required(this MemberModel member) => member with { Required = member.Required with { IsExplicit = true } };

    public static MemberModel WithDefault(this MemberModel member) => member with { Required = member.Required with { HasDefault = true } };

    public static MemberModel Computed(this MemberModel member) => member with { Required = member.Required with { IsComputed = true } };

    public static TypeModel Type(string name, params MemberModel[] members) => new()
    {
        FullName = $"Contoso.Orders.{name}",
        Namespace = "Contoso.Orders",
        Name = name,
        Kind = TypeModelKind.Record,
        AssemblyName = "Contoso.Orders",
        Members = [.. members],
    };

    public static TypeModel EnumType(string name, EnumModel values) =>
        Type(name) with { Kind = TypeModelKind.Enum, Enum = values };
}
