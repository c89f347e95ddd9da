using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>The file or directory that a path to nothing probably meant.</summary>
internal static class NearestPath
{
    public static string? Find(ILinkTargets targets, DesignDocument document, string path) =>
        FindSpelling(targets, path) ?? FindElsewhere(targets, document, path);

    /// <summary>Each part that is not there replaced by the nearest that is.</summary>
    private static string? FindSpelling(ILinkTargets targets, string path)
    {
        var missing = new Stack<string>();
        var current = path;
        while (targets.KindOf(current) != LinkTargetKind.Directory)
        {
            missing.Push(Path.GetFileName(current));
            if (current == targets.Root || Path.GetDirectoryName(current) is not { } parent)
            {
                return null;
            }

            current = parent;
        }

        while (missing.TryPop(out var part))
        {
            var names = targets.NamesIn(current);
            var found = names.Contains(part, StringComparer.Ordinal) ? part : NearestName.Find(part, names.Where(name => DigitsOf(name) == DigitsOf(part)));
            found ??= missing.Count == 0 ? SameWords(part, names) : null;
            if (found is null)
            {
                return null;
            }

            current = Path.Combine(current, found);
        }

        return targets.KindOf(current) is LinkTargetKind.File or LinkTargetKind.Directory ? current : null;
    }

    /// <summary>The name as it stands, beside the document, in a directory above it or right below it.</summary>
    private static string? FindElsewhere(ILinkTargets targets, DesignDocument document, string path)
    {
        var own = Path.GetDirectoryName(document.Path)!;
        var name = Path.GetFileName(path);

        // Every feature has a prd.md: that of another directory is another document.
        var meantDirectory = DocumentNames.KindOf(name) is null || targets.KindOf(Path.GetDirectoryName(path)!) == LinkTargetKind.Directory ? null : Path.GetFileName(Path.GetDirectoryName(path));
        for (var directory = own; directory is not null && directory.Length >= targets.Root.Length; directory = Path.GetDirectoryName(directory))
        {
            if (IsOther(Path.Combine(directory, name)))
            {
                return Path.Combine(directory, name);
            }
        }

        var below = targets.NamesIn(own).Select(child => Path.Combine(own, child)).Where(child => targets.KindOf(child) == LinkTargetKind.Directory)
            .Select(child => Path.Combine(child, name)).Where(IsOther).Take(2).ToArray();
        return below is [var only] ? only : null;

        bool IsOther(string candidate) =>
            candidate != document.Path && (meantDirectory is null || Path.GetFileName(Path.GetDirectoryName(candidate)) == meantDirectory) && targets.KindOf(candidate) == LinkTargetKind.File;
    }

    /// <summary>With another number before it, or none: <c>architecture.md</c>, <c>03-backend-design.md</c>.</summary>
    private static string? SameWords(string name, ImmutableArray<string> names)
    {
        var words = WordsOf(name);
        var same = names.Where(other => WordsOf(other).Equals(words, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray();
        return words.Length > 3 && same is [var only] ? only : null;
    }

    private static string WordsOf(string name) => name.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '_');

    /// <summary>E01-F02 and E01-F03 are neighbours, not spellings of one name.</summary>
    private static string DigitsOf(string name) => string.Concat(name.Where(char.IsAsciiDigit));
}
