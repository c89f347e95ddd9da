using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

/// <summary>What the template of a <c>context</c> section receives. Titles are plain text: write them with <c>{{mermaid …}}</c> between quotes.</summary>
/// <param name="System">The title of the plan or epic.</param>
/// <param name="Parts">The epics or features that integrate with something.</param>
internal sealed record ContextModel(
    string System,
    ImmutableArray<DiagramNodeModel> Parts,
    ImmutableArray<DiagramNodeModel> Internal,
    ImmutableArray<DiagramNodeModel> External,
    ImmutableArray<DiagramEdgeModel> Edges);

/// <summary>What the template of a <c>projects</c> section receives. Titles are plain text: write them with <c>{{mermaid …}}</c> between quotes.</summary>
/// <param name="Host">The project that is built.</param>
/// <param name="Projects">Those it refers to, directly or not.</param>
internal sealed record ProjectsModel(DiagramNodeModel Host, ImmutableArray<DiagramNodeModel> Projects, ImmutableArray<DiagramEdgeModel> Edges);

/// <param name="Id">Generated, and safe to write as it is.</param>
internal sealed record DiagramNodeModel(string Id, string Title);

/// <param name="Title">Empty where the edge needs none.</param>
internal sealed record DiagramEdgeModel(string From, string To, string Title);
