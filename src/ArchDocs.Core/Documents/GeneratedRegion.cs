using System.Collections.Immutable;

namespace ArchDocs.Core.Documents;

/// <summary>A pair of markers and the generated text between them.</summary>
/// <param name="Name">The derived section, for example 'dto'.</param>
/// <param name="Checksum">What the end marker carries; null where it carries none.</param>
/// <param name="ContentSpan">From behind the begin marker's line to the end marker's line.</param>
internal sealed record GeneratedRegion(
    string Name,
    ImmutableArray<MarkerAttribute> Attributes,
    Directive Begin,
    Directive End,
    string? Checksum,
    TextSpan ContentSpan)
{
    /// <summary>Both markers and what stands between them.</summary>
    public TextSpan Span => TextSpan.FromBounds(Begin.Span.Start, End.Span.End);

    public string? AttributeOf(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Value;
}

internal sealed record MarkerAttribute(string Name, string Value, TextSpan Span);

/// <summary>What is wrong with a marker (ARCH8002), as one sentence.</summary>
internal sealed record MarkerFault(TextSpan Span, string Reason);
