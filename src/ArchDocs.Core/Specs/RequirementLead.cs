using System.Text;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the id that a heading, an item, a line or a cell begins with, behind whatever marks stand before it.</summary>
internal sealed class RequirementLead(string text)
{
    private static readonly string[] Withdrawals = ["withdrawn", "removed", "dropped", "deferred", "obsolete", "deleted", "superseded", "deprecated", "cancelled", "canceled", "postponed", "retired", "out of scope", "merged into", "moved to", "replaced by", "won't have", "wont have", "reserved", "not used"];

    /// <summary>Null where no id stands there, or where it is one of several.</summary>
    public Lead? Read(TextSpan span, bool isItem)
    {
        var position = SkipNumber(isItem ? SkipMarker(span.Start, span.End) : span.Start, span.End);
        var start = SkipMarks(position, span.End, out var isMarked, out var isStruck);
        var content = text.AsSpan(0, span.End);
        if (!RequirementId.TryRead(content, start, out var id))
        {
            return null;
        }

        var end = start + id.Length;
        var after = SkipClosing(end, span.End);
        var isTitled = isMarked && after == end && ClosesLine(end, span.End);
        var separator = after < span.End ? text[after] : '\n';
        var isSeparated = separator is ':' or '–' or '—' or '|' or '.' or ')' or ']' || (separator is ' ' or '\t' && IsDash(after + 1, span.End));
        if (IsOneOfSeveral(after, span.End) || (id.IsSpaced && separator != ':'))
        {
            return null;
        }

        var textStart = after;
        while (textStart < span.End && (char.IsWhiteSpace(text[textStart]) || text[textStart] is ':' or '-' or '–' or '—' or '.' or ')' or ']' or '*' or '_' or '~'))
        {
            textStart++;
        }

        var textSpan = TextSpan.FromBounds(textStart, textStart + text.AsSpan(textStart, Math.Max(0, span.End - textStart)).TrimEnd().Length);
        var words = Clean(text.AsSpan(textSpan.Start, textSpan.Length));
        return new Lead(id, new TextSpan(start, id.Length), words, textSpan, isMarked || isSeparated, isTitled, isStruck || SaysWithdrawn(words));
    }

    /// <summary>The text begins by saying so, or says nothing else.</summary>
    public static bool SaysWithdrawn(string words)
    {
        var start = words.AsSpan().TrimStart(" *_~([-–—:").ToString();
        return Withdrawals.Any(word => start.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (start.Length == word.Length || !char.IsLetterOrDigit(start[word.Length])) && IsAlone(start.AsSpan(word.Length)));
    }

    /// <summary>'Removed in 2.1' and 'Deferred (see FR-9)', not 'Removed items leave the basket'.</summary>
    private static bool IsAlone(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.IsEmpty || rest[0] is '.' or ':' or ';' or ',' or ')' or ']' or '(' or '-' or '–' or '—' or '*' || rest.StartsWith("in ", StringComparison.Ordinal) || rest.StartsWith("to ", StringComparison.Ordinal)
            || rest.StartsWith("by ", StringComparison.Ordinal) || rest.StartsWith("from scope", StringComparison.Ordinal) || rest.StartsWith("FR", StringComparison.Ordinal);
    }

    private int SkipMarker(int position, int end)
    {
        var i = position;
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        i += i < end && text[i] is '-' or '*' or '+' or '.' or ')' ? 1 : 0;
        i = SkipBlanks(i, end);
        return i + 2 < end && text[i] == '[' && text[i + 1] is ' ' or 'x' or 'X' && text[i + 2] == ']' ? SkipBlanks(i + 3, end) : i;
    }

    /// <summary>A heading's number: <c>3.1 FR-1</c>.</summary>
    private int SkipNumber(int position, int end)
    {
        var i = position;
        while (i < end && (char.IsAsciiDigit(text[i]) || text[i] is '.' or ')'))
        {
            i++;
        }

        return SkipBlanks(i, end);
    }

    private int SkipBlanks(int position, int end)
    {
        while (position < end && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private int SkipMarks(int position, int end, out bool isMarked, out bool isStruck)
    {
        (isMarked, isStruck) = (false, false);
        while (position < end)
        {
            switch (text[position])
            {
                case '*' or '_' or '`' or '[' or '(' or '>' or ' ':
                    isMarked |= text[position] is '*' or '_' or '`' or '[';
                    position++;
                    break;
                case '~':
                    isStruck = true;
                    position++;
                    break;
                case '<' when text.AsSpan(position, end - position).IndexOf('>') is > 0 and var close:
                    position += close + 1;
                    break;
                default:
                    return position;
            }
        }

        return position;
    }

    /// <summary>Marks that end with the id, the target of a link included.</summary>
    private int SkipClosing(int position, int end)
    {
        while (position < end && text[position] is '*' or '_' or '`' or ']' or '~')
        {
            position++;
            if (position < end && text[position - 1] == ']' && text[position] is '(' && text.AsSpan(position, end - position).IndexOf(')') is > 0 and var close)
            {
                position += close + 1;
            }
        }

        return position;
    }

    private bool ClosesLine(int position, int end)
    {
        var lineEnd = text.AsSpan(position, end - position).IndexOfAny('\r', '\n');
        return text.AsSpan(position, lineEnd < 0 ? end - position : lineEnd).TrimEnd().TrimEnd(':').EndsWith("**");
    }

    private bool IsDash(int position, int end) => position + 1 < end && text[position] is '-' or '–' or '—' && char.IsWhiteSpace(text[position + 1]);

    private bool IsOneOfSeveral(int position, int end)
    {
        var rest = text.AsSpan(position, end - position);
        var line = rest.IndexOfAny('\r', '\n');
        rest = (line < 0 ? rest : rest[..line]).TrimStart();
        foreach (var connector in (ReadOnlySpan<string>)[",", "/", "&", "and ", "to ", "through ", "–", "—", "-", ".."])
        {
            if (rest.StartsWith(connector, StringComparison.Ordinal) && RequirementId.TryRead(rest[connector.Length..].TrimStart(" *_`["), 0, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>On one line, without marks of emphasis and code, links by their text.</summary>
    private static string Clean(ReadOnlySpan<char> raw)
    {
        var words = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c == ']' && i + 1 < raw.Length && raw[i + 1] == '(' && raw[i..].IndexOf(')') is > 0 and var close)
            {
                i += close;
            }
            else if (char.IsWhiteSpace(c))
            {
                words.Append(words.Length > 0 && words[^1] != ' ' ? " " : "");
            }
            else if (c == '\\' && i + 1 < raw.Length && char.IsPunctuation(raw[i + 1]))
            {
                words.Append(raw[++i]);
            }
            else if (c is not ('*' or '`' or '[' or '~' or ']') && !(c == '_' && (i == 0 || i + 1 == raw.Length || !char.IsLetterOrDigit(raw[i - 1]) || !char.IsLetterOrDigit(raw[i + 1]))))
            {
                words.Append(c);
            }
        }

        return words.ToString().Trim();
    }

    /// <param name="Span">The id as written.</param>
    /// <param name="IsSetOff">By marks, or by a colon or dash behind it: it is no id that a sentence happens to begin with.</param>
    /// <param name="IsTitled">It stands in bold with the rest of its line, and the text goes on below.</param>
    internal sealed record Lead(RequirementId Id, TextSpan Span, string Text, TextSpan TextSpan, bool IsSetOff, bool IsTitled, bool IsWithdrawn);
}
