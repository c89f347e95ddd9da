using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A subsection of Component Details (02).</summary>
internal sealed record ComponentSpec
{
    public required Section Section { get; init; }

    public required string Name { get; init; }

    public required TextSpan NameSpan { get; init; }

    public Label? Purpose { get; init; }

    public Label? Responsibilities { get; init; }

    public Label? DependenciesPart { get; init; }

    /// <summary>What it depends on, each by its name alone, without the reason.</summary>
    public ImmutableArray<NamedPlace> Dependencies { get; init; } = [];

    public Label? Interfaces { get; init; }
}

/// <summary>A name and where it stands.</summary>
internal sealed record NamedPlace(string Name, TextSpan Span);

/// <summary>A row (or item) of Integration Points (02).</summary>
/// <param name="Name">The service.</param>
/// <param name="Kind">Integration type of an internal service, protocol of an external one.</param>
internal sealed record IntegrationSpec(Section Section, TextSpan Span, bool IsExternal, Cell Name, Cell? Kind, Cell? Purpose, Cell? Fallback)
{
    /// <summary>Null for a subsection or an item of a list.</summary>
    public TableRow? Row { get; init; }

    public Table? Table { get; init; }
}

/// <summary>A row (or item) of a Technology Stack (02, 00).</summary>
/// <param name="Technology">As written, the version included where it stands with the name.</param>
/// <param name="Version">As written in its own column or behind the name; null where none is stated.</param>
internal sealed record TechnologySpec(Section Section, TextSpan Span, Cell? Layer, Cell Technology, NamedPlace? Version, Cell? Justification)
{
    /// <summary>Without version and remark: 'PostgreSQL'. A cell that names several technologies gives one spec for each.</summary>
    public required string Name { get; init; }

    public required TextSpan NameSpan { get; init; }

    /// <summary>Null for an item of a list.</summary>
    public Table? Table { get; init; }
}

/// <summary>A row (or item, or subsection) of Technical Risks (02).</summary>
internal sealed record RiskSpec(Section Section, TextSpan Span, Cell Risk, Cell? Likelihood, Cell? Impact, Cell? Mitigation)
{
    /// <summary>Null for an item of a list or a subsection.</summary>
    public Table? Table { get; init; }
}

/// <summary>An item of Key Design Decisions (02).</summary>
/// <param name="Span">What a finding points at: the item's first line, the cell or the heading.</param>
/// <param name="Rationale">Null where none is stated.</param>
internal sealed record DecisionSpec(Section Section, TextSpan Span, string Decision, string? Rationale);
