namespace ArchDocs.Core.Features;

/// <summary>A title names the kind of document and its subject: 'System Architecture: Checkout', 'Epic - Orders'.</summary>
internal static class DocumentTitle
{
    public static string SubjectOf(string title)
    {
        foreach (var separator in (ReadOnlySpan<string>)[": ", " – ", " — ", " - "])
        {
            var at = title.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && at + separator.Length < title.Length)
            {
                return title[(at + separator.Length)..].Trim();
            }
        }

        return title;
    }
}
