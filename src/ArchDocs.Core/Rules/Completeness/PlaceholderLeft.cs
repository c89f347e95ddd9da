namespace ArchDocs.Core.Rules.Completeness;

internal sealed class PlaceholderLeft : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2003",
        Name = "placeholder-left",
        Title = "Placeholder left",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.AllSectionsFilled,
    };

    public override void Check(DocumentContext context)
    {
        if (context.Feature is null || !context.IsJudged())
        {
            return;
        }

        var sections = context.Document.Sections;
        var current = -1;
        foreach (var unfinished in new UnfinishedText(context.Specs).Find(context.Shape?.Placeholders))
        {
            var text = string.Join(' ', context.Document.Source.TextOf(unfinished.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            while (current + 1 < sections.Length && sections[current + 1].HeadingSpan.Start <= unfinished.Span.Start)
            {
                current++;
            }

            var message = unfinished.IsTemplatePlaceholder
                ? $"'{text}' is left from {context.Shape!.Citation}: write what it stands for"
                : $"'{text}' says that something is still open: decide it and write it down, or remove it";
            context.Report(Descriptor, unfinished.Span, message, $"{(current < 0 ? "" : sections[current].Path)} / {text}");
        }
    }
}
