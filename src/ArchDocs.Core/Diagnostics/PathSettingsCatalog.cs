using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics.EditorConfig;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Diagnostics;

/// <summary>The settings of every file, worked out once per file. Safe to use from several threads.</summary>
internal sealed class PathSettingsCatalog
{
    private readonly ConcurrentDictionary<string, PathSettings> _settings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<Finding>> _faults = new(StringComparer.Ordinal);
    private readonly EditorConfigCatalog _files;
    private readonly DocumentSettings _defaults;
    private readonly ImmutableDictionary<string, RuleDescriptor> _rules;
    private readonly SettingFaults _faultsOfFile;

    /// <param name="globalFiles">Global analyzer config files: absolute paths, there or not.</param>
    /// <param name="defaults">What the build's properties say.</param>
    public PathSettingsCatalog(IEnumerable<string> globalFiles, DocumentSettings defaults, IEnumerable<RuleDescriptor> rules)
    {
        _files = new EditorConfigCatalog(globalFiles, SettingKeys.IsOurs);
        _defaults = defaults;
        _rules = rules.ToImmutableDictionary(rule => rule.Id, StringComparer.Ordinal);
        _faultsOfFile = new SettingFaults(_rules);
    }

    /// <summary>Every .editorconfig and global file that was looked for so far, there or not.</summary>
    public ImmutableArray<string> ConsultedPaths => _files.ConsultedPaths;

    /// <param name="path">Absolute.</param>
    public PathSettings Of(string path) => _settings.GetOrAdd(path, WorkOut);

    /// <summary>The .editorconfig paths that decide about the files of a directory, there or not, and the global files: what a cached result depends on.</summary>
    public ImmutableArray<string> ConsultedFor(string directory) => _files.ConsultedFor(directory);

    private PathSettings WorkOut(string path)
    {
        var properties = _files.PropertiesOf(path);
        var faults = _files.FilesFor(path).SelectMany(file => _faults.GetOrAdd(file.Path, static (_, key) => key.Checker.Of(key.File), (File: file, Checker: _faultsOfFile)));
        var document = DocumentOf(properties, out var contradiction);
        return new PathSettings(document, SeveritiesOf(properties), [.. faults, .. contradiction is null ? [] : new[] { contradiction }]);
    }

    private DocumentSettings DocumentOf(ImmutableDictionary<string, EditorConfigProperty> properties, out Finding? contradiction)
    {
        var settings = _defaults;
        var min = properties.GetValueOrDefault(SettingKeys.MinLines);
        var max = properties.GetValueOrDefault(SettingKeys.MaxLines);
        settings = min is not null && SettingValues.TryLineCount(min.Value, out var fewest) ? settings with { MinLines = fewest } : settings;
        settings = max is not null && SettingValues.TryLineCount(max.Value, out var most) ? settings with { MaxLines = most } : settings;
        settings = WordsOf(properties, SettingKeys.AllowedFences) is { } fences ? settings with { AllowedFences = fences } : settings;
        settings = WordsOf(properties, SettingKeys.AllowedPathVerbs) is { } verbs ? settings with { AllowedPathVerbs = verbs } : settings;
        contradiction = settings.MinLines > settings.MaxLines && (max ?? min) is { } place ? Contradiction(settings, place) : null;
        return contradiction is null ? settings : settings with { MinLines = _defaults.MinLines, MaxLines = _defaults.MaxLines };
    }

    private static ImmutableHashSet<string>? WordsOf(ImmutableDictionary<string, EditorConfigProperty> properties, string key) =>
        properties.TryGetValue(key, out var property) && SettingValues.TryWords(property.Value, out var words) ? words : null;

    private static Finding Contradiction(DocumentSettings settings, EditorConfigProperty place) => new(
        ToolRules.BadSetting,
        place.Path,
        place.ValueRange,
        $"'{place.Key}' asks for at least {settings.MinLines} and at most {settings.MaxLines} lines, which no document can have: set '{SettingKeys.MinLines}' and '{SettingKeys.MaxLines}' side by side.",
        place.Key);

    private ImmutableDictionary<string, DiagnosticSeverity> SeveritiesOf(ImmutableDictionary<string, EditorConfigProperty> properties)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, DiagnosticSeverity>(StringComparer.Ordinal);
        foreach (var property in properties.Values)
        {
            if (SettingKeys.RuleIdOf(property.Key) is { } id && _rules.ContainsKey(id) && SettingValues.TrySeverity(property.Value, out var severity) && severity is { } value)
            {
                severities[id] = value;
            }
        }

        return severities.ToImmutable();
    }
}
