using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates.Topics;

namespace ArchDocs.Core.Rules.Practices;

/// <summary>What a feature's documents say about each topic, worked out once for all rules of the group.</summary>
internal sealed class TopicCoverage
{
    private readonly TopicList _list;
    private readonly FeatureModel _feature;
    private readonly HashSet<string> _covered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Attempt> _attempts = new(StringComparer.Ordinal);

    private TopicCoverage(FeatureModel feature, TopicList list)
    {
        _feature = feature;
        _list = list;
    }

    public static TopicCoverage Of(FeatureModel feature, TopicList list)
    {
        var coverage = new TopicCoverage(feature, list);
        foreach (var document in feature.Documents.Where(document => list.Topics.Any(topic => topic.Where.Contains(document.Kind))))
        {
            coverage.Read(document);
        }

        return coverage;
    }

    /// <summary>The topic and the best attempt at it; null where it is covered, not asked for, or cannot be known.</summary>
    public (Topic Topic, Attempt? Attempt)? FindGap(string id) =>
        _list.Find(id) is { } topic && !_covered.Contains(id) && !topic.Where.Any(IsUnknown) ? (topic, _attempts.GetValueOrDefault(id)) : null;

    /// <summary>A document that is missing or cannot be read might say it; 01 and 03 need not exist.</summary>
    private bool IsUnknown(DocumentKind kind) =>
        _feature.DocumentOf(kind) is null
        && (kind is not (DocumentKind.InterfaceContracts or DocumentKind.DataDesign) || _feature.Feature.Files.Any(file => file.Kind == kind));

    private void Read(DesignDocument document)
    {
        // The title holds the whole document, unless other headings of its level part it.
        var title = document.Sections.Count(section => section.Level == 1) > 1 ? null : document.Title;
        foreach (var section in document.Sections.Where(section => section != title))
        {
            Judge(document, section.Heading, new TopicSubstance(document, section), isSection: true);
        }

        foreach (var label in document.Sections.SelectMany(section => section.Labels))
        {
            Judge(document, label.Name, new TopicSubstance(document, label), isSection: false);
        }
    }

    /// <param name="isSection">A label may cover a topic; one that does not was hardly meant to.</param>
    private void Judge(DesignDocument document, string heading, TopicSubstance substance, bool isSection)
    {
        foreach (var topic in _list.Headings.TopicsOf(heading).Where(topic => topic.Where.Contains(document.Kind) && !_covered.Contains(topic.Id)))
        {
            var lack = !substance.SaysEnough && !(topic.MayBeNone && substance.SaysNone) ? Lack.Words : topic.NeedsFigure && !substance.HasFigure ? Lack.Figure : Lack.Nothing;
            if (lack == Lack.Nothing)
            {
                _covered.Add(topic.Id);
            }
            else if (isSection && (!_attempts.TryGetValue(topic.Id, out var before) || before.Lack < lack))
            {
                _attempts[topic.Id] = new Attempt(Path.GetFileName(document.Path), heading, lack);
            }
        }
    }

    /// <param name="Heading">Of the section that speaks of the topic, and not well enough.</param>
    internal sealed record Attempt(string FileName, string Heading, Lack Lack);

    /// <summary>What a section lacks to cover its topic, the worst first.</summary>
    internal enum Lack
    {
        Words,
        Figure,
        Nothing,
    }
}
