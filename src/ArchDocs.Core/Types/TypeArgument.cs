using System.Collections.Immutable;

namespace ArchDocs.Core.Types;

/// <summary>What stands for a parameter of a generic type.</summary>
/// <param name="Term">As it shows on the wire.</param>
internal abstract record TypeArgument(TypeTerm Term);

/// <summary>A type of the code, with what stands for its own parameters.</summary>
internal sealed record ModelArgument(TypeModel Type, ImmutableArray<TypeArgument> Arguments) : TypeArgument(TermOf(Type, Arguments))
{
    private static TypeTerm TermOf(TypeModel type, ImmutableArray<TypeArgument> arguments)
    {
        var fullName = type.QualifiedName;
        return type.Kind == TypeModelKind.Enum
            ? new EnumTerm(fullName, type.Name, type.Enum?.Form, type.Enum)
            : new NamedTerm(fullName, type.Name, [.. arguments.Select(argument => argument.Term)]);
    }
}

/// <summary>Anything else: a word of the vocabulary, an array, a name that the code doesn't have.</summary>
/// <param name="IsValueType">Null where it cannot be told.</param>
internal sealed record TermArgument(TypeTerm Term, bool? IsValueType) : TypeArgument(Term);
