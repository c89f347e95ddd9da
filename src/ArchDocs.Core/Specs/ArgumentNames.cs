namespace ArchDocs.Core.Specs;

/// <summary>What a cell calls a positional argument: <c>&lt;source&gt;</c>, <c>[target...]</c> and <c>FILES…</c> without their marks.</summary>
internal static class ArgumentNames
{
    public static string Of(string text)
    {
        var remark = text.IndexOf(" (", StringComparison.Ordinal);
        return (remark > 0 ? text[..remark] : text).Trim(' ', '<', '>', '[', ']', '{', '}', '.', '…', '*', '?', '+', '`').Replace(" ", "", StringComparison.Ordinal);
    }
}
