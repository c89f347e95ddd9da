using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

[Meaning("All text is Markdown already.")]
internal sealed record DtoModel(
    [Meaning("Full name of the C# type.")] string Type,
    [Meaning("Without namespace.")] string Name,
    [Meaning("The type's summary; empty where it has none.")] string Description,
    [Meaning("The type is an enum: `values` holds its values, and `fields` is empty.")] bool IsEnum,
    [Meaning("The enum's values may travel as numbers.")] bool HasNumbers,
    [Meaning("Sentences that stand above the table: how flags combine, what the discriminator is.")] ImmutableArray<string> Notes,
    [Meaning("The members, in the order of the wire.")] ImmutableArray<DtoFieldModel> Fields,
    [Meaning("The values of an enum, in the order of their declaration.")] ImmutableArray<DtoValueModel> Values);

internal sealed record DtoFieldModel(
    [Meaning("The name on the wire.")] string Name,
    [Meaning("The type, as ArchDocsTypeNames has it, with links to structures of this document.")] string Type,
    [Meaning("'Yes' or 'No'.")] string Required,
    [Meaning("What the attributes demand; 'none' where they demand nothing.")] string Validation,
    [Meaning("The member's summary, else what the author wrote in that row.")] string Description,
    [Meaning("The description is the author's, since the code has none: write it with `{{keep description}}`.")] bool IsKept);

internal sealed record DtoValueModel(
    [Meaning("The name on the wire.")] string Name,
    [Meaning("The constant.")] string Number,
    [Meaning("The value's summary, else what the author wrote in that row.")] string Description,
    [Meaning("The description is the author's, since the code has none: write it with `{{keep description}}`.")] bool IsKept);

[Meaning("All text is Markdown already.")]
internal sealed record ErrorCodesModel(
    [Meaning("Full name of the enum or class.")] string Type,
    [Meaning("In the order of their declaration.")] ImmutableArray<ErrorCodeModel> Codes);

internal sealed record ErrorCodeModel(
    [Meaning("The value on the wire.")] string Code,
    [Meaning("The code's summary, else what the author wrote, else '-'.")] string Meaning,
    [Meaning("The meaning is the author's, since the code has none: write it with `{{keep meaning}}`.")] bool IsKept,
    [Meaning("The author's: write it with `{{keep response}}`.")] string Response);

[Meaning("Text is plain, so write it with `{{text …}}`.")]
internal sealed record TocModel(
    [Meaning("The headings of the wanted levels, in the order of the document.")] ImmutableArray<TocEntryModel> Entries);

internal sealed record TocEntryModel(
    [Meaning("1 to 6.")] int Level,
    [Meaning("Two blanks for each level below the topmost.")] string Indent,
    [Meaning("The heading's text.")] string Title,
    [Meaning("The heading's anchor, without '#'.")] string Anchor);

[Meaning("Text is plain, so write it with `{{text …}}`.")]
internal sealed record RelatedModel(
    [Meaning("Null where the epic has no document, or where the document itself is the epic's.")] DocumentLinkModel? Epic,
    [Meaning("The feature's other documents; those beside it in an epic.")] ImmutableArray<DocumentLinkModel> Documents);

internal sealed record DocumentLinkModel(
    [Meaning("The file's name without '.md'.")] string Name,
    [Meaning("'prd', 'architecture', 'backendDesign' and so on.")] string Kind,
    [Meaning("The document's first heading.")] string Title,
    [Meaning("Relative to the document that holds the section, percent-encoded.")] string Url);

[Meaning("Text is plain, so write it with `{{text …}}`.")]
internal sealed record TraceabilityModel(
    [Meaning("In the order of the PRD.")] ImmutableArray<TracedRequirementModel> Requirements);

internal sealed record TracedRequirementModel(
    [Meaning("As the PRD writes it; 'FR-3' for the third item of a list without ids.")] string Id,
    [Meaning("What is required, on one line.")] string Description,
    [Meaning("A functional requirement, not one of quality.")] bool IsFunctional,
    [Meaning("Struck out, or said to be dropped.")] bool IsWithdrawn,
    [Meaning("The section of the PRD that states it, relative to the document that holds the section.")] string Url,
    [Meaning("Those that refer to it, in the order of documents and headings.")] ImmutableArray<SectionLinkModel> Sections);

internal sealed record SectionLinkModel(
    [Meaning("The file's name without '.md'.")] string Document,
    [Meaning("The section's heading; the document's name for what stands before the first.")] string Title,
    [Meaning("Relative to the document that holds the section, with the heading's anchor.")] string Url);

[Meaning("Text is plain, so write it with `{{text …}}`.")]
internal sealed record ChecklistModel(
    [Meaning("Items kept of those that apply: '17/21'.")] string Score,
    [Meaning("The items that apply, by group.")] ImmutableArray<ChecklistGroupModel> Groups);

internal sealed record ChecklistGroupModel(
    [Meaning("The group's name.")] string Title,
    [Meaning("In the order of the checklist.")] ImmutableArray<ChecklistItemModel> Items);

internal sealed record ChecklistItemModel(
    [Meaning("What the checklist says.")] string Title,
    [Meaning("No rule found anything against it.")] bool IsKept,
    [Meaning("Ids of the rules that decide it.")] ImmutableArray<string> Rules);

[Meaning("Text is plain, so write it with `{{text …}}`.")]
internal sealed record FeaturesModel(
    [Meaning("The document is the plan's, so there may be several epics.")] bool IsPlan,
    [Meaning("The marks of a heading one level below the one that the section stands under.")] string Heading,
    [Meaning("Those that have features, by key.")] ImmutableArray<EpicModel> Epics);

internal sealed record EpicModel(
    [Meaning("The key, as in 'E01'.")] string Key,
    [Meaning("The title of the epic's document; the key where it has none.")] string Title,
    [Meaning("By key.")] ImmutableArray<FeatureEntryModel> Features);

internal sealed record FeatureEntryModel(
    [Meaning("The epic's key.")] string EpicKey,
    [Meaning("The key, as in 'E01-F01'.")] string Key,
    [Meaning("The title; the key where no document has one.")] string Title,
    [Meaning("'research', 'design', 'implemented' or 'retired'.")] string Stage,
    [Meaning("Items of the quality checklist kept, of those that apply: '17/21'; '-' where the feature is not judged.")] string Checklist,
    [Meaning("In the order of their file names.")] ImmutableArray<DocumentLinkModel> Documents);
