using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

[Meaning("Text is plain, so write it with `{{text …}}`, but for the justification.")]
internal sealed record TechnologyModel(
    [Meaning("The host's direct packages, by id.")] ImmutableArray<TechnologyRowModel> Packages);

internal sealed record TechnologyRowModel(
    [Meaning("The id.")] string Package,
    [Meaning("As restore resolved it.")] string Version,
    [Meaning("The range that the host asks for: '>= 8.5.2', '8.*'.")] string Requested,
    [Meaning("The author's words, as Markdown: write it with `{{keep justification}}`.")] string Justification);
