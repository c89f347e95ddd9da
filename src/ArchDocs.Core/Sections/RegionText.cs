using System.Security.Cryptography;
using System.Text;

namespace ArchDocs.Core.Sections;

/// <summary>
/// The text between two markers, with LF line ends. A cell that the generator keeps from its author is known by two blanks before the pipe that opens it:
/// they survive an edit of the cell, and taking them away only makes the section count as edited by hand.
/// In a line that begins with a label, two blanks stand before kept text, which runs to the line's end.
/// </summary>
internal static class RegionText
{
    /// <summary>Around a kept cell in a template's output; no character of any text.</summary>
    public const char KeptStart = '\uFDD0';

    public const char KeptEnd = '\uFDD1';

    private const string Label = "**";

    /// <summary>A template's output as it is written: kept cells marked, no blank lines around it.</summary>
    public static string Finish(string rendered)
    {
        var text = new StringBuilder(rendered.Length);
        foreach (var line in ToLineFeeds(rendered).Split('\n'))
        {
            FinishLine(text, line);
            text.Append('\n');
        }

        return Trim(text.ToString());
    }

    /// <summary>Generated text as it stands between its markers.</summary>
    public static string Wrap(string text) => text.Length == 0 ? "\n" : $"\n{text}\n\n";

    public static string ToLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>Without blank lines before and after.</summary>
    public static string Trim(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length && char.IsWhiteSpace(text[i]); i++)
        {
            start = text[i] == '\n' ? i + 1 : start;
        }

        return text[start..].TrimEnd();
    }

    /// <summary>Eight hex digits over the text without its kept cells.</summary>
    public static string ChecksumOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(BlankKeptCells(Trim(text)))))[..8];

    public static string BlankKeptCells(string text)
    {
        if (!text.Contains("  |", StringComparison.Ordinal) && !text.Contains(Label, StringComparison.Ordinal))
        {
            return text;
        }

        return string.Join('\n', text.Split('\n').Select(line => IsLabelLine(line) && KeptStartOf(line) is { } start ? line[..start] : BlankKeptCellsOfLine(line)));
    }

    /// <summary>Where the author's text starts in a line that begins with a label; null where it has none.</summary>
    public static int? KeptStartOf(string line) => line.TrimEnd().IndexOf("  ", line.Length - line.AsSpan().TrimStart().Length, StringComparison.Ordinal) is var mark and >= 0 ? mark + 2 : null;

    /// <summary>Whether two texts differ at most in the blanks that mark kept text behind a label, which authors lose when they write the whole line.</summary>
    public static bool AreAlike(string left, string right) =>
        left == right || (right.Contains(Label, StringComparison.Ordinal) && Unmarked(left) == Unmarked(right));

    private static string Unmarked(string text) =>
        string.Join('\n', text.Split('\n').Select(line => IsLabelLine(line) && KeptStartOf(line) is { } start ? $"{line[..(start - 1)]}{line[start..].TrimStart(' ')}" : line));

    private static string BlankKeptCellsOfLine(string line)
    {
        if (!IsTableLine(line))
        {
            return line;
        }

        var blanked = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            blanked.Append(line[i]);
            if (IsCellEnd(line, i) && BlanksBefore(line, i) >= 2)
            {
                while (i + 1 < line.Length && !IsCellEnd(line, i + 1))
                {
                    i++;
                }
            }
        }

        return blanked.ToString();
    }

    private static void FinishLine(StringBuilder text, string line)
    {
        var lineStart = text.Length;
        var isTable = IsTableLine(line);
        var isLabel = IsLabelLine(line);
        foreach (var character in line)
        {
            switch (character)
            {
                case KeptStart when isTable:
                    MarkCell(text, lineStart);
                    break;
                case KeptStart when isLabel:
                    MarkRest(text, lineStart);
                    isLabel = false;
                    break;
                case KeptStart or KeptEnd:
                    break;
                case '|' when isTable:
                    CollapseBlanks(text, lineStart);
                    text.Append(character);
                    break;
                default:
                    if (isLabel && character != ' ')
                    {
                        CollapseBlanks(text, lineStart);
                    }

                    text.Append(character);
                    break;
            }
        }
    }

    /// <summary>A second blank before the pipe that opens the cell; none where the cell before is empty or holds more than the kept text.</summary>
    private static void MarkCell(StringBuilder text, int lineStart)
    {
        var pipe = text.Length - 1;
        while (pipe > lineStart && text[pipe] == ' ')
        {
            pipe--;
        }

        if (pipe - 2 > lineStart && text[pipe] == '|' && text[pipe - 1] == ' ' && text[pipe - 2] is not (' ' or '|'))
        {
            text.Insert(pipe, ' ');
        }
    }

    private static void MarkRest(StringBuilder text, int lineStart)
    {
        CollapseBlanks(text, lineStart);
        text.Append(text.Length > lineStart && text[^1] == ' ' ? " " : "  ");
    }

    /// <summary>Blanks that a template puts before a pipe, or within a labelled line, for looks must not mark anything as kept.</summary>
    private static void CollapseBlanks(StringBuilder text, int lineStart)
    {
        while (text.Length - lineStart > 2 && text[^1] == ' ' && text[^2] == ' ')
        {
            text.Length--;
        }
    }

    private static bool IsTableLine(string line) => line.AsSpan().TrimStart(' ').StartsWith("|", StringComparison.Ordinal);

    private static bool IsLabelLine(string line) => line.AsSpan().TrimStart(' ').StartsWith(Label, StringComparison.Ordinal);

    private static bool IsCellEnd(string line, int index) => line[index] == '|' && (index == 0 || line[index - 1] != '\\');

    private static int BlanksBefore(string line, int pipe)
    {
        var start = pipe;
        while (start > 0 && line[start - 1] == ' ')
        {
            start--;
        }

        return start > 0 && line[start - 1] != '|' ? pipe - start : 0;
    }
}
