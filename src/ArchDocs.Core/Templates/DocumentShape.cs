using System.Collections.Immutable;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Templates;

/// <summary>What a template demands of a document: the template's Markdown, compiled once.</summary>
/// <param name="TemplatePath">Where the truth stands, for messages: a path, or 'built-in template 02-architecture.md'.</param>
/// <param name="Sections">The sections under the title, in the template's order.</param>
/// <param name="Placeholders">Every <c>{placeholder}</c> of the template, braces included.</param>
internal sealed record DocumentShape(
    DocumentKind Kind,
    string TemplatePath,
    ImmutableArray<SectionShape> Sections,
    ImmutableHashSet<string> Placeholders);

/// <summary>One heading of a template and what must stand under it.</summary>
internal sealed record SectionShape
{
    /// <summary>The heading without '(if …)'; with its <c>{placeholders}</c> when <see cref="IsPattern"/>.</summary>
    public required string Heading { get; init; }

    public required int Level { get; init; }

    /// <summary>The heading holds a placeholder: any number of sections of this form, at least one.</summary>
    public bool IsPattern { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>The interface types (API, Library, CLI, Service) that call for the section; empty: all.</summary>
    public ImmutableArray<string> RequiredFor { get; init; } = [];

    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Demanded number of sentences in the section's own text; null where none is demanded.</summary>
    public (int Minimum, int Maximum)? Sentences { get; init; }

    public ImmutableArray<TableShape> Tables { get; init; } = [];

    public ImmutableArray<LabelShape> Labels { get; init; } = [];

    /// <summary>The section itself holds a list.</summary>
    public bool HasList { get; init; }

    /// <summary>First words of the diagrams that must stand in the section: 'graph', 'sequenceDiagram'.</summary>
    public ImmutableArray<string> Diagrams { get; init; } = [];

    public ImmutableArray<SectionShape> Children { get; init; } = [];
}

/// <param name="Label">The label the table stands under; null when it stands in the section itself.</param>
internal sealed record TableShape(ImmutableArray<string> Columns, string? Label, bool IsOptional);

internal sealed record LabelShape(string Name, bool IsOptional);
