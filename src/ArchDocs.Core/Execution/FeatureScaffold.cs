using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Execution;

/// <summary>Writes the documents of one new feature.</summary>
internal sealed class FeatureScaffold(ScaffoldOptions options)
{
    private static readonly ImmutableArray<DocumentKind> Kinds = [DocumentKind.Prd, DocumentKind.ResearchReport, DocumentKind.Architecture, DocumentKind.BackendDesign];

    private readonly List<string> _created = [];
    private readonly List<string> _existing = [];
    private readonly List<string> _problems = [];

    public ScaffoldResult Execute(CancellationToken cancellationToken)
    {
        var directory = DirectoryOf(cancellationToken);
        if (ScaffoldSettings.Read(options, _problems) is { } values && directory is not null && _problems.Count == 0)
        {
            Write(directory, values, cancellationToken);
        }

        return new ScaffoldResult { Directory = directory, Created = [.. _created], Existing = [.. _existing], Problems = [.. _problems] };
    }

    private string? DirectoryOf(CancellationToken cancellationToken)
    {
        var (epic, feature) = (options.Epic?.Trim() ?? "", options.Feature?.Trim() ?? "");
        if (epic.Length == 0 || feature.Length == 0)
        {
            return null;
        }

        var plan = PlanDiscovery.Discover(options.PlanDirectory, [], cancellationToken);
        if (!NewFeature.TryFindPlace(plan, epic, feature, out var directory, out var problem))
        {
            _problems.Add(problem);
            return null;
        }

        if (!RealPath.IsInside(directory, options.Root))
        {
            _problems.Add($"Feature '{epic}/{feature}' leads outside the root '{options.Root}' by a link: choose another place");
            return null;
        }

        return directory;
    }

    private void Write(string directory, ScaffoldValues values, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(directory);
            var templates = TemplateCatalog.Load(options.Root, options.TemplatesDirectory, cancellationToken);
            var there = DocumentNames.Classify(Directory.EnumerateFileSystemEntries(directory).Select(path => Path.GetFileName(path)));
            foreach (var kind in Kinds)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (there.FirstOrDefault(document => document.Kind == kind) is { } document)
                {
                    _existing.Add(document.FileName);
                }
                else
                {
                    WriteDocument(directory, DocumentNames.NameOf(kind)!, templates, values);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"The feature cannot be written to '{directory}': {SourceFile.ReasonOf(exception)}");
        }
    }

    private void WriteDocument(string directory, string name, TemplateCatalog templates, ScaffoldValues values)
    {
        if (templates.TemplateOf(name) is not { } template)
        {
            _problems.Add($"'{name}' has no template that can be read: {string.Join("; ", templates.Failures.Select(failure => $"'{failure.Path}': {failure.Reason}"))}");
            return;
        }

        var bytes = SourceFile.Encode(Scaffolder.DocumentOf(template, values), template.Document.Source.Encoding);
        using var stream = new FileStream(Path.Combine(directory, name), FileMode.CreateNew, FileAccess.Write);
        stream.Write(bytes);
        _created.Add(name);
    }
}
