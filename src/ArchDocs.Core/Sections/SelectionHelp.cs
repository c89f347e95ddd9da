using ArchDocs.Core.Spelling;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Sections;

/// <summary>What was probably meant by a namespace or a glob that no type answers to.</summary>
internal static class SelectionHelp
{
    public static string ForNamespace(string name, ITypeCatalog types)
    {
        var namespaces = NamespacesOf(types);
        if (Near(name, namespaces) is { } near)
        {
            return $"did you mean '{near}'?";
        }

        return namespaces.FirstOrDefault(known => known.StartsWith($"{name}.", StringComparison.Ordinal)) is { } below
            ? $"types stand only below it, as in '{below}', so write that, or '{SelectedStructures.OfGlobs}={name}.*' for all of them"
            : $"write one that has some{(namespaces is [var first, ..] ? $", such as '{first}'" : "")}";
    }

    public static string ForGlob(string glob, ITypeCatalog types)
    {
        if (TypeGlobs.IsName(glob) && types.FindNearestName(glob) is { } type)
        {
            return $"did you mean '{type}'?";
        }

        var dot = glob.LastIndexOf('.');
        var name = dot > 0 ? glob[..dot].Trim('*', '?', '.') : "";
        var namespaces = NamespacesOf(types);
        return name.Length > 0 && !namespaces.Contains(name, StringComparer.Ordinal) && Near(name, namespaces) is { } near
            ? $"the nearest namespace is '{near}'"
            : $"globs stand for full names{(types.All.FirstOrDefault() is { } example ? $" such as '{example.QualifiedName}'" : "")}, and case counts";
    }

    private static string? Near(string name, string[] namespaces) =>
        NearestName.Find(name, namespaces) ?? namespaces.FirstOrDefault(known => known.EndsWith($".{name}", StringComparison.OrdinalIgnoreCase));

    private static string[] NamespacesOf(ITypeCatalog types) =>
        [.. types.All.Select(type => type.Namespace).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
