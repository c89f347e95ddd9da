using System.IO.Enumeration;

namespace ArchDocs.Core.Plan;

/// <summary>One pass over one directory: the directories worth looking into and the Markdown files with their stamps.</summary>
internal sealed record DirectoryListing(List<string> Directories, List<ListedFile> Files)
{
    private static readonly EnumerationOptions Options = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    public static DirectoryListing Read(string directory)
    {
        var listing = new DirectoryListing([], []);
        foreach (var entry in new FileSystemEnumerable<Entry>(directory, EntryOf, Options))
        {
            if (entry.IsMarkdown)
            {
                listing.Files.Add(new ListedFile(entry.Name, entry.IsLink ? StampOfTarget(Path.Combine(directory, entry.Name)) : entry.Stamp, entry.IsLink));
            }
            else if (entry.IsDirectory && !entry.IsLink && !IsPassedOver(entry.Name))
            {
                listing.Directories.Add(entry.Name);
            }
        }

        listing.Directories.Sort(StringComparer.Ordinal);
        listing.Files.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return listing;
    }

    // A directory called prd.md is listed as a document, so that reading it says what it is.
    private static Entry EntryOf(ref FileSystemEntry entry)
    {
        var isDirectory = entry.IsDirectory;
        var isMarkdown = HasMarkdownExtension(entry.FileName) && (!isDirectory || DocumentNames.KindOf(entry.FileName.ToString()) is not null || entry.FileName is DocumentNames.Epic);
        var isLink = (isDirectory || isMarkdown) && (entry.Attributes & FileAttributes.ReparsePoint) != FileAttributes.None;
        if (!isDirectory && !isMarkdown)
        {
            return default;
        }

        var stamp = isMarkdown && !isLink ? new FileStamp(isDirectory ? 0 : entry.Length, entry.LastWriteTimeUtc.Ticks) : default;
        return new Entry(entry.FileName.ToString(), isDirectory, isMarkdown && !(isDirectory && isLink), isLink, stamp);
    }

    private static bool HasMarkdownExtension(ReadOnlySpan<char> name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>What holds no documents: build output, tasks, and what is hidden.</summary>
    public static bool IsPassedOver(string name) =>
        name[0] is '.' or '_' || name.ToUpperInvariant() is "TASKS" or "BIN" or "OBJ" or "NODE_MODULES";

    /// <summary>The link's own stamp would not change with what it points at.</summary>
    private static FileStamp StampOfTarget(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true) is FileInfo { Exists: true } target
                ? new FileStamp(target.Length, target.LastWriteTimeUtc.Ticks)
                : default;
        }
        catch (IOException)
        {
            return default;
        }
    }

    private readonly record struct Entry(string Name, bool IsDirectory, bool IsMarkdown, bool IsLink, FileStamp Stamp);
}

internal readonly record struct ListedFile(string Name, FileStamp Stamp, bool IsLink);
