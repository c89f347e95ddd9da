using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A requirement of the PRD.</summary>
/// <param name="Id">One form for all spellings: 'FR-1' for <c>FR1</c>, <c>FR-001</c> and <c>REQ-F-001</c>; see <see cref="WrittenId"/>.</param>
/// <param name="WrittenId">As the PRD spells it; the same as <paramref name="Id"/> for an item of an ordered list that carries no id.</param>
/// <param name="Span">The id's place, or that of the item without one.</param>
/// <param name="Text">What is required, on one line.</param>
internal sealed record RequirementSpec(DesignDocument Document, Section Section, string Id, string WrittenId, TextSpan Span, string Text, TextSpan TextSpan, bool IsFunctional)
{
    /// <summary>It has no id of its own: its place in the ordered list numbers it.</summary>
    public bool IsNumberedByList { get; init; }

    /// <summary>Struck out, or said to be dropped: the PRD has it, and nobody has to meet it.</summary>
    public bool IsWithdrawn { get; init; }
}

/// <summary>A requirement id that a document refers to: in prose, tables, lists, headings, link texts and code spans of nothing else, but not in fences, comments and generated sections.</summary>
/// <param name="WrittenId">As the document spells it; a short form such as the '3' of <c>FR-1, 2 and 3</c> stays short.</param>
internal sealed record RequirementReference(DesignDocument Document, Section Section, string Id, string WrittenId, TextSpan Span)
{
    /// <summary>False for what is read tolerantly and may mean something else: bare numbers behind an id, what lies within a range, <c>FR 1</c>.</summary>
    public bool IsCertain { get; init; } = true;
}
