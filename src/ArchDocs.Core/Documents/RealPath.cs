namespace ArchDocs.Core.Documents;

/// <summary>Where a path leads once every link in it is followed.</summary>
internal static class RealPath
{
    // As many as Linux follows before it gives up.
    private const int MaximumLinks = 40;

    /// <summary>The path itself where a part of it does not exist.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        var pending = new Stack<string>();
        var resolved = Path.GetPathRoot(path) ?? "";
        Push(pending, path[resolved.Length..]);
        var links = 0;
        while (pending.TryPop(out var part))
        {
            if (part is "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? resolved;
                continue;
            }

            var next = Path.Combine(resolved, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MaximumLinks)
            {
                throw new IOException($"links lead in a circle at '{next}'");
            }

            var root = Path.GetPathRoot(target);
            resolved = string.IsNullOrEmpty(root) ? resolved : root;
            Push(pending, target[(root?.Length ?? 0)..]);
        }

        return resolved;
    }

    /// <summary>Whether a path stays under a root, links in either followed; what cannot be followed does not.</summary>
    public static bool IsInside(string path, string root)
    {
        try
        {
            var relative = Path.GetRelativePath(Of(root), Of(path));
            return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Push(Stack<string> pending, string path)
    {
        foreach (var part in path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse())
        {
            if (part is not ("" or "."))
            {
                pending.Push(part);
            }
        }
    }
}
