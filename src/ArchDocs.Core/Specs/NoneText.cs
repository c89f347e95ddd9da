using System.Collections.Frozen;

namespace ArchDocs.Core.Specs;

/// <summary>Tells a text that says there is nothing, and no more than that: 'None.', 'no fallback', 'not applicable'.</summary>
internal static class NoneText
{
    private static readonly FrozenSet<string> Phrases = FrozenSet.ToFrozenSet(
        [
            "none", "no", "nothing", "n/a", "na", "not applicable", "not available", "not needed", "not required", "none needed", "none required", "none available", "none planned", "none yet",
            "none so far", "none at the moment", "none at present", "there is none", "there are none", "no fallback", "no fallback available", "no fallback needed", "no fallback required", "no fallback yet",
            "without fallback", "no alternative", "no mitigation", "no justification", "no rationale", "no reason", "no dependencies", "no dependency", "no external services", "no internal services",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsNone(string text)
    {
        var trimmed = text.AsSpan().Trim(" \t*_().;:!-–—");
        return trimmed.Length <= 40 && Phrases.GetAlternateLookup<ReadOnlySpan<char>>().Contains(trimmed);
    }
}
