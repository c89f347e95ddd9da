using System.Collections.Frozen;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>What people write where a value is stored as it is, where a field is not stored, and where a description tells of a conversion.</summary>
internal static class TransformationWords
{
    private static readonly FrozenSet<string> None = Words(
        "none", "no", "no transformation", "no change", "unchanged", "same", "as is", "identity", "identical", "direct", "direct mapping", "direct copy", "copy", "copied", "1 1", "1 to 1", "one to one", "same value", "not needed", "nothing", "null");

    private static readonly FrozenSet<string> NotStored = Words(
        "computed", "calculated", "derived", "generated", "none", "null", "constant", "transient", "not-stored", "unmapped", "ignored", "na", "n", "varies", "multiple", "several", "various", "joined", "aggregate", "aggregated", "runtime", "memory", "new", "todo");

    private static readonly string[] Conversions =
        ["stored as", "stored in", "convert", "serialis", "serializ", "encod", "epoch", "cents", "minor unit", "json", "iso 8601", "format", "cast", "parsed", "hash", "0/1", "unix"];

    public static bool SaysNone(Cell? cell) => cell is not { IsEmpty: false } text || None.Contains(HeadingText.KeyOf(text.Text));

    /// <summary>The word stands where a field's name would, and is none.</summary>
    public static bool IsNoField(string name) => NotStored.Contains(name.ToLowerInvariant());

    public static bool TellsOfConversion(string? text) => text is not null && Conversions.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
