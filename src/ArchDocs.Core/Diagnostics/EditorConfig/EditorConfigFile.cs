using System.Collections.Immutable;

namespace ArchDocs.Core.Diagnostics.EditorConfig;

/// <summary>An .editorconfig or global analyzer config file as written.</summary>
/// <param name="Preamble">What stands before the first section: 'root' and 'is_global'; in a global file the settings themselves.</param>
internal sealed record EditorConfigFile(string Path, ImmutableArray<EditorConfigProperty> Preamble, ImmutableArray<EditorConfigSection> Sections)
{
    private const int DefaultGlobalLevel = 100;

    /// <summary>Why the file cannot be read, as the end of a sentence; it then counts as empty.</summary>
    public string? Fault { get; init; }

    /// <summary>No file further up counts.</summary>
    public bool IsRoot => PreambleSays("root", "true");

    /// <summary>A file named '.globalconfig' is global without saying so.</summary>
    public bool IsGlobal => PreambleSays("is_global", "true") || IsNamedGlobal;

    /// <summary>Of two global files the one of the higher level wins.</summary>
    public int GlobalLevel =>
        int.TryParse(Preamble.LastOrDefault(property => property.Key == "global_level")?.Value, out var level) ? level
        : IsNamedGlobal ? DefaultGlobalLevel
        : 0;

    private bool IsNamedGlobal => string.Equals(System.IO.Path.GetFileName(Path), ".globalconfig", StringComparison.OrdinalIgnoreCase);

    private bool PreambleSays(string key, string value) =>
        string.Equals(Preamble.LastOrDefault(property => property.Key == key)?.Value, value, StringComparison.OrdinalIgnoreCase);
}

/// <param name="Glob">Null when the section's name is no usable glob: it then matches nothing.</param>
internal sealed record EditorConfigSection(string Name, EditorConfigGlob? Glob, ImmutableArray<EditorConfigProperty> Properties);
