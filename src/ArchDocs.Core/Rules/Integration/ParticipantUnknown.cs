using System.Collections.Frozen;
using ArchDocs.Core.Diagrams.Sequences;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules.Structure;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;
using NamePart = ArchDocs.Core.Specs.NamePart;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class ParticipantUnknown : FeatureRule
{
    /// <summary>A shorter id is a letter or two for the alias, which any diagram may have.</summary>
    private const int LongestAbbreviation = 2;

    private static readonly FrozenSet<string> Actors = WordList.Read("actors");

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6104",
        Name = "participant-unknown",
        Title = "Sequence participant that nothing documents",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = RequirementRule.ContractsAlign,
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired
            || context.Feature.SpecsOf(DocumentKind.Architecture) is not { ArchitectureDiagram: { IsRead: true } diagram } architecture)
        {
            return;
        }

        KnownNames? known = null;
        SpokenName[]? headings = null;
        ShownNames? shown = null;
        foreach (var specs in context.Feature.Specs.Where(specs => specs.Document.Kind.IsDesign()))
        {
            var reported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (sequence, participant) in ParticipantsOf(specs))
            {
                known ??= new KnownNames(context, architecture);
                shown ??= new ShownNames([.. diagram.Names, .. architecture.Components.Select(component => component.Name)]);
                headings ??= [.. HeadingsOf(context.Feature)];
                if (!IsKnown(participant, known, shown, headings) && reported.Add(NameOf(participant)))
                {
                    Report(context, specs, sequence, participant, known, shown);
                }
            }
        }
    }

    private static IEnumerable<(DiagramSpec Diagram, SequenceParticipant Participant)> ParticipantsOf(DocumentSpecs specs) =>
        from diagram in specs.Diagrams
        where !specs.Document.IsGenerated(diagram.Fence.Span) && diagram.Diagram.Graph is SequenceGraph
        from participant in ((SequenceGraph)diagram.Diagram.Graph!).Participants
        select (diagram, participant);

    private static bool IsKnown(SequenceParticipant participant, KnownNames known, ShownNames shown, SpokenName[] headings)
    {
        if (participant.Kind != "participant")
        {
            // Actors, and databases, queues and the like, which Mermaid draws as such.
            return true;
        }

        var names = ArchitectureDiagram.NamesOf(participant.Id, participant.Label)
            .Where(name => name != participant.Id || name == participant.Label || name.Length > LongestAbbreviation);
        return names.Any(name => IsActor(name) || shown.Has(name) || known.Has(name) || headings.Any(SpokenName.Of(name).Means));
    }

    /// <summary>What has a subsection of its own is documented: an interface of a library, a command, an event.</summary>
    private static IEnumerable<SpokenName> HeadingsOf(FeatureModel feature) =>
        feature.Specs.Where(specs => specs.Document.Kind.IsDesign()).SelectMany(specs => specs.Document.Sections).Where(section => section.Level > 2)
            .Select(section => SpokenName.Of(HeadingText.WithoutNumber(section.Heading).ToString()));

    private static bool IsActor(string name)
    {
        var words = SpokenName.Of(NamePart.WithoutRemark(name)).Words;
        return words.IsEmpty || Actors.Contains(words[^1]);
    }

    private void Report(FeatureContext context, DocumentSpecs specs, DiagramSpec sequence, SequenceParticipant participant, KnownNames known, ShownNames shown)
    {
        var name = NameOf(participant);
        var advice = (shown.Nearest(name) ?? known.Nearest(name)) is { } meant
            ? $"write '{meant}' if that is meant, else add it to the architecture diagram"
            : "add it to the architecture diagram, to Component Details or to Integration Points, or declare it as 'actor'";
        context.Report(
            Descriptor,
            specs.Document,
            sequence.PlaceOf(participant.Label, participant.Offset),
            $"The participant '{name}' is no actor, component, integration point or node of the architecture diagram: {advice}",
            $"{sequence.Section.Path}: {name}");
    }

    private static string NameOf(SequenceParticipant participant) => string.Join(' ', DiagramLabels.LinesOf(participant.Label));
}
