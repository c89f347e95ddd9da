using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

/// <summary>What the template of a <c>dto</c> section receives. All text is Markdown already.</summary>
/// <param name="Type">Full name of the C# type.</param>
/// <param name="Name">Without namespace.</param>
/// <param name="Notes">Sentences that stand above the table: how flags combine, what the discriminator is.</param>
/// <param name="HasNumbers">The enum's values may travel as numbers.</param>
internal sealed record DtoModel(
    string Type,
    string Name,
    string Description,
    bool IsEnum,
    bool HasNumbers,
    ImmutableArray<string> Notes,
    ImmutableArray<DtoFieldModel> Fields,
    ImmutableArray<DtoValueModel> Values);

/// <param name="Required">'Yes' or 'No'.</param>
/// <param name="IsKept">The description is the author's, since the code has none: write it with <c>{{keep description}}</c>.</param>
internal sealed record DtoFieldModel(string Name, string Type, string Required, string Validation, string Description, bool IsKept);

internal sealed record DtoValueModel(string Name, string Number, string Description, bool IsKept);

/// <summary>What the template of an <c>error-codes</c> section receives.</summary>
/// <param name="Type">Full name of the enum or class.</param>
internal sealed record ErrorCodesModel(string Type, ImmutableArray<ErrorCodeModel> Codes);

/// <param name="IsKept">The meaning is the author's, since the code has none: write it with <c>{{keep meaning}}</c>.</param>
/// <param name="Response">The author's: write it with <c>{{keep response}}</c>.</param>
internal sealed record ErrorCodeModel(string Code, string Meaning, bool IsKept, string Response);

/// <summary>What the template of a <c>toc</c> section receives.</summary>
internal sealed record TocModel(ImmutableArray<TocEntryModel> Entries);

/// <param name="Indent">Two blanks for each level below the topmost.</param>
internal sealed record TocEntryModel(int Level, string Indent, string Title, string Anchor);

/// <summary>What the template of a <c>related</c> section receives.</summary>
/// <param name="Epic">Null where the epic has no document, or where the document itself is the epic's.</param>
internal sealed record RelatedModel(DocumentLinkModel? Epic, ImmutableArray<DocumentLinkModel> Documents);

/// <param name="Name">The file's name without '.md'.</param>
/// <param name="Kind">'prd', 'architecture', 'backendDesign' and so on.</param>
/// <param name="Url">Relative to the document that holds the section, percent-encoded.</param>
internal sealed record DocumentLinkModel(string Name, string Kind, string Title, string Url);

/// <summary>What the template of a <c>traceability</c> section receives.</summary>
/// <param name="Requirements">In the order of the PRD.</param>
internal sealed record TraceabilityModel(ImmutableArray<TracedRequirementModel> Requirements);

/// <param name="Id">As the PRD writes it; 'FR-3' for the third item of a list without ids.</param>
/// <param name="Description">What is required, on one line.</param>
/// <param name="Url">The section of the PRD that states it, relative to the document that holds the section.</param>
/// <param name="Sections">Those that refer to it, in the order of documents and headings.</param>
internal sealed record TracedRequirementModel(string Id, string Description, bool IsFunctional, bool IsWithdrawn, string Url, ImmutableArray<SectionLinkModel> Sections);

/// <param name="Document">The file's name without '.md'.</param>
/// <param name="Title">The section's heading; the document's name for what stands before the first.</param>
/// <param name="Url">Relative to the document that holds the section, with the heading's anchor.</param>
internal sealed record SectionLinkModel(string Document, string Title, string Url);

/// <summary>What the template of a <c>features</c> section receives.</summary>
/// <param name="IsPlan">The document is the plan's, so there may be several epics.</param>
/// <param name="Heading">The marks of a heading one level below the one that the section stands under.</param>
internal sealed record FeaturesModel(bool IsPlan, string Heading, ImmutableArray<EpicModel> Epics);

internal sealed record EpicModel(string Key, string Title, ImmutableArray<FeatureEntryModel> Features);

/// <param name="Stage">'research', 'design', 'implemented' or 'retired'.</param>
internal sealed record FeatureEntryModel(string EpicKey, string Key, string Title, string Stage, ImmutableArray<DocumentLinkModel> Documents);

/// <summary>What the template of a section that a repository adds receives: its marker's attributes and everything that is known.</summary>
/// <param name="Feature">Null in documents of the plan and of an epic.</param>
/// <param name="Structures">The structures that the feature documents and the code has.</param>
/// <param name="Epics">All epics with all features.</param>
internal sealed record CustomModel(
    ImmutableSortedDictionary<string, string> Attributes,
    FeatureEntryModel? Feature,
    ImmutableArray<DtoModel> Structures,
    ImmutableArray<EpicModel> Epics);
