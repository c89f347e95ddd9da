using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Sections;

/// <summary>One kind of derived section: where it may stand, what its marker says, and what its template receives.</summary>
/// <param name="Build">The template's model; null where there is nothing to generate from, so that the section stays as it is.</param>
/// <param name="Model">What <paramref name="Build"/> gives.</param>
/// <param name="Generates">As a sentence without its full stop, for whoever asks what the section is.</param>
internal sealed record DerivedSection(string Name, Func<SectionRequest, object?> Build, Type Model, string Generates)
{
    /// <summary>Kinds of documents it may stand in; empty: any.</summary>
    public ImmutableArray<DocumentKind> Documents { get; init; } = [];

    /// <summary>Places it may stand in; empty: any.</summary>
    public ImmutableArray<DocumentPlace> Places { get; init; } = [];

    public ImmutableArray<SectionAttribute> Attributes { get; init; } = [];

    /// <summary>What is wrong with attributes that are each right; null where nothing is.</summary>
    public Func<SectionRequest, MarkerFault?> Check { get; init; } = _ => null;

    /// <summary>Attributes are the template's business.</summary>
    public bool TakesAnyAttribute { get; init; }

    /// <summary>It reads the document's headings, so other sections come first.</summary>
    public bool ReadsDocument { get; init; }

    /// <summary>It shows what rules found, so it comes when they have looked.</summary>
    public bool ShowsFindings { get; init; }

    /// <summary>'an interface contract', for messages about the wrong place.</summary>
    public string WhereText { get; init; } = "any document";
}

/// <param name="Expectation">What a value looks like, for messages.</param>
internal sealed record SectionAttribute(string Name, bool IsRequired, Func<string, bool> IsValid, string Expectation);

internal sealed record SectionRequest(DesignDocument Document, GeneratedRegion Region, SectionContext Context);
