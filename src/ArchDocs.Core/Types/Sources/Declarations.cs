namespace ArchDocs.Core.Types.Sources;

/// <summary>A name of C# text where it is declared.</summary>
internal sealed record Declaration(string Name, SourcePoint Start, bool HasTypeParameters);

/// <summary>Finds declarations by the words around them; no grammar is needed for that.</summary>
internal static class Declarations
{
    /// <summary>What stands behind <c>class</c>, <c>struct</c>, <c>record</c>, <c>interface</c> and <c>enum</c>.</summary>
    public static List<Declaration> TypesIn(string text)
    {
        var found = new List<Declaration>();
        var lines = new LineCounter(text);
        var scanner = new CSharpScanner(text);
        var isAnnounced = false;
        while (scanner.MoveNext())
        {
            if (scanner.IsWord && scanner.Token is "class" or "struct" or "record" or "interface" or "enum")
            {
                isAnnounced = true;
                continue;
            }

            if (isAnnounced && scanner.IsWord)
            {
                // The compiler counts the '@' of a keyword that is a name.
                var (name, start) = (scanner.Token.ToString(), scanner.Start > 0 && text[scanner.Start - 1] == '@' ? scanner.Start - 1 : scanner.Start);
                var hasNext = scanner.MoveNext();
                found.Add(new Declaration(name, lines.PointAt(start), hasNext && scanner.Token is "<"));
            }

            isAnnounced = false;
        }

        return found;
    }

    /// <summary>Names that a parenthesis or type parameters follow.</summary>
    public static List<Declaration> CallsIn(string text)
    {
        var found = new List<Declaration>();
        var lines = new LineCounter(text);
        var scanner = new CSharpScanner(text);
        var (start, length) = (0, 0);
        while (scanner.MoveNext())
        {
            if (length > 0 && scanner.Token is "(" or "<")
            {
                found.Add(new Declaration(text.Substring(start, length), lines.PointAt(start), scanner.Token is "<"));
            }

            (start, length) = (scanner.Start, scanner.IsWord ? scanner.Token.Length : 0);
        }

        return found;
    }

    /// <summary>Offsets to places, for offsets that only grow.</summary>
    private struct LineCounter(string text)
    {
        private int _line = 1;
        private int _lineStart;

        public SourcePoint PointAt(int offset)
        {
            while (text.AsSpan(_lineStart, offset - _lineStart).IndexOfAny('\n', '\r') is var end and >= 0)
            {
                var isPair = text[_lineStart + end] == '\r' && _lineStart + end + 1 < text.Length && text[_lineStart + end + 1] == '\n';
                _lineStart += end + (isPair ? 2 : 1);
                _line++;
            }

            return new SourcePoint(_line, offset - _lineStart + 1);
        }
    }
}
