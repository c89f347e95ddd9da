using System.Collections.Immutable;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Templates.Topics;

/// <summary>Something that a sound design considers (ARCH9001 to ARCH9015).</summary>
/// <param name="Id">The rule's: ARCH9003.</param>
/// <param name="Question">What a reader wants answered.</param>
/// <param name="HeadingWords">Words or phrases of headings that speak of it, '*' at the end for any ending; the first is the one to suggest.</param>
/// <param name="Where">The kinds of documents that may cover it.</param>
/// <param name="NeedsFigure">One with a unit.</param>
/// <param name="MayBeNone">A statement that there is none covers it as well.</param>
internal sealed record Topic(string Id, string Title, string Question, ImmutableArray<string> HeadingWords, ImmutableArray<DocumentKind> Where, bool NeedsFigure, bool MayBeNone);
