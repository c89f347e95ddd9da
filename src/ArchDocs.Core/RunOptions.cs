using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core;

/// <summary>Everything a run depends on. All paths are absolute; a run looks at no environment variable and no current directory.</summary>
public sealed record RunOptions
{
    /// <summary>The directory that paths in the baseline are relative to and that no link, include or template may leave.</summary>
    public required string Root { get; init; }

    /// <summary>Where epics live, normally <c>docs/plan</c> under <see cref="Root"/>. It need not exist (ARCH0001).</summary>
    public required string PlanDirectory { get; init; }

    /// <summary>Globs over <c>{epic-key}/{feature-key}</c>; one that begins with '!' excludes. Default: all.</summary>
    public ImmutableArray<string> Features { get; init; } = ["**"];

    /// <summary>Where a repository's own document templates stand; it need not exist.</summary>
    public string? TemplatesDirectory { get; init; }

    /// <summary>Where a repository's own section templates stand; it need not exist.</summary>
    public string? SectionTemplatesDirectory { get; init; }

    /// <summary>Fewest lines of 02 and 04; .editorconfig may say otherwise per path. Default 150, from the workflow's checklist.</summary>
    public int MinLines { get; init; } = DocumentSettings.DefaultMinLines;

    /// <summary>Most lines of 02 and 04; .editorconfig may say otherwise per path. Default 200, from the workflow's checklist.</summary>
    public int MaxLines { get; init; } = DocumentSettings.DefaultMaxLines;

    /// <summary>Fence languages allowed beside <c>mermaid</c>, case aside.</summary>
    public ImmutableArray<string> AllowedFences { get; init; } = [];

    /// <summary>How C# members are named on the wire where no attribute says it.</summary>
    public FieldNaming FieldNaming { get; init; } = FieldNaming.CamelCase;

    /// <summary>When a member counts as required.</summary>
    public RequiredMode Required { get; init; } = RequiredMode.NonNullable;

    /// <summary>How enums are serialised where no attribute says it.</summary>
    public EnumMode Enums { get; init; } = EnumMode.Auto;

    /// <summary>How generated tables name types.</summary>
    public TypeNameStyle TypeNames { get; init; } = TypeNameStyle.Neutral;

    /// <summary>Globs over full names of the public types that some document has to describe (ARCH7008); one that begins with '!' excludes, none: no type has to be described.</summary>
    public ImmutableArray<string> DtoTypes { get; init; } = ["*Dto", "*Request", "*Response"];

    /// <summary>Whether derived sections are rewritten or compared.</summary>
    public RunMode Mode { get; init; } = RunMode.Verify;

    /// <summary>Assemblies whose types documents may name: the host's, those of its project references, and further ones.</summary>
    public ImmutableArray<string> Assemblies { get; init; } = [];

    /// <summary>Assemblies that those refer to; opened only for base types, enums and collections that live there.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>OpenAPI documents of the code's endpoints: those that the build generates, and further ones.</summary>
    public ImmutableArray<string> OpenApiDocuments { get; init; } = [];

    /// <summary>What the host's restore wrote (<c>obj/project.assets.json</c>): its project references and packages; it need not exist.</summary>
    public string? ProjectAssetsPath { get; init; }

    /// <summary>The target framework that the host is built for, as the project writes it: <c>net10.0</c>.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>The same in full: <c>.NETStandard,Version=v2.0</c>.</summary>
    public string? TargetFrameworkMoniker { get; init; }

    /// <summary>The version that the host is built as; null where it is unknown.</summary>
    public string? HostVersion { get; init; }

    /// <summary>The file of known findings; it need not exist.</summary>
    public string? BaselinePath { get; init; }

    /// <summary>Write the current findings to <see cref="BaselinePath"/> instead of reporting those that it may hold.</summary>
    public bool WriteBaseline { get; init; }

    /// <summary>The build's own switches for warnings.</summary>
    public BuildSwitches Switches { get; init; } = new();

    /// <summary>Global analyzer configuration files, weaker than every .editorconfig.</summary>
    public ImmutableArray<string> GlobalConfigFiles { get; init; } = [];

    /// <summary>Where the run keeps what it needs to do nothing next time; null: it keeps nothing.</summary>
    public string? CachePath { get; init; }

    /// <summary>A directory that all builds of the machine share, for the locks that keep two hosts from losing each other's updates; normally the one for temporary files.</summary>
    public required string LockDirectory { get; init; }

    /// <summary>The file that findings about the run as a whole stand in, normally the host's project file.</summary>
    public required string ProjectPath { get; init; }
}

/// <summary>What a run does with derived sections.</summary>
public enum RunMode
{
    /// <summary>Never write a document; a section that is out of date is an error (ARCH8001).</summary>
    Verify,

    /// <summary>Rewrite sections that are out of date; leave those alone that were edited by hand (ARCH8004).</summary>
    Update,

    /// <summary>As <see cref="Update"/>, and replace sections edited by hand, and insert a <c>dto</c> section under a bound heading that has no table (the target ArchDocsUpdate).</summary>
    UpdateAll,
}
