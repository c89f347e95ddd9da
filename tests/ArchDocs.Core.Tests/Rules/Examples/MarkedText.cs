using System.Text;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>
/// A document whose expected findings stand beside the lines they belong to: <c>&lt;!-- ARCH2003 --&gt;</c> at a line's end,
/// or <c>&lt;!-- next: ARCH2003 --&gt;</c> on a line of its own before it, which is taken out.
/// </summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(int Line, string RuleId)> Expected)
{
    private const string Open = "<!-- ";
    private const string Close = " -->";
    private const string Next = "next: ";

    public static MarkedText Read(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var expected = new List<(int, string)>();
        var pending = new List<string>();
        var number = 0;
        foreach (var line in lines)
        {
            var (rest, ids, isForNext) = Strip(line);
            if (isForNext)
            {
                pending.AddRange(ids);
                continue;
            }

            number++;
            expected.AddRange(pending.Concat(ids).Select(id => (number, id)));
            pending.Clear();
            text.Append(rest).Append('\n');
        }

        return new MarkedText(text.ToString(), expected);
    }

    private static (string Text, string[] Ids, bool IsForNext) Strip(string line)
    {
        var trimmed = line.TrimEnd();
        var open = trimmed.EndsWith(Close, StringComparison.Ordinal) ? trimmed.LastIndexOf(Open, StringComparison.Ordinal) : -1;
        if (open < 0)
        {
            return (line, [], false);
        }

        var mark = trimmed[(open + Open.Length)..^Close.Length];
        var isForNext = mark.StartsWith(Next, StringComparison.Ordinal);
        var ids = (isForNext ? mark[Next.Length..] : mark).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return ids.Length > 0 && ids.All(IsRuleId) ? (trimmed[..open].TrimEnd(), ids, isForNext) : (line, [], false);
    }

    private static bool IsRuleId(string text) => text is ['A', 'R', 'C', 'H', _, _, _, _] && text.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0;
}
