using System.Collections.Immutable;

namespace ArchDocs.Core.Specs;

/// <summary>Words that open a reason.</summary>
internal static class RationaleWords
{
    /// <summary>Wherever they stand behind the decision.</summary>
    public static readonly ImmutableArray<string> Anywhere =
    [
        "because", "since", "so that", "in order to", "in order not to", "due to", "owing to", "thanks to", "given that", "given the", "as it", "as they", "as this", "as we", "as the",
        "for the sake of", "so as to", "so we", "so it", "so they", "so no", "so each", "so the", "thereby", "therefore", "which allows", "which avoids", "which enables", "which ensures", "which gives", "which keeps", "which lets",
        "which makes", "which prevents", "which reduces", "which saves", "which simplifies", "that way", "this way", "lest", "otherwise",
    ];

    /// <summary>Only behind a comma, where they belong to the sentence and not to a name.</summary>
    public static readonly ImmutableArray<string> BehindComma =
    [
        "as", "so", "for", "to", "thus", "hence", "allowing", "avoiding", "decoupling", "eliminating", "enabling", "ensuring", "giving", "improving", "isolating", "keeping", "leaving", "letting", "limiting", "maintaining", "making",
        "minimising", "minimizing", "preserving", "preventing", "providing", "reducing", "removing", "saving", "simplifying", "supporting", "yielding",
    ];

    /// <summary>Behind 'to', where it says what for and not where to.</summary>
    public static readonly ImmutableArray<string> Purposes =
    [
        "absorb", "achieve", "allow", "avoid", "comply", "cut", "decouple", "ease", "eliminate", "enable", "ensure", "get", "give", "guarantee", "help", "hide", "improve", "increase", "isolate", "keep", "leave", "let", "limit", "lower",
        "maintain", "make", "match", "maximise", "maximize", "meet", "minimise", "minimize", "not", "preserve", "prevent", "protect", "provide", "reduce", "remove", "reuse", "save", "scale", "separate", "share", "simplify", "speed",
        "spread", "stay", "support", "survive", "tolerate", "withstand",
    ];

    /// <summary>Names of a part that holds the reason.</summary>
    public static readonly ImmutableArray<string> Labels = ["Rationale", "Reason", "Reasons", "Reasoning", "Why", "Justification", "Motivation", "Because", "Benefit", "Benefits", "Consequences", "Context"];
}
