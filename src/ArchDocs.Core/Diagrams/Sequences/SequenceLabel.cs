using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.Sequences;

/// <summary>The text of messages, notes, blocks and aliases as it is shown.</summary>
internal static class SequenceLabel
{
    private static readonly string[] WrapMarks = [":wrap:", "wrap:", ":nowrap:", "nowrap:"];

    public static string Of(string text)
    {
        var label = Trim(text);
        foreach (var mark in WrapMarks)
        {
            if (label.StartsWith(mark, StringComparison.Ordinal))
            {
                return Trim(label[mark.Length..]);
            }
        }

        return label;
    }

    public static string Trim(string text) => EntityCodes.Decode(text.Trim());
}
