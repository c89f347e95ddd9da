using System.Text.Json;

namespace ArchDocs.Core.Packages;

/// <summary>What restore resolved for the host's target framework, central, floating and transitively pinned versions included.</summary>
internal static class ResolvedPackages
{
    public static PackageCatalog Read(JsonElement root, HostFramework framework)
    {
        if (root.Find("targets") is not { ValueKind: JsonValueKind.Object } targets)
        {
            return PackageCatalog.Unknown with { Failure = "it has no 'targets'" };
        }

        var frameworks = root.Find("project", "frameworks");
        var names = NamesOf(framework, frameworks);

        // A target for a runtime, 'net10.0/linux-x64', resolves the same packages.
        var target = Choose([.. targets.EnumerateObject().Where(entry => !entry.Name.Contains('/', StringComparison.Ordinal))], names);
        if (target is not { ValueKind: JsonValueKind.Object } resolved)
        {
            return PackageCatalog.Unknown;
        }

        var requested = RequestedIn(Choose([.. frameworks.Properties()], names));
        return new PackageCatalog(
        [
            .. resolved.EnumerateObject().Where(entry => entry.Value.Text("type") == "package")
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
        names.UnionWith(frameworks.Properties().Where(entry => entry.Value.Text("targetAlias") is { } alias && names.Contains(alias)).Select(entry => entry.Name).ToArray());
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
        foreach (var entry in framework?.Find("dependencies").Properties() ?? [])
        {
            // What the SDK adds by itself nobody asked for.
            if (entry.Value.Text("target") == "Package" && entry.Value.Find("autoReferenced") is not { ValueKind: JsonValueKind.True })
            {
                requested[entry.Name] = VersionRules.Describe(entry.Value.Text("version") ?? "");
            }
        }

        return requested;
    }
}
