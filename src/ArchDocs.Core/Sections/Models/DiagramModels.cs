using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

[Meaning("Titles are plain text, so write them with `{{mermaid …}}` between quotes.")]
internal sealed record ContextModel(
    [Meaning("The title of the plan or epic.")] string System,
    [Meaning("The epics or features that integrate with something.")] ImmutableArray<DiagramNodeModel> Parts,
    [Meaning("The internal services.")] ImmutableArray<DiagramNodeModel> Internal,
    [Meaning("The external services.")] ImmutableArray<DiagramNodeModel> External,
    [Meaning("Who integrates with what.")] ImmutableArray<DiagramEdgeModel> Edges);

[Meaning("Titles are plain text, so write them with `{{mermaid …}}` between quotes.")]
internal sealed record ProjectsModel(
    [Meaning("The project that is built.")] DiagramNodeModel Host,
    [Meaning("Those it refers to, directly or not.")] ImmutableArray<DiagramNodeModel> Projects,
    [Meaning("Which project refers to which.")] ImmutableArray<DiagramEdgeModel> Edges);

internal sealed record DiagramNodeModel(
    [Meaning("Generated, and safe to write as it is.")] string Id,
    [Meaning("What the node shows.")] string Title);

internal sealed record DiagramEdgeModel(
    [Meaning("The id of the node that it leaves.")] string From,
    [Meaning("The id of the node that it leads to.")] string To,
    [Meaning("Empty where the edge needs none.")] string Title);
