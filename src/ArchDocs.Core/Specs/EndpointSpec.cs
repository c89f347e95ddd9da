using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A documented endpoint: a subsection of API Endpoints (04) whose heading is <c>METHOD /path</c>.</summary>
internal sealed record EndpointSpec
{
    public required DesignDocument Document { get; init; }

    public required Section Section { get; init; }

    /// <summary>As written: <c>GET</c>.</summary>
    public required string Method { get; init; }

    public required TextSpan MethodSpan { get; init; }

    /// <summary>As written, without a query: <c>/api/v1/orders/{orderId}</c>.</summary>
    public required string Path { get; init; }

    public required TextSpan PathSpan { get; init; }

    /// <summary>The path's parts in order, each with its place in the heading.</summary>
    public ImmutableArray<PathSegment> Segments { get; init; } = [];

    /// <summary>Names within braces, ':id' and '&lt;id&gt;', in order; those that are only a part of a segment included.</summary>
    public ImmutableArray<PathParameter> PathParameters { get; init; } = [];

    /// <summary>What the heading writes behind the '?', without it; empty where it writes nothing.</summary>
    public string Query { get; init; } = "";

    /// <summary>What a <c>**Base Path**</c> above says that all paths begin with; empty where nothing is said, or where the path says it itself.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>The path as a caller writes it: with <see cref="BasePath"/>.</summary>
    public string FullPath => BasePath + Path;

    public Label? Purpose { get; init; }

    public Label? Authentication { get; init; }

    public Label? Authorization { get; init; }

    public Label? ParametersPart { get; init; }

    public ImmutableArray<ParameterSpec> Parameters { get; init; } = [];

    public Label? RequestBody { get; init; }

    public Label? Response { get; init; }

    public Label? ProcessingSteps { get; init; }

    public Label? ErrorsPart { get; init; }

    public ImmutableArray<ErrorSpec> Errors { get; init; } = [];

    /// <summary>What the endpoint itself says of pages.</summary>
    public Label? Pagination { get; init; }

    /// <summary>'GET /api/v1/orders', for messages and subjects.</summary>
    public string Name => $"{Method} {Path}";
}

/// <param name="Text">Without slashes; a parameter's name without braces, constraint and default.</param>
/// <param name="Span">Within the heading.</param>
internal sealed record PathSegment(string Text, TextSpan Span, bool IsParameter);

/// <summary>A parameter that the path itself names.</summary>
/// <param name="Span">Of its segment, within the heading.</param>
internal sealed record PathParameter(string Name, TextSpan Span, bool IsOptional, bool IsCatchAll);

/// <summary>One parameter of an endpoint, function or payload table; a cell is null where its column is missing.</summary>
/// <param name="Row">Null for an item of a list, or a name in a sentence.</param>
internal sealed record ParameterSpec(TableRow? Row, TextSpan Span, Cell Name, Cell? Location, Cell? Type, Cell? Required, Cell? Default, Cell? Description);

/// <summary>An error that an endpoint, function or command may answer with.</summary>
/// <param name="Code">Status code, symbol, exception or exit code, as written.</param>
internal sealed record ErrorSpec(TextSpan Span, Cell Code, Cell? Condition)
{
    /// <summary>The status code where it has a column of its own beside the symbol's.</summary>
    public Cell? Status { get; init; }
}
