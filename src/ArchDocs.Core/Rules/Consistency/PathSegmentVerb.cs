using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class PathSegmentVerb : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4101",
        Name = "path-segment-verb",
        Title = "Path segment begins with a verb",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = RestResources.RestfulDesign,
        Options = ["archdocs_allowed_path_verbs"],
    };

    public override void Check(DocumentContext context)
    {
        // 'GET|HEAD /getOrders' is one path.
        foreach (var endpoint in context.EndpointsToJudge().DistinctBy(endpoint => endpoint.PathSpan))
        {
            foreach (var segment in endpoint.Segments.Where(segment => !segment.IsParameter))
            {
                if (PathVerb.Find(segment.Text) is { } verb && !context.Settings.AllowedPathVerbs.Contains(verb) && !context.Settings.AllowedPathVerbs.Contains(segment.Text))
                {
                    context.Report(Descriptor, segment.Span,
                        $"The segment '{segment.Text}' of '{endpoint.Path}' begins with the verb '{verb}': {AdviceFor(segment, verb)}; or allow it with 'archdocs_allowed_path_verbs = {verb}' in .editorconfig",
                        RestResources.SubjectOf(endpoint, segment.Text));
                }
            }
        }
    }

    private static string AdviceFor(PathSegment segment, string verb) => PathVerb.ObjectOf(segment.Text) is { Length: > 0 } things
        ? $"name the resource alone ('{things}') and let the method say what is done to it"
        : $"let the method say what is done to the resource, or name what '{verb}' brings about as a resource of its own";
}
