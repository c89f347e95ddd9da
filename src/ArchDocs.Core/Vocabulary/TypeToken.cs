namespace ArchDocs.Core.Vocabulary;

internal enum TypeTokenKind
{
    Word,
    Quoted,
    Mark,
    End,
}

/// <summary>A piece of a type cell: a word with its inner dots and hyphens, a quoted value, or a single mark.</summary>
internal readonly record struct TypeToken(TypeTokenKind Kind, string Text, int Start, int End)
{
    public bool Is(char mark) => Kind == TypeTokenKind.Mark && Text[0] == mark;

    public bool Is(string word) => Kind == TypeTokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public bool IsAnyOf(IReadOnlySet<string> words) => Kind == TypeTokenKind.Word && words.Contains(Text);

    public static List<TypeToken> Scan(string text)
    {
        var tokens = new List<TypeToken>();
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '`' or '*')
            {
                i++;
            }
            else if (IsWordCharacter(c))
            {
                var end = EndOfWord(text, i);
                tokens.Add(new TypeToken(TypeTokenKind.Word, text[i..end], i, end));
                i = end;
            }
            else if (c is '"' or '\'' && text.IndexOf(c, i + 1) is var close and > 0)
            {
                tokens.Add(new TypeToken(TypeTokenKind.Quoted, text[(i + 1)..close], i, close + 1));
                i = close + 1;
            }
            else
            {
                tokens.Add(new TypeToken(TypeTokenKind.Mark, text[i..(i + 1)], i, i + 1));
                i++;
            }
        }

        tokens.Add(new TypeToken(TypeTokenKind.End, "", text.Length, text.Length));
        return tokens;
    }

    private static int EndOfWord(string text, int start)
    {
        var i = start;
        while (i < text.Length && (IsWordCharacter(text[i]) || (text[i] is '.' or '-' or '+' && i + 1 < text.Length && IsWordCharacter(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '@';
}
