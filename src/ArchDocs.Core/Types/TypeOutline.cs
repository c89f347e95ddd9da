namespace ArchDocs.Core.Types;

/// <summary>What a type is, without its members.</summary>
/// <param name="SourceName">The full name as in the source: <c>Contoso.PagedResult&lt;T&gt;</c>.</param>
/// <param name="IsConcrete">A class, struct or record of which there can be objects.</param>
/// <param name="IsGenerated">An attribute of it, or of a type around it, says that a tool wrote it.</param>
/// <param name="HasGeneratedConstructors">A tool wrote all its constructors: the type too, unless its source tells otherwise.</param>
/// <param name="IsMachinery">An exception, an attribute, a controller or a database context.</param>
internal sealed record TypeOutline(string SourceName, bool IsConcrete, bool IsGenerated, bool HasGeneratedConstructors, bool IsMachinery);
