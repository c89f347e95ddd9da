using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Templates.Topics;

namespace ArchDocs.Core.Rules.Practices;

/// <summary>One rule for each topic of the list, so that each has a severity of its own.</summary>
internal sealed class TopicUncovered(string id, string name, string title) : FeatureRule
{
    /// <summary>What the templates have for whatever else is demanded of the feature.</summary>
    private static readonly string[] FittingSections = ["non functional requirements", "architecture overview"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = id,
        Name = name,
        Title = title,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = ["ArchDocsTemplatesDirectory"],
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature is not { Stage: FeatureStage.Design or FeatureStage.Implemented } feature
            || feature.DocumentOf(DocumentKind.Prd) is not { } prd
            || context.Coverage.FindGap(Descriptor.Id) is not var (topic, attempt))
        {
            return;
        }

        context.Report(Descriptor, prd, prd.TitleSpan(), MessageOf(feature, topic, attempt), topic.Title);
    }

    private static string MessageOf(FeatureModel feature, Topic topic, TopicCoverage.Attempt? attempt)
    {
        var question = topic.Question.Length > 0 ? $" ({topic.Question.TrimEnd('?', '.')})" : "";
        var substance = $"two sentences, or a list or table with two entries{(topic.NeedsFigure ? ", and a figure with a unit such as '200 ms' or '99.9%'" : "")}{(topic.MayBeNone ? ", or a sentence that there are none" : "")}";
        var documents = string.Join(" or ", topic.Where.Select(kind => $"'{DocumentNames.NameOf(kind)}'"));
        return attempt switch
        {
            { Lack: TopicCoverage.Lack.Figure } => $"'{attempt.Heading}' in '{attempt.FileName}' states no figure with a unit, so the topic '{topic.Title}' is not covered{question}: add one such as '95% within 200 ms' or '99.9% uptime', there or in {PlaceOf(feature, topic)}",
            { } => $"'{attempt.Heading}' in '{attempt.FileName}' says too little to cover the topic '{topic.Title}'{question}: write there, or in {PlaceOf(feature, topic)}, {substance}",
            null => $"No section of {documents} covers the topic '{topic.Title}'{question}: add {PlaceOf(feature, topic)} with {substance}",
        };
    }

    /// <summary>A template that does not ask for the topic knows no top-level section of that name (ARCH2009).</summary>
    private static string PlaceOf(FeatureModel feature, Topic topic)
    {
        foreach (var kind in topic.Where)
        {
            if (feature.DocumentOf(kind)?.Sections.FirstOrDefault(section => FittingSections.Contains(section.Key, StringComparer.Ordinal)) is { } fitting)
            {
                return $"a subsection '{topic.Title}' under '{fitting.Heading}' of '{DocumentNames.NameOf(kind)}'";
            }
        }

        return $"a subsection '{topic.Title}' of a section that fits";
    }
}
