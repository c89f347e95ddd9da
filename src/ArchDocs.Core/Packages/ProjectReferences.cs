using System.Text.Json;

namespace ArchDocs.Core.Packages;

/// <summary>The projects that restore met and their references, which assemblies show only as far as they use them.</summary>
internal static class ProjectReferences
{
    /// <summary>Null where it is not what NuGet writes.</summary>
    public static ProjectGraph? Read(JsonElement assets)
    {
        if (assets.Find("project", "restore")?.Text("projectName") is not { Length: > 0 } host)
        {
            return null;
        }

        // By name: the targets of several frameworks hold the same projects.
        var references = new SortedDictionary<string, SortedSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var library in assets.Find("targets").Properties().SelectMany(target => ((JsonElement?)target.Value).Properties()).Where(IsProject))
        {
            var needed = library.Value.Find("dependencies").Properties().Select(dependency => dependency.Name);
            NeededBy(references, NameOf(library.Name, '/')).UnionWith(needed);
        }

        var direct = assets.Find("projectFileDependencyGroups").Properties()
            .Where(group => group.Value.ValueKind == JsonValueKind.Array)
            .SelectMany(group => group.Value.EnumerateArray()).Select(dependency => NameOf(dependency.ToString(), ' '))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new ProjectGraph(
            host,
            [.. references.Keys.Where(project => !IsSame(project, host))],
            [
                .. references.Keys.Where(direct.Contains).Select(project => new ProjectReference(host, project)),
                .. references.SelectMany(entry => references.Keys.Where(entry.Value.Contains).Select(project => new ProjectReference(entry.Key, project))),
            ]);
    }

    private static SortedSet<string> NeededBy(SortedDictionary<string, SortedSet<string>> references, string project)
    {
        if (!references.TryGetValue(project, out var needed))
        {
            references.Add(project, needed = new SortedSet<string>(StringComparer.OrdinalIgnoreCase));
        }

        return needed;
    }

    private static bool IsProject(JsonProperty library) => library.Value.Text("type") == "project";

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>'Name/1.0.0' and 'Name >= 1.0.0' without the version.</summary>
    private static string NameOf(string text, char separator) => text.IndexOf(separator, StringComparison.Ordinal) is var end and > 0 ? text[..end] : text;
}
