using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>What the research report's Naming Conventions, or 04's Naming Patterns Found, say of one kind of name.</summary>
/// <param name="Kind">As written: 'DTO fields'.</param>
/// <param name="Convention">As written: 'camelCase'.</param>
internal sealed record NamingConventionSpec(DesignDocument Document, Section Section, TextSpan Span, string Kind, string Convention, TextSpan ConventionSpan, string? Example);
