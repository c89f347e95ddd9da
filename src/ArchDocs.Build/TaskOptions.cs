using System.Collections.Immutable;
using ArchDocs.Core;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Vocabulary;
using Microsoft.Build.Framework;

namespace ArchDocs.Build;

/// <summary>What the task's parameters mean to the engine.</summary>
internal static class TaskOptions
{
    private const string BaselineTarget = "ArchDocsBaseline";

    private static readonly (string, RunMode)[] Modes = [("Update", RunMode.Update), ("Verify", RunMode.Verify)];

    private static readonly (string, FieldNaming)[] Namings =
    [
        ("camelCase", FieldNaming.CamelCase),
        ("snake_case", FieldNaming.SnakeCase),
        ("kebab-case", FieldNaming.KebabCase),
        ("PascalCase", FieldNaming.PascalCase),
        ("None", FieldNaming.None),
    ];

    private static readonly (string, RequiredMode)[] RequiredModes = [("NonNullable", RequiredMode.NonNullable), ("Explicit", RequiredMode.Explicit)];

    private static readonly (string, EnumMode)[] EnumModes = [("Auto", EnumMode.Auto), ("String", EnumMode.String), ("Number", EnumMode.Number)];

    private static readonly (string, TypeNameStyle)[] TypeNameStyles = [("Neutral", TypeNameStyle.Neutral), ("CSharp", TypeNameStyle.CSharp)];

    /// <summary>MSBuild's own conditions take each of these for a truth value.</summary>
    private static readonly (string, bool)[] Flags = [("true", true), ("yes", true), ("on", true), ("false", false), ("no", false), ("off", false)];

    /// <summary>Complete options, which count only when <paramref name="settings"/> has no problem afterwards.</summary>
    public static RunOptions Read(ArchDocsTask task, SettingReader settings)
    {
        settings.Choice("ArchDocsEnabled", task.Enabled, Flags, defaultValue: true);
        TargetFrameworkSetting.Check(task.TargetFramework, task.TargetFrameworks, settings);
        var isBaselineTarget = task.RunTarget == BaselineTarget;
        if (isBaselineTarget && IsTrue(task.OnBuildServer))
        {
            settings.Bad($"Target '{BaselineTarget}' does not run on a build server, where it would hide new findings; run it on your machine and commit the file");
        }

        var mode = settings.Choice("ArchDocsMode", task.Mode, Modes, RunMode.Verify);
        var (minimum, maximum) = Lines(task, settings);
        var paths = PathSettings.Read(task, settings);
        return new RunOptions
        {
            ProjectPath = task.ProjectPath,
            Root = paths.Root,
            PlanDirectory = paths.Plan,
            TemplatesDirectory = paths.Templates,
            SectionTemplatesDirectory = paths.SectionTemplates,
            BaselinePath = paths.Baseline,
            CachePath = string.IsNullOrEmpty(task.CachePath) ? null : task.CachePath,
            LockDirectory = task.LockDirectory,
            Features = FeaturesSetting.Read(task.Features, settings),
            MinLines = minimum,
            MaxLines = maximum,
            AllowedFences = Fences(task, settings),
            FieldNaming = settings.Choice("ArchDocsFieldNaming", task.FieldNaming, Namings, FieldNaming.CamelCase),
            Required = settings.Choice("ArchDocsRequired", task.RequiredMembers, RequiredModes, RequiredMode.NonNullable),
            Enums = settings.Choice("ArchDocsEnums", task.Enums, EnumModes, EnumMode.Auto),
            TypeNames = settings.Choice("ArchDocsTypeNames", task.TypeNames, TypeNameStyles, TypeNameStyle.Neutral),
            DtoTypes = DtoTypesSetting.Read(task.DtoTypes, settings),
            Mode = task.RunTarget switch
            {
                "ArchDocsUpdate" => RunMode.UpdateAll,
                "ArchDocsVerify" or BaselineTarget => RunMode.Verify,
                _ => mode,
            },
            WriteBaseline = isBaselineTarget,
            Assemblies = Paths(task.Assemblies),
            References = Paths(task.References),
            OpenApiDocuments = OpenApiSetting.Read(task),
            ProjectAssetsPath = string.IsNullOrEmpty(task.ProjectAssetsPath) ? null : task.ProjectAssetsPath,
            TargetFramework = task.HostTargetFramework,
            TargetFrameworkMoniker = task.HostTargetFrameworkMoniker,
            HostVersion = task.HostVersion,
            GlobalConfigFiles = [.. Paths(task.GlobalConfigFiles).Where(File.Exists)],
            Switches = new BuildSwitches
            {
                NoWarn = Rules(task.NoWarn),
                WarningsAsErrors = Rules(task.WarningsAsErrors),
                WarningsNotAsErrors = Rules(task.WarningsNotAsErrors),
                TreatWarningsAsErrors = IsTrue(task.TreatWarningsAsErrors),
            },
        };
    }

    private static (int Minimum, int Maximum) Lines(ArchDocsTask task, SettingReader settings)
    {
        var minimum = settings.Number("ArchDocsMinLines", task.MinLines, 150);
        var maximum = settings.Number("ArchDocsMaxLines", task.MaxLines, 200);
        if (minimum > maximum)
        {
            settings.Bad($"Property 'ArchDocsMinLines' is '{minimum}' and 'ArchDocsMaxLines' is '{maximum}', but the fewest lines may not be more than the most lines");
        }

        return (minimum, maximum);
    }

    private static ImmutableArray<string> Fences(ArchDocsTask task, SettingReader settings)
    {
        var fences = SettingReader.List(task.AllowedFences).ToImmutableArray();
        foreach (var fence in fences.Where(fence => !fence.All(character => char.IsLetterOrDigit(character) || character is '+' or '-' or '#' or '.' or '_')))
        {
            settings.Bad("ArchDocsAllowedFences", fence, "names of fence languages, separated by ';', are expected, for example 'json;text'");
        }

        return fences;
    }

    /// <summary>What a user may write in NoWarn and its kin, blanks and line ends included.</summary>
    private static ImmutableArray<string> Rules(string? value) =>
        [.. SettingReader.List(value).SelectMany(entry => entry.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static ImmutableArray<string> Paths(ITaskItem[] items) =>
        [.. items.Select(item => item.ItemSpec).Distinct(StringComparer.Ordinal)];

    private static bool IsTrue(string? value) => string.Equals(value?.Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
