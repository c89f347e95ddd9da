using System.Collections.Frozen;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Specs;

internal enum AuthenticationNeed
{
    /// <summary>Nothing is said, or nothing that is understood.</summary>
    Unknown,
    None,
    Optional,
    Required,
}

/// <summary>What an endpoint's Authentication means (Vocabulary/Words/authentication-words.txt): 'Required', 'Bearer token', 'None', 'API key'.</summary>
internal static class AuthenticationWords
{
    private static readonly FrozenDictionary<string, string> Needs = WordList.ReadGroups("authentication-words");

    private static readonly int LongestPhrase = Needs.Keys.Max(phrase => phrase.Count(c => c == ' ')) + 1;

    public static AuthenticationNeed Of(Label? authentication)
    {
        if (authentication is null)
        {
            return AuthenticationNeed.Unknown;
        }

        var words = PartText.Of(authentication).Split([' ', '\t', '\n', ',', ';', ':', '(', ')', '`', '*', '.', '|', '-', '–', '—'], StringSplitOptions.RemoveEmptyEntries);
        for (var start = 0; start < words.Length; start++)
        {
            for (var length = Math.Min(LongestPhrase, words.Length - start); length > 0; length--)
            {
                if (Needs.TryGetValue(string.Join(" ", words, start, length), out var need))
                {
                    return Enum.Parse<AuthenticationNeed>(need, ignoreCase: true);
                }
            }
        }

        return AuthenticationNeed.Unknown;
    }
}
