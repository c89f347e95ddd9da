using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

[Meaning("All text is Markdown already.")]
internal sealed record DtosModel(
    [Meaning("The marks of a heading one level below the one that the section stands under; of the same level where that is a structure itself.")] string Heading,
    [Meaning("One per type, in the order of the globs, for each by name.")] ImmutableArray<StructureModel> Structures);

internal sealed record StructureModel(
    [Meaning("The type's name, with its namespace where two share it.")] string Title,
    [Meaning("The type's summary, else what the author wrote, else '-'.")] string Purpose,
    [Meaning("The purpose is the author's: write it with `{{keep purpose}}`, behind a label and last on its line.")] bool IsKept,
    [Meaning("What a `dto` section of the type holds, by the template of that name.")] string Table,
    [Meaning("What a `dto` section of the type receives.")] DtoModel Dto);
