using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A documented CLI command: a subsection of CLI Commands (04).</summary>
internal sealed record CommandSpec
{
    public required DesignDocument Document { get; init; }

    public required Section Section { get; init; }

    /// <summary>Without marks and the words around it: <c>orders export</c>.</summary>
    public required string Name { get; init; }

    public required TextSpan NameSpan { get; init; }

    public Label? Purpose { get; init; }

    public Label? Usage { get; init; }

    public Label? ArgumentsPart { get; init; }

    public ImmutableArray<ParameterSpec> Arguments { get; init; } = [];

    public Label? OptionsPart { get; init; }

    public ImmutableArray<OptionSpec> Options { get; init; } = [];

    public Label? Output { get; init; }

    public Label? ExitCodesPart { get; init; }

    public ImmutableArray<ErrorSpec> ExitCodes { get; init; } = [];
}

/// <summary>One option of a command.</summary>
/// <param name="Name">The long name with its dashes; empty where there is only a short one.</param>
/// <param name="Short">With its dash; null where there is none.</param>
internal sealed record OptionSpec(TextSpan Span, string Name, TextSpan NameSpan, string? Short, TextSpan ShortSpan, Cell? Type, Cell? Default, Cell? Description)
{
    /// <summary>Where the table says it in a column of its own.</summary>
    public Cell? Required { get; init; }
}
