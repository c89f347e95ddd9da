using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules.NoCode;
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
            var diagrams = DiagramsIn(match);
            foreach (var type in match.Shape.Diagrams.Where(type => !diagrams.Any(diagram => DiagramType.AreEqual(DiagramType.Of(diagram.Content), type))))
            {
                var free = diagrams.FirstOrDefault(diagram => !match.Shape.Diagrams.Any(other => DiagramType.AreEqual(other, DiagramType.Of(diagram.Content))));
                Report(context, shape, match, type, free);
            }
        }
    }

    private void Report(DocumentContext context, DocumentShape shape, MatchedSection match, string type, Fence? other)
    {
        if (other is not null)
        {
            // A first line that names no type at all is ARCH3005's.
            if (context.Document.Kind is DocumentKind.Architecture or DocumentKind.DataDesign or DocumentKind.BackendDesign && MermaidHeader.Read(other.Content) is { Text.Length: > 0, IsKnown: false })
            {
                return;
            }

            var written = DiagramType.Of(other.Content) is { Length: > 0 } word ? $"is of type '{word}'" : "is empty";
            context.Report(Descriptor, other.OpeningSpan, $"The diagram in '{match.Section.Heading}' {written}, but '{shape.TemplatePath}' demands one of type '{type}': draw it as '{type}'", $"{match.Section.Path} / {type}");
        }
        else if (!context.Document.HasRegion(match))
        {
            context.Report(Descriptor, match.Section.HeadingSpan, $"The section '{match.Section.Heading}' has no Mermaid diagram of type '{type}': add one, as '{shape.TemplatePath}' demands", $"{match.Section.Path} / {type}");
        }
    }

    private static Fence[] DiagramsIn(MatchedSection match) => [.. match.Blocks.SelectMany(FencesIn).Where(fence => fence.IsMermaid)];

    private static IEnumerable<Fence> FencesIn(Block block) => block switch
    {
        Fence fence => [fence],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(FencesIn),
        Quote quote => quote.Blocks.SelectMany(FencesIn),
        _ => [],
    };
}
