using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types;

/// <summary>A visible type by its names, before anything else of it is read.</summary>
/// <param name="Location">Without handle where the type is unopened; the image is then the one that forwards it.</param>
/// <param name="FullName">Namespace, outer types and name joined by '.', without type parameters.</param>
/// <param name="Name">Outer types and name.</param>
/// <param name="OwnArity">Type parameters that the type itself declares.</param>
/// <param name="Arity">With those of its outer types.</param>
internal sealed record TypeEntry(TypeLocation Location, string FullName, string Name, int OwnArity, int Arity)
{
    /// <summary>An assembly forwards the type to one that cannot be opened: it is there, and nothing else is known of it.</summary>
    public bool IsUnopened => Location.Handle.IsNil;

    public bool IsNested => Name.Contains('.', StringComparison.Ordinal);

    /// <summary>The name alone, without outer types.</summary>
    public string SimpleName => Name[(Name.LastIndexOf('.') + 1)..];

    public bool HasArity(int arity) => arity == OwnArity || arity == Arity;
}
