using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>The files of one small plan, in memory. A file without directory belongs to the feature E01-orders/E01-F01-checkout.</summary>
internal sealed class Example(string name)
{
    public const string Root = "/example";
    private const string Plan = $"{Root}/docs/plan/";
    private const string Feature = "E01-orders/E01-F01-checkout/";
    private const string FileMark = "<!-- file: ";
    private const string DefaultFile = "04-backend-design.md";

    private readonly List<(string Name, string Text)> _descriptions = [];
    private readonly Dictionary<string, MarkedText> _files = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>The project that builds the code; null where nothing is known of it.</summary>
    public ExampleHost? Host { get; private set; }

    public IReadOnlyDictionary<string, MarkedText> Files => _files;

    /// <summary>C# sources that the documents are held against; without any, no type is known.</summary>
    public IReadOnlyList<(string Path, string Text)> Code => [.. _files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal)).Select(file => (file.Key, file.Value.Text))];

    /// <summary>OpenAPI documents of the code.</summary>
    public IReadOnlyList<(string Name, string Text)> Descriptions => _descriptions;

    /// <summary>Where findings about the code as a whole stand: in the project file of the example, if it has one.</summary>
    public string ProjectPath => _files.Keys.FirstOrDefault(path => path.EndsWith(".csproj", StringComparison.Ordinal)) ?? $"{Root}/Contoso.Example.csproj";

    /// <summary>The file that a text names in its first line; null where it names none.</summary>
    public static string? FileNameOf(string firstLine) =>
        firstLine.StartsWith(FileMark, StringComparison.Ordinal) ? firstLine[FileMark.Length..].Replace("-->", "", StringComparison.Ordinal).Trim() : null;

    /// <summary>A text of several files, each behind a line <c>&lt;!-- file: name --&gt;</c>; what stands before the first is 04-backend-design.md, a file of the extension .cs is C#, one of .csproj the host, and one called openapi describes the API.</summary>
    public static Example Read(string name, string text)
    {
        var example = new Example(name);
        var fileName = DefaultFile;
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (FileNameOf(line) is { } next)
            {
                example.Add(fileName, lines);
                fileName = next;
                lines.Clear();
            }
            else
            {
                lines.Add(line.TrimEnd('\r'));
            }
        }

        example.Add(fileName, lines);
        return example;
    }

    public void Add(string? fileName, List<string> lines)
    {
        if (fileName?.EndsWith(".cs", StringComparison.Ordinal) == true)
        {
            _files.Add($"{Root}/{fileName}", MarkedText.Read(lines));
            return;
        }

        if (fileName is "openapi.json" or "openapi.yaml")
        {
            AddDescription(fileName, string.Join('\n', lines));
            return;
        }

        // The text after the last line end is no line.
        if (lines is [.., ""])
        {
            lines.RemoveAt(lines.Count - 1);
        }

        if (fileName is not null && fileName != DefaultFile || lines.Count > 0)
        {
            var marked = MarkedText.Read(lines);
            _files.Add(PathOf(fileName ?? DefaultFile), marked);
            if (fileName?.EndsWith(".csproj", StringComparison.Ordinal) == true)
            {
                Host = ExampleHost.Read(marked.Text);
            }
        }
    }

    public void AddCode(string source) => Add($"Source{Code.Count + 1}.cs", [.. source.Split('\n')]);

    public void AddDescription(string name, string text) => _descriptions.Add((name, text));

    public bool Has(string? fileName) => _files.ContainsKey(PathOf(fileName ?? DefaultFile));

    public PlanTree ToPlan()
    {
        var features = _files.Keys.Where(path => path.StartsWith(Plan, StringComparison.Ordinal)).Select(path => path[Plan.Length..].Split('/')).Where(parts => parts.Length == 3)
            .GroupBy(parts => (Epic: parts[0], Feature: parts[1]), parts => parts[2])
            .Select(group => new Feature(group.Key.Epic, group.Key.Feature, $"{Plan}{group.Key.Epic}/{group.Key.Feature}",
                [.. DocumentNames.Classify(group).Select(document => new DocumentFile($"{Plan}{group.Key.Epic}/{group.Key.Feature}/{document.FileName}", document.Kind, document.ExpectedName, default))],
                IsSelected: true));
        var epics = features.GroupBy(feature => feature.EpicKey, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Epic(group.Key, Plan + group.Key, [.. group.OrderBy(feature => feature.Key, StringComparer.Ordinal)], []));
        return new PlanTree(Plan.TrimEnd('/'), [.. epics], []);
    }

    private static string PathOf(string fileName) => fileName switch
    {
        _ when fileName.StartsWith("context/", StringComparison.Ordinal) || fileName.StartsWith("docs/", StringComparison.Ordinal) => $"{Root}/{fileName}",
        _ when fileName.Contains('/', StringComparison.Ordinal) => Plan + fileName,
        _ => Plan + Feature + fileName,
    };
}
