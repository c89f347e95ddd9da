using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A documented library function: a subsection of Library Interface (04).</summary>
internal sealed record FunctionSpec
{
    public required DesignDocument Document { get; init; }

    public required Section Section { get; init; }

    public required string Name { get; init; }

    public required TextSpan NameSpan { get; init; }

    public Label? Purpose { get; init; }

    public Label? Signature { get; init; }

    public ImmutableArray<ParameterSpec> Parameters { get; init; } = [];

    public Label? Returns { get; init; }

    public Label? Raises { get; init; }

    public ImmutableArray<ErrorSpec> Errors { get; init; } = [];

    public Label? Behavior { get; init; }
}
