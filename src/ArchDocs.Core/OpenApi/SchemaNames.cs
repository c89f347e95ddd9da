using ArchDocs.Core.Types;

namespace ArchDocs.Core.OpenApi;

/// <summary>The types that names of schemas mean: <c>PagedResultOfOrderDto</c> is <c>PagedResult&lt;OrderDto&gt;</c>, and Swashbuckle's <c>OrderDtoPagedResult</c> too.</summary>
internal sealed class SchemaNames(ITypeCatalog types)
{
    private const string NullablePrefix = "NullableOf";
    private const int DeepestNesting = 4;
    private const int LongestName = 200;

    private readonly Dictionary<string, TypeTerm> _terms = new(StringComparer.Ordinal);

    /// <summary>An enum or a structure; by the name alone where the code has no such type, since it may be visible in its own assembly only.</summary>
    public TypeTerm Find(string name)
    {
        if (!_terms.TryGetValue(name, out var term))
        {
            term = Decode(name, 0) ?? (IsNumbered(name) ? UnknownTerm.Instance : ByName(name));
            _terms.Add(name, term);
        }

        return term;
    }

    /// <summary>'StringPage' may be <c>Page&lt;string&gt;</c>, or a type that is not visible.</summary>
    private TypeTerm ByName(string name)
    {
        var plain = new NamedTerm(name, name, []);
        for (var i = 1; i < Math.Min(name.Length, LongestName); i++)
        {
            if (char.IsUpper(name[i]) && GenericNamed(name[i..]) is { TypeParameters.Length: 1 } type)
            {
                return new EitherTerm([plain, Close(type, [name[..i]], 0)]);
            }
        }

        return plain;
    }

    private TypeTerm? Decode(string name, int depth)
    {
        if (depth > DeepestNesting || name.Length is 0 or > LongestName)
        {
            return null;
        }

        if (name.StartsWith(NullablePrefix, StringComparison.Ordinal) && Decode(name[NullablePrefix.Length..], depth + 1) is { } inner)
        {
            return inner;
        }

        if (types.FindByName(name, null) is [{ TypeParameters: [] } only])
        {
            return only.Kind == TypeModelKind.Enum ? new EnumTerm(only.FullName, only.Name, only.Enum?.Form, only.Enum) : new NamedTerm(only.FullName, only.Name, []);
        }

        for (var i = 1; i + 1 < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && (Opened(name[..i], name[i..], depth) ?? Appended(name[..i], name[i..], depth)) is { } closed)
            {
                return closed;
            }
        }

        return null;
    }

    /// <summary><c>PagedResult</c>, <c>OfOrderDto</c>; several arguments are joined by 'And'.</summary>
    private NamedTerm? Opened(string generic, string rest, int depth)
    {
        if (!rest.StartsWith("Of", StringComparison.Ordinal) || GenericNamed(generic) is not { } type)
        {
            return null;
        }

        var arguments = type.TypeParameters.Length == 1 ? [rest[2..]] : rest[2..].Split("And");
        return arguments.Length == type.TypeParameters.Length ? Close(type, arguments, depth) : null;
    }

    /// <summary><c>OrderDto</c>, <c>PagedResult</c>.</summary>
    private NamedTerm? Appended(string argument, string generic, int depth) =>
        GenericNamed(generic) is { TypeParameters.Length: 1 } type && Decode(argument, depth + 1) is not null ? Close(type, [argument], depth) : null;

    private TypeModel? GenericNamed(string name) => types.FindByName(name, null) is [{ TypeParameters.IsEmpty: false } only] ? only : null;

    /// <summary>An argument that is no type of the code, such as 'int', stays open.</summary>
    private NamedTerm Close(TypeModel type, string[] arguments, int depth)
    {
        var name = type.Name;
        var fullName = type.Namespace.Length == 0 ? name : $"{type.Namespace}.{name}";
        return new NamedTerm(fullName, name, [.. arguments.Select(argument => Decode(argument, depth + 1) ?? UnknownTerm.Instance)]);
    }

    /// <summary>The second of two types of one name is called <c>OrderDto2</c>.</summary>
    private bool IsNumbered(string name)
    {
        var plain = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return plain.Length < name.Length && plain.Length > 0 && !types.FindByName(plain, null).IsEmpty;
    }
}
