using System.Collections.Immutable;
using System.Text.Json;

namespace ArchDocs.Core.Types;

/// <summary>Reads what a restore found out about the host: <c>obj/project.assets.json</c>. It knows projects and their references, which assemblies do only as far as they use them.</summary>
internal static class ProjectAssets
{
    /// <summary>Null where there is no such file, or where it is not what NuGet writes.</summary>
    public static ProjectGraph? Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var json = JsonDocument.Parse(stream);
            return GraphOf(json.RootElement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static ProjectGraph? GraphOf(JsonElement assets)
    {
        if (Find(assets, "project", "restore", "projectName") is not { ValueKind: JsonValueKind.String } name || name.GetString() is not { Length: > 0 } host)
        {
            return null;
        }

        // By name: the targets of several frameworks hold the same projects.
        var references = new SortedDictionary<string, SortedSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var library in PropertiesOf(Find(assets, "targets")).SelectMany(target => PropertiesOf(target.Value)).Where(IsProject))
        {
            var needed = PropertiesOf(Find(library.Value, "dependencies")).Select(dependency => dependency.Name);
            NeededBy(references, NameOf(library.Name, '/')).UnionWith(needed);
        }

        var direct = PropertiesOf(Find(assets, "projectFileDependencyGroups"))
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

    private static bool IsProject(JsonProperty library) => Find(library.Value, "type") is { ValueKind: JsonValueKind.String } type && type.ValueEquals("project");

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>'Name/1.0.0' and 'Name >= 1.0.0' without the version.</summary>
    private static string NameOf(string text, char separator) => text.IndexOf(separator, StringComparison.Ordinal) is var end and > 0 ? text[..end] : text;

    private static JsonElement? Find(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    private static IEnumerable<JsonProperty> PropertiesOf(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } found ? found.EnumerateObject() : Enumerable.Empty<JsonProperty>();
}
