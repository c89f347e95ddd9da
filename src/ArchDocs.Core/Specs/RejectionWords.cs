using System.Collections.Immutable;

namespace ArchDocs.Core.Specs;

/// <summary>How research reports say that something was not taken.</summary>
internal static class RejectionWords
{
    /// <summary>Headings, labels and columns under which such things are listed; compared as the words they begin with or hold.</summary>
    public static readonly ImmutableArray<string> Headings =
        ["rejected", "not chosen", "not selected", "not taken", "discarded", "ruled out", "dismissed", "not recommended", "alternatives considered", "considered alternatives", "alternatives", "alternative considered", "rejected alternatives", "what we will not use", "do not use"];

    /// <summary>Right before a name: 'instead of MongoDB'.</summary>
    public static readonly ImmutableArray<string> Before =
    [
        "instead of", "rather than", "decided against", "rejected", "reject", "rejects", "rejecting", "ruled out", "rules out", "discarded", "dismissed", "turned down", "do not use", "don't use", "not use", "never use", "must not use",
        "did not choose", "didn't choose", "not choose", "chosen over", "preferred over", "favoured over", "favored over", "selected over", "picked over", "preferred to",
    ];

    /// <summary>Right behind a name: 'MongoDB was rejected'.</summary>
    public static readonly ImmutableArray<string> Verbs = ["was", "were", "is", "are", "has been", "have been", "had been", "got", "will be", "would be"];

    public static readonly ImmutableArray<string> Verdicts =
        ["rejected", "discarded", "dismissed", "ruled out", "turned down", "excluded", "declined", "not chosen", "not selected", "not recommended", "not suitable", "not an option", "unsuitable", "not taken", "not used", "not adopted", "out of the question"];

    /// <summary>Words that say the opposite of a thing listed among alternatives.</summary>
    public static readonly ImmutableArray<string> Chosen = ["chosen", "selected", "recommended", "accepted", "adopted", "preferred", "our choice", "winner", "✓", "✅"];
}
