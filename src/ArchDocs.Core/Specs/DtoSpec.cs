using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A documented data structure: a subsection of DTO / Data Structures (01, 04) as its author wrote it.</summary>
internal sealed record DtoSpec
{
    /// <summary>The heading's first identifier, dots and type arguments included: <c>OrderDto</c>, <c>Contoso.Orders.OrderDto</c>, <c>PagedResult&lt;OrderDto&gt;</c>; the heading where it has none.</summary>
    public required string Name { get; init; }

    /// <summary>Arguments as written after the name: <c>PagedResult&lt;OrderDto&gt;</c> and <c>PagedResult of OrderDto</c> have one; empty where the heading says none.</summary>
    public ImmutableArray<string> TypeArguments { get; init; } = [];

    /// <summary>Where <see cref="Name"/> stands in the heading.</summary>
    public required TextSpan NameSpan { get; init; }

    public required DesignDocument Document { get; init; }

    public required Section Section { get; init; }

    public Label? Purpose { get; init; }

    /// <summary>A label that announces fields, or values where nothing stands under it; null where there is none.</summary>
    public Label? FieldsLabel { get; init; }

    /// <summary>It is a structure by its own words, whatever the code has: a table, a marker, or labels that announce fields.</summary>
    public bool IsSpecified => this is not { Fields: null, Values: null, DeclaredType: null, Region: null }
        || (FieldsLabel is { } label && (Purpose is not null || !label.HasValue));

    /// <summary>The table of fields; null where there is none, or where the structure is an enum with a table of values.</summary>
    public FieldTable? Fields { get; init; }

    public ValueTable? Values { get; init; }

    /// <summary>The full name that <c>type=</c> of a marker or an <c>archdocs:type</c> comment gives; null where neither stands under the heading.</summary>
    public string? DeclaredType { get; init; }

    /// <summary>Where <see cref="DeclaredType"/> stands.</summary>
    public TextSpan DeclaredTypeSpan { get; init; }

    /// <summary>The dto section under the heading, or the dtos section that the structure is a part of; null where there is neither.</summary>
    public GeneratedRegion? Region { get; init; }
}

/// <param name="Rows">Filled rows only.</param>
internal sealed record FieldTable(Table Table, ImmutableArray<FieldSpec> Rows)
{
    public required FieldColumns Columns { get; init; }
}

/// <summary>Indexes of the columns; -1 where the table has no such column.</summary>
internal sealed record FieldColumns(int Field, int Type, int Required, int Nullable, int Validation, int Description);

/// <summary>One row of a fields table; a cell is null where the table lacks its column.</summary>
internal sealed record FieldSpec(TableRow Row, Cell Name, Cell? Type, Cell? Required, Cell? Nullable, Cell? Validation, Cell? Description)
{
    public TextSpan Span => Row.Span;
}

internal sealed record ValueTable(Table Table, ImmutableArray<ValueSpec> Rows);

internal sealed record ValueSpec(TableRow Row, Cell Value, Cell? Number, Cell? Description);
