namespace ArchDocs.Core.Documents;

/// <param name="Target">The link's destination as written, entities and escapes resolved.</param>
/// <param name="TargetSpan">Where the destination stands; the link's own span for a reference link.</param>
internal sealed record Link(TextSpan Span, string Text, string Target, TextSpan TargetSpan, bool IsImage);

/// <summary>A heading in a list, a quote or HTML: it has an anchor, but opens no section.</summary>
internal sealed record NestedHeading(TextSpan Span, string Text);

internal sealed record CodeSpan(TextSpan Span, string Text);

/// <summary>An HTML comment that speaks to ArchDocs: <c>&lt;!-- archdocs:begin dto type=A.B --&gt;</c>.</summary>
/// <param name="Name">After 'archdocs:', for example 'begin'.</param>
/// <param name="Arguments">What follows the name, trimmed.</param>
/// <param name="StandsAlone">Nothing else but blanks stands on its line.</param>
internal sealed record Directive(TextSpan Span, string Name, string Arguments, TextSpan ArgumentsSpan, bool StandsAlone);
