using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Sections;

/// <summary>The templates of one run: the repository's own before the built-in ones. Each is read and compiled at most once. Safe for threads.</summary>
internal sealed class SectionTemplates
{
    private const int MaximumLength = 64 * 1024;

    private static readonly Assembly Engine = typeof(SectionTemplates).Assembly;

    private readonly ConcurrentDictionary<string, SectionTemplate> _read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<CompiledSectionTemplate>> _compiled = new(StringComparer.Ordinal);
    private readonly string? _directory;
    private readonly string? _root;

    /// <param name="directory">The repository's section templates; it need not exist.</param>
    /// <param name="root">No template may stand outside it, links followed; null: no limit.</param>
    public SectionTemplates(string? directory = null, string? root = null)
    {
        _directory = directory;
        _root = root;
        OwnNames = FindOwnNames(directory);
    }

    /// <summary>Names of the repository's own templates, in ordinal order.</summary>
    public ImmutableArray<string> OwnNames { get; }

    /// <exception cref="SectionTemplateException">It cannot be read.</exception>
    public SectionTemplate Find(string name) => _read.GetOrAdd(name, Read);

    /// <summary>The text as it is written between the markers, with LF line ends.</summary>
    /// <exception cref="SectionTemplateException">It cannot be compiled or rendered.</exception>
    public string Render(SectionInputs inputs)
    {
        var template = inputs.Template;
        var text = RegionText.Finish(RenderPart(inputs));
        if (text.Contains("<!-- archdocs:", StringComparison.OrdinalIgnoreCase))
        {
            throw new SectionTemplateException(template, 1, "its output holds an 'archdocs:' marker, and sections do not nest: take the marker out");
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new SectionTemplateException(template, 1, "its output holds a NUL character: take it out");
        }

        return text;
    }

    /// <summary>The text as another template may take it up, its kept cells not yet marked.</summary>
    /// <exception cref="SectionTemplateException">It cannot be compiled or rendered.</exception>
    public string RenderPart(SectionInputs inputs)
    {
        var template = inputs.Template;
        var compiled = _compiled.GetOrAdd(template.Name, _ => new Lazy<CompiledSectionTemplate>(() => new CompiledSectionTemplate(template))).Value;
        using var model = inputs.ParseModel();
        return compiled.Render(model.RootElement);
    }

    private static ImmutableArray<string> FindOwnNames(string? directory)
    {
        try
        {
            return directory is null || !Directory.Exists(directory)
                ? []
                : [.. Directory.GetFiles(directory, "*.hbs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private SectionTemplate Read(string name) =>
        _directory is not null && OwnNames.Contains(name, StringComparer.Ordinal) ? ReadOwn(name, Path.Combine(_directory, name + ".hbs")) : ReadBuiltIn(name);

    private SectionTemplate ReadOwn(string name, string path)
    {
        var template = new SectionTemplate(name, "", path);
        try
        {
            if (_root is not null && !RealPath.IsInside(path, _root))
            {
                throw new SectionTemplateException(template, 1, $"it is a link to '{RealPath.Of(path)}', outside the root '{_root}': put the template itself there");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SectionTemplateException(template, 1, $"it cannot be read: {SourceFile.ReasonOf(exception)}");
        }

        if (!SourceFile.TryRead(path, out var source, out var fault))
        {
            throw new SectionTemplateException(template, 1, $"it cannot be read: {fault.Reason}");
        }

        return source.Text.Length <= MaximumLength
            ? template with { Text = source.Text }
            : throw new SectionTemplateException(template, 1, $"it has {source.Text.Length} characters, more than the {MaximumLength} that a template may have");
    }

    public static SectionTemplate ReadBuiltIn(string name)
    {
        using var stream = Engine.GetManifestResourceStream($"ArchDocs.Core.Sections.BuiltIn.{name}.hbs")
            ?? throw new ArgumentException($"No section is called '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return new SectionTemplate(name, reader.ReadToEnd(), Path: null);
    }
}
