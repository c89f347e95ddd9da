namespace ArchDocs.Core.Types;

/// <summary>A type that documents may name, of which nothing else has been read: cheap enough to look through all of them.</summary>
/// <param name="FullName">Namespace, outer types and name joined by '.', without type parameters.</param>
/// <param name="Name">Outer types and name.</param>
internal sealed record VisibleType(string FullName, string Name, CodeHandle Code)
{
    public string Namespace => FullName.Length == Name.Length ? "" : FullName[..^(Name.Length + 1)];
}
