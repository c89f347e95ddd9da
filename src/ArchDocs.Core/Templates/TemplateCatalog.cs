using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Templates;

/// <summary>The template in use for each kind of document: a file of the templates directory, else the built-in one.</summary>
internal sealed class TemplateCatalog
{
    private const string ResourcePrefix = "ArchDocs.Core.Templates.BuiltIn.";

    private readonly FrozenDictionary<DocumentKind, DocumentShape> _shapes;

    private TemplateCatalog(IReadOnlyDictionary<DocumentKind, DocumentShape> shapes, IEnumerable<TemplateFailure> failures)
    {
        _shapes = shapes.ToFrozenDictionary();
        Failures = [.. failures];
    }

    public ImmutableArray<TemplateFailure> Failures { get; }

    /// <summary>Null for a kind without template, or whose template cannot be read.</summary>
    public DocumentShape? ShapeOf(DocumentKind kind) => _shapes.GetValueOrDefault(kind);

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
        return new TemplateCatalog(loader.Shapes, loader.Failures);
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
        private readonly Dictionary<DocumentKind, string> _paths = [];

        public Dictionary<DocumentKind, DocumentShape> Shapes { get; } = [];

        public List<TemplateFailure> Failures { get; } = [];

        public void AddFile(string path)
        {
            var kind = TemplateSource.KindByFileName(Path.GetFileName(path));
            if (!RealPath.IsInside(path, root))
            {
                Failures.Add(new TemplateFailure(TemplateFailure.OutsideRoot, path, default, $"the template leads to '{TargetOf(path)}', outside the root '{root}': copy it into the root"));
                Claim(kind, path);
                return;
            }

            if (!SourceFile.TryRead(path, out var source, out var fault))
            {
                // A file that neither its name nor its heading ties to a document is no template.
                if (Claim(kind, path))
                {
                    Failures.Add(new TemplateFailure(TemplateFailure.Unreadable, path, fault.Range, fault.Reason));
                }

                return;
            }

            if ((TemplateSource.KindByHeading(source) ?? kind) is { } bound && Claim(bound, path))
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
                if (DocumentNames.KindOf(name) is { } kind && !_paths.ContainsKey(kind))
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                    Add(new SourceText(name, reader.ReadToEnd()), kind, $"built-in template {name}", isBuiltIn: true);
                }
            }
        }

        private void Add(SourceText source, DocumentKind kind, string templatePath, bool isBuiltIn = false)
        {
            if (DocumentReader.TryRead(TemplateSource.WithoutPreamble(source), kind, out var template, out var fault))
            {
                Shapes.Add(kind, TemplateCompiler.Compile(template, templatePath, Failures) with { IsBuiltIn = isBuiltIn });
            }
            else
            {
                Failures.Add(new TemplateFailure(TemplateFailure.Unreadable, source.Path, fault.Range, fault.Reason));
            }
        }

        private bool Claim(DocumentKind? kind, string path)
        {
            if (kind is not { } known)
            {
                return false;
            }

            if (_paths.TryAdd(known, path))
            {
                return true;
            }

            Failures.Add(new TemplateFailure(TemplateFailure.BadDirective, path, default, $"'{Path.GetFileName(_paths[known])}' is the template of '{DocumentNames.NameOf(known)}' already: keep one of the two"));
            return false;
        }
    }
}
