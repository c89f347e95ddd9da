using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Templates;

/// <summary>The template in use for each document name: a file of the templates directory, else the built-in one.</summary>
internal sealed class TemplateCatalog
{
    private const string ResourcePrefix = "ArchDocs.Core.Templates.BuiltIn.";

    private readonly FrozenDictionary<string, DocumentTemplate> _templates;

    private TemplateCatalog(IReadOnlyDictionary<string, DocumentTemplate> templates, IEnumerable<TemplateFailure> failures)
    {
        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);
        Failures = [.. failures];
    }

    public ImmutableArray<TemplateFailure> Failures { get; }

    /// <summary>Null for a document without template, or whose template cannot be read. A misnamed document has that of the right name.</summary>
    public DocumentShape? ShapeOf(DesignDocument document) => ShapeOf(DocumentNames.NameOf(document.Kind) ?? Path.GetFileName(document.Path));

    public DocumentShape? ShapeOf(string documentName) => TemplateOf(documentName)?.Shape;

    public DocumentTemplate? TemplateOf(string documentName) => _templates.GetValueOrDefault(documentName);

    /// <param name="root">The directory that no template may lie outside of.</param>
    /// <param name="templatesDirectory">It need not exist.</param>
    public static TemplateCatalog Load(string root, string? templatesDirectory, CancellationToken cancellationToken)
    {
        var loader = new Loader(root);
        foreach (var path in FilesOf(root, templatesDirectory, loader.Failures))
        {
            cancellationToken.ThrowIfCancellationRequested();
            loader.AddFile(path);
        }

        loader.AddBuiltIn();
        return new TemplateCatalog(loader.Templates, loader.Failures);
    }

    private static string[] FilesOf(string root, string? directory, List<TemplateFailure> failures)
    {
        if (directory is null || !Directory.Exists(directory))
        {
            return [];
        }

        if (!RealPath.IsInside(directory, root))
        {
            failures.Add(new TemplateFailure(TemplateFailure.OutsideRoot, directory, default, $"the templates directory leads to '{TargetOf(directory)}', outside the root '{root}': copy it into the root"));
            return [];
        }

        try
        {
            return [.. Directory.EnumerateFiles(directory, "*.md").Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failures.Add(new TemplateFailure(TemplateFailure.Unreadable, directory, default, SourceFile.ReasonOf(exception)));
            return [];
        }
    }

    private static string TargetOf(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (IOException)
        {
            return "a circle of links";
        }
    }

    private sealed class Loader(string root)
    {
        private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

        public Dictionary<string, DocumentTemplate> Templates { get; } = new(StringComparer.Ordinal);

        public List<TemplateFailure> Failures { get; } = [];

        public void AddFile(string path)
        {
            var target = TemplateSource.TargetByFileName(Path.GetFileName(path));
            if (!RealPath.IsInside(path, root))
            {
                Failures.Add(new TemplateFailure(TemplateFailure.OutsideRoot, path, default, $"the template leads to '{TargetOf(path)}', outside the root '{root}': copy it into the root"));
                Claim(target, path);
                return;
            }

            if (!SourceFile.TryRead(path, out var source, out var fault))
            {
                // A file that neither its name nor its heading ties to a document is no template.
                if (Claim(target, path))
                {
                    Failures.Add(new TemplateFailure(TemplateFailure.Unreadable, path, fault.Range, fault.Reason));
                }

                return;
            }

            if ((TemplateSource.TargetByHeading(source) ?? target) is { } bound && Claim(bound, path))
            {
                Add(source, bound, Path.GetRelativePath(root, path).Replace('\\', '/'));
            }
        }

        public void AddBuiltIn()
        {
            var assembly = typeof(TemplateCatalog).Assembly;
            foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                var name = resource[ResourcePrefix.Length..];
                if (DocumentNames.KindOf(name) is { } kind && !_paths.ContainsKey(name))
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                    Add(new SourceText(name, reader.ReadToEnd()), new TemplateTarget(kind, name), name, isBuiltIn: true);
                }
            }
        }

        private void Add(SourceText source, TemplateTarget target, string templatePath, bool isBuiltIn = false)
        {
            if (DocumentReader.TryRead(TemplateSource.WithoutPreamble(source), target.Kind, out var template, out var fault))
            {
                Templates.Add(target.FileName, new DocumentTemplate(template, TemplateCompiler.Compile(template, templatePath, Failures) with { IsBuiltIn = isBuiltIn }));
            }
            else
            {
                Failures.Add(new TemplateFailure(TemplateFailure.Unreadable, source.Path, fault.Range, fault.Reason));
            }
        }

        private bool Claim(TemplateTarget? target, string path)
        {
            if (target is not { FileName: var name })
            {
                return false;
            }

            if (_paths.TryAdd(name, path))
            {
                return true;
            }

            Failures.Add(new TemplateFailure(TemplateFailure.BadDirective, path, default, $"'{Path.GetFileName(_paths[name])}' is the template of '{name}' already: keep one of the two"));
            return false;
        }
    }
}
