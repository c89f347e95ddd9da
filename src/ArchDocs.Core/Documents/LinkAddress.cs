using System.Buffers;

namespace ArchDocs.Core.Documents;

/// <summary>The destination of a link to a file of the repository, taken apart.</summary>
/// <param name="Path">Percent-decoded and without its query; empty for a place in the document itself. One that begins with '/' starts at the repository's root.</param>
/// <param name="Fragment">Percent-decoded and without '#'; null where there is none.</param>
internal sealed record LinkAddress(string Path, string? Fragment)
{
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    public bool IsRooted => Path is ['/', ..];

    /// <summary>Null where the link leads elsewhere (a URL, mailto:, //host), nowhere, or to a placeholder that somebody is to fill in.</summary>
    public static LinkAddress? Read(string target)
    {
        target = target.Trim();
        if (target.Length == 0 || target.StartsWith("//", StringComparison.Ordinal) || HasScheme(target) || IsPlaceholder(target))
        {
            return null;
        }

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = Uri.UnescapeDataString(query < 0 ? path : path[..query]);
        return path.Contains('\0', StringComparison.Ordinal) ? null : new LinkAddress(path, hash < 0 ? null : Uri.UnescapeDataString(target[(hash + 1)..]));
    }

    /// <summary>A single letter before the colon is a drive, not a scheme.</summary>
    private static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && char.IsAsciiLetter(target[0]) && target.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
    }

    private static bool IsPlaceholder(string target)
    {
        var open = target.IndexOf('{', StringComparison.Ordinal);
        return open >= 0 && target.IndexOf('}', open) >= 0;
    }
}
