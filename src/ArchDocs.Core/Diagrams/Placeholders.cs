namespace ArchDocs.Core.Diagrams;

/// <summary>A template's blanks that nobody filled in; about half of the broken diagrams in documents are these.</summary>
internal static class Placeholders
{
    /// <summary>What to do about the first one of a line; null where there is none.</summary>
    public static string? Explain(ReadOnlySpan<char> line) => Find(line) is { } found ? $"'{found}' is an unfilled template: put in the name that is meant" : null;

    /// <summary><c>{{NAME}}</c> or <c>{Name}</c>.</summary>
    public static string? Find(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '{')
            {
                continue;
            }

            var open = i + 1 < line.Length && line[i + 1] == '{' ? 2 : 1;
            var end = i + open;
            while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-' or '.' or ' '))
            {
                end++;
            }

            if (end > i + open && end + open <= line.Length && line[end] == '}' && line[end + open - 1] == '}' && char.IsLetter(line[i + open]))
            {
                return line[i..(end + open)].ToString();
            }

            i = end - 1;
        }

        return null;
    }
}
