using System.Buffers;

namespace ArchDocs.Core.Documents;

/// <summary>A fence's language out of its info string, whatever the tool it was written for.</summary>
internal static class FenceLanguage
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("{},:;(=");

    /// <summary>In small letters; empty where the info string names none: <c>Python</c>, <c>{.python .numbered}</c>, <c>python{1,3}</c>, <c>rust,ignore</c>, <c>python:app.py</c>.</summary>
    public static string Of(string infoWord)
    {
        var word = infoWord.AsSpan().Trim().TrimStart('{').TrimStart('.');
        if (word.StartsWith("language-", StringComparison.OrdinalIgnoreCase))
        {
            word = word["language-".Length..];
        }

        var end = word.IndexOfAny(Ends);
        if (end >= 0)
        {
            // An attribute such as title="x" is no language.
            word = word[end] == '=' ? [] : word[..end];
        }

        return word.ToString().ToLowerInvariant();
    }
}
