namespace ArchDocs.Core.Templates;

/// <summary>Where a path really leads when every symbolic link on it is followed.</summary>
internal static class RealPath
{
    private const int MaximumLinks = 40;

    /// <summary>Whether <paramref name="path"/> lies at or below <paramref name="root"/>, links followed on both sides.</summary>
    public static bool IsInside(string root, string path)
    {
        var (realRoot, realPath) = (Of(root), Of(path));
        var relative = Path.GetRelativePath(realRoot, realPath);
        return relative == "." || (relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative));
    }

    public static string Of(string path)
    {
        var links = 0;
        return Of(Path.GetFullPath(path), ref links);
    }

    private static string Of(string path, ref int links)
    {
        var real = Path.GetPathRoot(path) ?? "";
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            if (links < MaximumLinks && new FileInfo(real).LinkTarget is { } target)
            {
                links++;
                real = Of(Path.GetFullPath(target, Path.GetDirectoryName(real)!), ref links);
            }
        }

        return real;
    }
}
