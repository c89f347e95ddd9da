namespace ArchDocs.Core.Diagrams;

/// <summary>A place in a text that moves forward.</summary>
internal struct TextCursor(string text, int position = 0)
{
    public string Text { get; } = text;

    public int Position { get; set; } = position;

    public readonly bool IsAtEnd => Position >= Text.Length;

    /// <summary>The character here; NUL at the end.</summary>
    public readonly char Current => At(0);

    public readonly ReadOnlySpan<char> Rest => Text.AsSpan(Math.Min(Position, Text.Length));

    /// <summary>The character <paramref name="distance"/> further on; NUL outside the text.</summary>
    public readonly char At(int distance) => (uint)(Position + distance) < (uint)Text.Length ? Text[Position + distance] : '\0';

    public readonly bool StartsWith(string expected, StringComparison comparison = StringComparison.Ordinal) =>
        string.Compare(Text, Position, expected, 0, expected.Length, comparison) == 0;

    public readonly string From(int start) => Text[start..Position];

    public bool TryTake(string expected, StringComparison comparison = StringComparison.Ordinal)
    {
        if (!StartsWith(expected, comparison))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    /// <summary>Takes the word where no word character follows it.</summary>
    public bool TryTakeWord(string word, StringComparison comparison = StringComparison.Ordinal)
    {
        if (!StartsWith(word, comparison) || MermaidCharacters.IsWord(At(word.Length)))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Past blanks, not past line ends.</summary>
    public void SkipBlanks()
    {
        while (Position < Text.Length && Text[Position] is not ('\n' or '\r') && MermaidCharacters.IsSpace(Text[Position]))
        {
            Position++;
        }
    }

    /// <summary>Past blanks and line ends.</summary>
    public void SkipSpace() => Position = MermaidCharacters.SkipSpace(Text, Position);

    /// <summary>To the line's end, or to the text's.</summary>
    public void SkipLine()
    {
        var end = Rest.IndexOf('\n');
        Position = end < 0 ? Text.Length : Position + end;
    }
}
