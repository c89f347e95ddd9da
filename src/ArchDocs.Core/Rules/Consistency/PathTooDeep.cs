using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class PathTooDeep : DocumentRule
{
    private const int MaximumLevels = 3;

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4103",
        Name = "path-too-deep",
        Title = "Path with more than three resource levels",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = RestResources.RestfulDesign,
    };

    public override void Check(DocumentContext context)
    {
        foreach (var endpoint in context.EndpointsToJudge().DistinctBy(endpoint => endpoint.PathSpan))
        {
            // A verb is no resource (ARCH4101).
            var levels = RestResources.Of(endpoint).ToArray().Where(segment => !segment.IsParameter && PathVerb.Find(segment.Text) is null).ToArray();
            if (levels.Length > MaximumLevels)
            {
                context.Report(Descriptor, TextSpan.FromBounds(levels[MaximumLevels].Span.Start, endpoint.PathSpan.End),
                    $"'{endpoint.Path}' has {levels.Length} resource levels ({string.Join(", ", levels.Select(level => $"'{level.Text}'"))}), more than {MaximumLevels}: let '{levels[^2].Text}' or '{levels[^1].Text}' begin a path of its own, selected by its id or a query",
                    endpoint.Name);
            }
        }
    }
}
