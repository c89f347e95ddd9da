using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

internal static class ProjectsSection
{
    /// <summary>Null where the build did not say what the host refers to.</summary>
    public static object? Build(SectionRequest request)
    {
        if (request.Context.Projects() is not { } graph)
        {
            return null;
        }

        var nodes = graph.Projects.Select((name, index) => new DiagramNodeModel($"p{index + 1}", name)).ToArray();
        var host = new DiagramNodeModel("host", graph.Host);
        var ids = nodes.Append(host).ToDictionary(node => node.Title, node => node.Id, StringComparer.OrdinalIgnoreCase);
        return new ProjectsModel(host, [.. nodes], [.. graph.References.Select(reference => new DiagramEdgeModel(ids[reference.From], ids[reference.To], ""))]);
    }
}
