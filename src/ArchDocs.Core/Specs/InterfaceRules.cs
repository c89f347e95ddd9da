using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>The Error Codes that 04 lists.</summary>
/// <param name="Region">The derived section that will list them; null where an author does.</param>
internal sealed record ErrorCodesSpec(Section Section, Table? Table, ImmutableArray<ErrorCodeSpec> Codes, GeneratedRegion? Region);

internal sealed record ErrorCodeSpec(TextSpan Span, Cell Code, Cell? Meaning, Cell? Response);

/// <summary>Pagination as 04 states it for all lists.</summary>
internal sealed record PaginationSpec(Section Section, Label? Pattern, Table? Table, ImmutableArray<PaginationParameter> Parameters);

internal sealed record PaginationParameter(TextSpan Span, Cell Name, Cell? Default, Cell? Maximum)
{
    /// <summary>The cells of all other columns.</summary>
    public ImmutableArray<Cell> Other { get; init; } = [];
}

/// <summary>Versioning as 04 states it.</summary>
internal sealed record VersioningSpec(Section Section, Label? Strategy, Label? CurrentVersion, Label? DeprecationPolicy);
