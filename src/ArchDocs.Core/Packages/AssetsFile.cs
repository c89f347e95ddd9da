using System.Collections.Immutable;
using System.Text.Json;

namespace ArchDocs.Core.Packages;

/// <summary>Reads project.assets.json, which restore writes: what it resolved for each target framework, central, floating and transitively pinned versions included.</summary>
internal static class AssetsFile
{
    /// <param name="path">A file that is not there tells nothing: not every host is restored by NuGet.</param>
    public static PackageCatalog Read(string? path, HostFramework framework)
    {
        if (string.IsNullOrEmpty(path) || !File.Exists(path))
        {
            return PackageCatalog.Unknown;
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var document = JsonDocument.Parse(stream);
            return Read(document.RootElement, framework);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return PackageCatalog.Unknown with { Failure = exception.Message.ReplaceLineEndings(" ").TrimEnd('.') };
        }
    }

    private static PackageCatalog Read(JsonElement root, HostFramework framework)
    {
        if (PropertyOf(root, "targets") is not { ValueKind: JsonValueKind.Object } targets)
        {
            return PackageCatalog.Unknown with { Failure = "it has no 'targets'" };
        }

        var frameworks = PropertyOf(PropertyOf(root, "project"), "frameworks");
        var names = NamesOf(framework, frameworks);

        // A target for a runtime, 'net10.0/linux-x64', resolves the same packages.
        var target = Choose([.. targets.EnumerateObject().Where(entry => !entry.Name.Contains('/', StringComparison.Ordinal))], names);
        if (target is not { ValueKind: JsonValueKind.Object } resolved)
        {
            return PackageCatalog.Unknown;
        }

        var requested = RequestedIn(Choose([.. PropertiesOf(frameworks)], names));
        return new PackageCatalog(
        [
            .. resolved.EnumerateObject().Where(entry => TextOf(entry.Value, "type") == "package")
                .Select(entry => entry.Name.Split('/', 2)).Where(parts => parts.Length == 2)
                .Select(parts => new ResolvedPackage(parts[0], parts[1], requested.GetValueOrDefault(parts[0])))
                .OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase),
        ]);
    }

    /// <summary>Every name under which restore may speak of the framework: 'net8.0-windows' of the project is 'net8.0-windows7.0' here.</summary>
    private static HashSet<string> NamesOf(HostFramework framework, JsonElement? frameworks)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        names.UnionWith(((IEnumerable<string?>)[framework.Name, framework.Moniker]).OfType<string>().Where(name => name.Length > 0));
        names.UnionWith(PropertiesOf(frameworks).Where(entry => TextOf(entry.Value, "targetAlias") is { } alias && names.Contains(alias)).Select(entry => entry.Name).ToArray());
        return names;
    }

    private static JsonElement? Choose(JsonProperty[] entries, HashSet<string> names)
    {
        foreach (var entry in entries)
        {
            if (names.Contains(entry.Name))
            {
                return entry.Value;
            }
        }

        return entries is [var only] ? only.Value : null;
    }

    private static Dictionary<string, string> RequestedIn(JsonElement? framework)
    {
        var requested = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in PropertiesOf(PropertyOf(framework, "dependencies")))
        {
            // What the SDK adds by itself nobody asked for.
            if (TextOf(entry.Value, "target") == "Package" && PropertyOf(entry.Value, "autoReferenced") is not { ValueKind: JsonValueKind.True })
            {
                requested[entry.Name] = VersionRules.Describe(TextOf(entry.Value, "version") ?? "");
            }
        }

        return requested;
    }

    private static JsonElement? PropertyOf(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) ? value : null;

    private static string? TextOf(JsonElement element, string name) =>
        PropertyOf(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement.ObjectEnumerator PropertiesOf(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } parent ? parent.EnumerateObject() : default;
}
