using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class LengthOutOfRange : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2004",
        Name = "length-out-of-range",
        Title = "Document too short or too long",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Each document is 150-200 lines",
        Options = ["ArchDocsMinLines", "ArchDocsMaxLines", "archdocs_min_lines", "archdocs_max_lines"],
    };

    public override void Check(DocumentContext context)
    {
        var document = context.Document;
        if (!context.IsJudged() || (document.Kind is not (DocumentKind.Architecture or DocumentKind.BackendDesign) && context.Shape?.Lines is null))
        {
            return;
        }

        // A setting that somebody changed wins over the template, and the template over the default.
        var minimum = context.Settings.MinLines != DocumentSettings.DefaultMinLines ? context.Settings.MinLines : context.Shape?.Lines?.Minimum ?? DocumentSettings.DefaultMinLines;
        var maximum = context.Settings.MaxLines != DocumentSettings.DefaultMaxLines ? context.Settings.MaxLines : context.Shape?.Lines?.Maximum ?? DocumentSettings.DefaultMaxLines;
        var count = document.WrittenLineCount;
        var name = Path.GetFileName(document.Path);
        if (count < minimum)
        {
            context.Report(Descriptor, document.TitleSpan(),
                $"'{name}' has {count} lines, but {minimum} to {maximum} are allowed (front matter and generated sections do not count): specify what is left open, in {LinesOf(minimum - count)} or more", "short");
        }
        else if (count > maximum)
        {
            var first = document.WrittenLines().ElementAt(maximum);
            context.Report(Descriptor, document.Source.LineSpan(first),
                $"'{name}' has {count} lines, but {minimum} to {maximum} are allowed (front matter and generated sections do not count): remove {LinesOf(count - maximum)} or more, or split the feature", "long");
        }
    }

    private static string LinesOf(int count) => count == 1 ? "1 line" : $"{count} lines";
}
