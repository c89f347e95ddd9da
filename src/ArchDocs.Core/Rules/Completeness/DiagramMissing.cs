using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class DiagramMissing : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2007",
        Name = "diagram-missing",
        Title = "Required diagram missing or of another type",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.AllSectionsFilled,
    };

    public override void Check(DocumentContext context)
    {
        if (!context.TryMatch(out var matching, out var shape))
        {
            return;
        }

        foreach (var match in matching.JudgedByForm)
        {
            var diagrams = DiagramsIn(match).Select(context.Specs.DiagramOf).ToArray();
            foreach (var type in match.Shape.Diagrams.Where(type => !diagrams.Any(diagram => diagram.Type == type)))
            {
                Report(context, shape, match, type, diagrams.FirstOrDefault(diagram => !match.Shape.Diagrams.Contains(diagram.Type, StringComparer.Ordinal)));
            }
        }
    }

    private void Report(DocumentContext context, DocumentShape shape, MatchedSection match, string type, DiagramSpec? other)
    {
        var wanted = DiagramTypes.WordOf(type);
        if (other is { Type: DiagramTypes.Unknown })
        {
            // ARCH3005 or ARCH6101 says what is wrong with it.
            return;
        }

        if (other is not null)
        {
            context.Report(Descriptor, other.Fence.OpeningSpan, $"The diagram in '{match.Section.Heading}' is of type '{DiagramTypes.WordOf(other.Type)}', but {shape.Citation} demands one of type '{wanted}': draw it as '{wanted}', or move it to a section that needs no other", $"{match.Section.Path} / {type}");
        }
        else if (!context.Document.HasRegion(match))
        {
            context.Report(Descriptor, match.Section.HeadingSpan, $"The section '{match.Section.Heading}' has no Mermaid diagram of type '{wanted}': add one, as {shape.Citation} demands", $"{match.Section.Path} / {type}");
        }
    }

    private static IEnumerable<Fence> DiagramsIn(MatchedSection match) => match.Blocks.SelectMany(FencesIn).Where(fence => fence.IsMermaid);

    private static IEnumerable<Fence> FencesIn(Block block) => block switch
    {
        Fence fence => [fence],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(FencesIn),
        Quote quote => quote.Blocks.SelectMany(FencesIn),
        _ => [],
    };
}
