namespace ArchDocs.Core.Documents;

internal static class RelativeLink
{
    /// <summary>From a document to another file, with '/' and percent-encoded.</summary>
    public static string Between(string fromDocument, string toFile)
    {
        var relative = Path.GetRelativePath(Path.GetDirectoryName(fromDocument) ?? fromDocument, toFile);
        var parts = relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return string.Join('/', parts.Select(Uri.EscapeDataString));
    }
}
