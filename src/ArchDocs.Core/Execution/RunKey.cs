using System.Collections.Immutable;

namespace ArchDocs.Core.Execution;

/// <summary>What every result of a run depends on beside the documents: the engine itself, the options, templates and assemblies.</summary>
internal static class RunKey
{
    public static string Of(RunOptions options)
    {
        using var key = new Fingerprint();
        key.Add(typeof(RunKey).Module.ModuleVersionId.ToString())
            .Add(options.Root).Add(options.PlanDirectory).AddAll(options.Features)
            .Add(options.MinLines).Add(options.MaxLines).AddAll(options.AllowedFences)
            .Add((int)options.FieldNaming).Add((int)options.Required).Add((int)options.Enums).Add((int)options.TypeNames).AddAll(options.DtoTypes)
            .Add((int)options.Mode).Add(options.ProjectPath)
            .AddAll(options.Switches.NoWarn).AddAll(options.Switches.WarningsAsErrors).AddAll(options.Switches.WarningsNotAsErrors)
            .Add(options.Switches.TreatWarningsAsErrors ? 1 : 0)
            .Add(options.TemplatesDirectory).AddDirectory(options.TemplatesDirectory)
            .Add(options.SectionTemplatesDirectory).AddDirectory(options.SectionTemplatesDirectory);
        AddFiles(key, options.GlobalConfigFiles);
        AddFiles(key, options.Assemblies);
        AddFiles(key, [.. options.Assemblies.SelectMany(path => new[] { Path.ChangeExtension(path, ".xml"), Path.ChangeExtension(path, ".pdb") })]);
        AddFiles(key, options.References);
        AddFiles(key, options.OpenApiDocuments);
        AddFiles(key, options.ProjectAssetsPath is { } assets ? [assets] : []);
        key.Add(options.TargetFramework).Add(options.TargetFrameworkMoniker).Add(options.HostVersion);
        return key.ToString();
    }

    private static void AddFiles(Fingerprint key, ImmutableArray<string> paths)
    {
        key.Add(paths.Length);
        foreach (var path in paths)
        {
            key.AddFile(path);
        }
    }
}
