using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>A template as text, which new documents are made of, and as the shape that documents are held to.</summary>
/// <param name="Document">The template without its preamble.</param>
internal sealed record DocumentTemplate(DesignDocument Document, DocumentShape Shape);
