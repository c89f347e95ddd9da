using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Templates.Topics;

namespace ArchDocs.Core.Rules.Practices;

/// <summary>One rule for each topic of the list, so that each has a severity of its own.</summary>
internal sealed class TopicUncovered(string id, string name, string title) : FeatureRule
{
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

        context.Report(Descriptor, prd, prd.TitleSpan(), MessageOf(topic, attempt), topic.Title);
    }

    private static string MessageOf(Topic topic, TopicCoverage.Attempt? attempt)
    {
        var question = topic.Question.Length > 0 ? $" ({topic.Question.TrimEnd('?', '.')})" : "";
        var substance = $"two sentences, or a list or table with two entries{(topic.NeedsFigure ? ", and a figure with a unit such as '200 ms' or '99.9%'" : "")}{(topic.MayBeNone ? ", or a sentence that there are none" : "")}";
        var documents = string.Join(" or ", topic.Where.Select(kind => $"'{DocumentNames.NameOf(kind)}'"));
        return attempt switch
        {
            { Lack: TopicCoverage.Lack.Figure } => $"'{attempt.Heading}' in '{attempt.FileName}' states no figure with a unit, so the topic '{topic.Title}' is not covered{question}: add one such as '95% within 200 ms' or '99.9% uptime', there or in a section '{topic.Title}'",
            { } => $"'{attempt.Heading}' in '{attempt.FileName}' says too little to cover the topic '{topic.Title}'{question}: write there, or in a section '{topic.Title}', {substance}",
            null => $"No section of {documents} covers the topic '{topic.Title}'{question}: add a section '{topic.Title}' to {(topic.Where is [_] ? "it" : "one of them")} with {substance}",
        };
    }
}
