namespace ArchDocs.Core.Rules.NoCode.Definitions;

/// <summary>A class or function definition found in text.</summary>
/// <param name="Kind">'class', 'enum', 'function' and the like, as a message names it.</param>
/// <param name="Start">Where its line begins.</param>
/// <param name="HasBody">It shows what the code does or holds, not just a signature.</param>
internal sealed record CodeDefinition(string Kind, string Name, int Start, bool HasBody)
{
    /// <summary>The first definition that begins a line of a code block.</summary>
    public static CodeDefinition? Find(string text)
    {
        // Looked for once, since every line may begin a definition.
        var lastEnd = EndLine.LastIn(text);
        for (var start = 0; start >= 0 && start < text.Length;)
        {
            if (MayDefine(text, start) && At(text, start, lastEnd) is { } definition)
            {
                return definition;
            }

            var next = text.IndexOf('\n', start);
            start = next < 0 ? -1 : next + 1;
        }

        return null;
    }

    /// <summary>The definition that a text of one line is, such as a code span's or a label's.</summary>
    public static CodeDefinition? Of(string text) => MayDefine(text, 0) ? At(text, 0, lastEnd: -1) : null;

    private static CodeDefinition? At(string text, int start, int lastEnd)
    {
        var tokens = new CodeTokens(text, start);
        if (!tokens[0].IsName)
        {
            return null;
        }

        var i = CodeWords.SkipModifiers(tokens, out var hasAccess);
        return TypeDefinition.Find(tokens, i, hasAccess, lastEnd) ?? FunctionDefinition.Find(tokens, i, hasAccess, lastEnd);
    }

    /// <summary>A line that begins with a word and has a mark of code; sentences are passed over cheaply.</summary>
    private static bool MayDefine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimStart();
        if (line.IsEmpty || !(char.IsLetter(line[0]) || line[0] == '_'))
        {
            return false;
        }

        return line.IndexOfAny("({:=;") >= 0 || CodeWords.BeginsWithKeyword(line);
    }
}
