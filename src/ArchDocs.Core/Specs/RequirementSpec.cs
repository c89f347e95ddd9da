using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A requirement of the PRD.</summary>
/// <param name="Id">One form for all spellings: 'FR-1' for <c>FR1</c>, <c>FR-001</c> and <c>REQ-F-001</c>; see <see cref="WrittenId"/>.</param>
/// <param name="WrittenId">As the PRD spells it; the same as <paramref name="Id"/> for an item of an ordered list that carries no id.</param>
/// <param name="Span">The id's place, or that of the item without one.</param>
/// <param name="Text">What is required, on one line.</param>
internal sealed record RequirementSpec(DesignDocument Document, Section Section, string Id, string WrittenId, TextSpan Span, string Text, TextSpan TextSpan, bool IsFunctional);

/// <summary>A requirement id that a document refers to, links, code spans and generated sections aside.</summary>
internal sealed record RequirementReference(DesignDocument Document, Section Section, string Id, string WrittenId, TextSpan Span);
