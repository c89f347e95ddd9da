using ArchDocs.Core.Features;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

internal static class ContextSection
{
    // Mermaid draws 500 edges and takes 50,000 characters; what is more is not read by people either.
    private const int MaximumLabelled = 150;
    private const int MaximumEdges = 450;

    public static object Build(SectionRequest request)
    {
        var points = PointsOf(request.Context);
        var parts = NodesOf(points.Select(point => point.Part), "p");
        var services = NodesOf(points.Select(point => NameOf(point.Integration)).Order(StringComparer.OrdinalIgnoreCase).ThenBy(name => name, StringComparer.Ordinal), "s");
        var external = points.Where(point => point.Integration.IsExternal).Select(point => NameOf(point.Integration)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var edges = points.GroupBy(point => (From: parts[point.Part].Id, To: services[NameOf(point.Integration)].Id))
            .Select(group => new DiagramEdgeModel(group.Key.From, group.Key.To, TitleOf([.. group.Select(point => point.Integration)])))
            .ToArray();
        return new ContextModel(
            TitleOf(request),
            [.. parts.Values],
            [.. services.Where(service => !external.Contains(service.Key)).Select(service => service.Value)],
            [.. services.Where(service => external.Contains(service.Key)).Select(service => service.Value)],
            [.. edges.Take(MaximumEdges).Select(edge => edges.Length > MaximumLabelled ? edge with { Title = "" } : edge)]);
    }

    /// <summary>The integration points with what has them: the epic in a plan of several, else the feature.</summary>
    private static (string Part, IntegrationSummary Integration)[] PointsOf(SectionContext context)
    {
        var features = RegisterFeatures.Of(context).Where(feature => !feature.Integrations.IsEmpty).ToArray();
        var isOfEpics = features.Select(feature => feature.EpicKey).Distinct(StringComparer.Ordinal).Skip(1).Any();
        return [.. features.SelectMany(feature => feature.Integrations.Select(integration => (isOfEpics ? TitleOf(context, feature.EpicKey) : feature.Title, integration)))];
    }

    /// <summary>By title, in order; a service that two features spell in different case is one.</summary>
    private static OrderedDictionary<string, DiagramNodeModel> NodesOf(IEnumerable<string> titles, string prefix)
    {
        var nodes = new OrderedDictionary<string, DiagramNodeModel>(StringComparer.OrdinalIgnoreCase);
        foreach (var title in titles)
        {
            nodes.TryAdd(title, new DiagramNodeModel($"{prefix}{nodes.Count + 1}", title));
        }

        return nodes;
    }

    private static string NameOf(IntegrationSummary integration) => integration.Name.Trim();

    /// <summary>Protocol and purpose; where a part needs a service for several things, the protocols alone.</summary>
    private static string TitleOf(IntegrationSummary[] points)
    {
        var kinds = string.Join(", ", points.Select(point => point.Kind).Where(kind => kind.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase));
        var purpose = points is [var only] ? only.Purpose : "";
        return kinds.Length > 0 && purpose.Length > 0 ? $"{kinds}: {purpose}" : kinds + purpose;
    }

    private static string TitleOf(SectionContext context, string epicKey) => context.Epics.FirstOrDefault(epic => epic.Key == epicKey)?.Document?.Title ?? epicKey;

    private static string TitleOf(SectionRequest request) => request.Context is { Place: DocumentPlace.Epic, EpicKey: { } key }
        ? TitleOf(request.Context, key)
        : request.Document.Title is { Heading.Length: > 0 } title ? DocumentTitle.SubjectOf(title.Heading) : "System";
}
