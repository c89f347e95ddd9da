using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>A page of docs/rules with the examples under Wrong and Right.</summary>
internal sealed record RulePage(string Id, DesignDocument Document)
{
    public IReadOnlyList<Example> Wrong { get; } = ExamplesOf(Document, "Wrong");

    public IReadOnlyList<Example> Right { get; } = ExamplesOf(Document, "Right");

    public IEnumerable<string> Headings => Document.Title!.Children.Select(section => section.Heading);

    /// <summary>The text of the paragraphs between title and first heading.</summary>
    public string Intro => string.Join('\n', Document.Title!.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));


    public static string Folder => Path.Combine(AppContext.BaseDirectory, "RulePages");

    public static RulePage Read(string id)
    {
        var path = Path.Combine(Folder, id + ".md");
        DocumentReader.TryRead(new SourceText(path, File.ReadAllText(path)), DocumentKind.Readme, out var page, out var fault).ShouldBeTrue(fault?.Reason);
        page!.Title.ShouldNotBeNull();
        return new RulePage(id, page);
    }

    public Section Section(string heading) => Document.Sections.Single(section => section.Heading == heading);

    /// <summary>What a fence of the language holds; for pages whose examples are no documents.</summary>
    public string Fence(string heading, string language) =>
        Section(heading).Fences.Single(fence => fence.Language == language).Content.TrimEnd('\n') + "\n";

    /// <summary>Fences of different file names in a row are files of one example; a name that comes again begins the next. C#, the XML of the host's project and its OpenAPI document belong to the documents before them.</summary>
    private static List<Example> ExamplesOf(DesignDocument page, string heading)
    {
        var examples = new List<Example>();
        var section = page.Sections.Single(section => section.Heading == heading);
        foreach (var fence in section.Fences.Where(fence => fence.Language is "md" or "csharp" or "xml" or "yaml"))
        {
            if (fence.Language == "csharp")
            {
                examples[^1].AddCode(fence.Content);
                continue;
            }

            if (fence.Language == "yaml")
            {
                // The settings of documents are written in YAML too.
                if (fence.Content.StartsWith("openapi:", StringComparison.Ordinal))
                {
                    examples[^1].AddDescription("openapi.yaml", fence.Content);
                }

                continue;
            }

            if (fence.Language == "xml")
            {
                examples.LastOrDefault()?.Add("Contoso.Example.csproj", [.. fence.Content.Split('\n')]);
                continue;
            }

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
