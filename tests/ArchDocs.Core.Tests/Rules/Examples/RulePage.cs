using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>A page of docs/rules with the examples under Wrong and Right.</summary>
internal sealed record RulePage(string Id, IReadOnlyList<Example> Wrong, IReadOnlyList<Example> Right, IReadOnlyList<string> Headings, string Intro)
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "RulePages");

    public static RulePage Read(string id)
    {
        var path = Path.Combine(Folder, id + ".md");
        DocumentReader.TryRead(new SourceText(path, File.ReadAllText(path)), DocumentKind.Readme, out var page, out var fault).ShouldBeTrue(fault?.Reason);
        var title = page!.Title.ShouldNotBeNull();
        return new RulePage(id, ExamplesOf(page, "Wrong"), ExamplesOf(page, "Right"), [.. title.Children.Select(section => section.Heading)],
            title.Heading + "\n" + string.Join('\n', title.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)));
    }

    /// <summary>Fences of different file names in a row are files of one example; a name that comes again begins the next.</summary>
    private static List<Example> ExamplesOf(DesignDocument page, string heading)
    {
        var examples = new List<Example>();
        var section = page.Sections.Single(section => section.Heading == heading);
        foreach (var fence in section.Fences.Where(fence => fence.Language == "md"))
        {
            var lines = fence.Content.Split('\n').ToList();
            var fileName = Example.FileNameOf(lines[0]);
            if (fileName is not null)
            {
                lines.RemoveAt(0);
            }

            if (examples is not [.., var current] || current.Has(fileName))
            {
                examples.Add(current = new Example($"{Path.GetFileName(page.Path)}, {heading}, line {page.Source.LineOf(fence.Span.Start) + 1}"));
            }

            current.Add(fileName, lines);
        }

        return examples;
    }
}
