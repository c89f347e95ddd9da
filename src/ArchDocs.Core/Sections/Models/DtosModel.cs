using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

/// <summary>What the template of a <c>dtos</c> section receives. All text is Markdown already.</summary>
/// <param name="Heading">The marks of a heading one level below the one that the section stands under.</param>
internal sealed record DtosModel(string Heading, ImmutableArray<StructureModel> Structures);

/// <param name="Title">The type's name, with its namespace where two share it.</param>
/// <param name="Purpose">The type's summary, else what the author wrote, else '-'.</param>
/// <param name="IsKept">The purpose is the author's: write it with <c>{{keep purpose}}</c>, behind a label and last on its line.</param>
/// <param name="Table">What a <c>dto</c> section of the type holds, by the template of that name.</param>
internal sealed record StructureModel(string Title, string Purpose, bool IsKept, string Table, DtoModel Dto);
