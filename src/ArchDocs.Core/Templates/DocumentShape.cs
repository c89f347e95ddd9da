using System.Collections.Immutable;
using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Templates;

/// <summary>What a template demands of a document: the template's Markdown, compiled once.</summary>
/// <param name="TemplatePath">Relative to the root; of a built-in template the document's file name.</param>
/// <param name="Sections">The sections under the title, in the template's order.</param>
/// <param name="Placeholders">Every <c>{placeholder}</c> of the template, braces included.</param>
internal sealed record DocumentShape(
    DocumentKind Kind,
    string TemplatePath,
    ImmutableArray<SectionShape> Sections,
    ImmutableHashSet<string> Placeholders)
{
    public bool IsBuiltIn { get; init; }

    /// <summary>Where the truth stands, for messages.</summary>
    public string Citation => IsBuiltIn ? $"the built-in template '{TemplatePath}'" : $"'{TemplatePath}'";

    /// <summary>Those of Epic, Feature, Date and Author that stand under the template's title.</summary>
    public ImmutableArray<string> Header { get; init; } = [];

    /// <summary>What else stands under the title itself; null where the template has no title.</summary>
    public SectionShape? Title { get; init; }

    /// <summary>The length that the template demands; null where it says nothing.</summary>
    public (int Minimum, int Maximum)? Lines { get; init; }

    /// <summary>The first shape that specifies this kind of thing; null where the template has none.</summary>
    public SectionShape? Find(ShapeOwner owner) => SectionShape.All(Sections).FirstOrDefault(section => section.Owner == owner);
}

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

    /// <summary>Other names of the section: the template's own and the built-in ones.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The kind of thing that the section specifies, whose own rules may speak before the form's.</summary>
    public ShapeOwner Owner { get; init; }

    /// <summary>Demanded number of sentences in the section's own text; null where none is demanded.</summary>
    public (int Minimum, int Maximum)? Sentences { get; init; }

    public ImmutableArray<TableShape> Tables { get; init; } = [];

    public ImmutableArray<LabelShape> Labels { get; init; } = [];

    /// <summary>The section itself holds a list.</summary>
    public bool HasList { get; init; }

    /// <summary>Types of the diagrams that must stand in the section, see <see cref="DiagramTypes"/>.</summary>
    public ImmutableArray<string> Diagrams { get; init; } = [];

    public ImmutableArray<SectionShape> Children { get; init; } = [];

    /// <summary>Shapes with all that stand under them, in the template's order.</summary>
    public static IEnumerable<SectionShape> All(IEnumerable<SectionShape> shapes) => shapes.SelectMany(shape => All(shape.Children).Prepend(shape));

    /// <summary>A document without it breaks the template: neither optional nor called for by the interface type alone (ARCH2015).</summary>
    public bool IsRequired => !IsOptional && RequiredFor.IsEmpty;

    /// <summary>What headings that mean this section are compared with: its own name and its aliases.</summary>
    public ImmutableArray<string> Keys => field.IsDefault ? field = [.. Aliases.Prepend(Heading).Select(SectionName.KeyOf).Distinct(StringComparer.Ordinal)] : field;

    /// <summary>A pattern that only groups sections of another pattern, such as endpoints by resource.</summary>
    public bool IsGroup => IsPattern && Labels.IsEmpty && Tables.IsEmpty && Children.Any(child => child.IsPattern);
}

/// <param name="Columns">Without those that are placeholders.</param>
/// <param name="Label">The label the table stands under; null when it stands in the section itself.</param>
internal sealed record TableShape(ImmutableArray<string> Columns, string? Label, bool IsOptional);

internal sealed record LabelShape(string Name, bool IsOptional);
