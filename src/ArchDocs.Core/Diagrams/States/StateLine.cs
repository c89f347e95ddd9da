namespace ArchDocs.Core.Diagrams.States;

/// <summary>What stands further on in a line, looked up once for each line so that reading stays linear.</summary>
internal sealed class StateLine(string text)
{
    private readonly int[] _marks = new int[StateWords.Kinds.Length];
    private int _markEnd = -1;
    private int _brace = -1;

    /// <summary>The first kind of state whose mark stands at <paramref name="position"/> or behind it on the line, and the mark's place.</summary>
    public (StateTokenKind Kind, int Start, int End)? MarkFrom(int position)
    {
        if (position >= _markEnd)
        {
            var end = text.IndexOf('\n', position);
            _markEnd = end < 0 ? text.Length : end;
            for (var i = 0; i < _marks.Length; i++)
            {
                var at = text.AsSpan(position, _markEnd - position).LastIndexOf(StateWords.Kinds[i].Text, StringComparison.OrdinalIgnoreCase);
                _marks[i] = at < 0 ? -1 : position + at;
            }
        }

        for (var i = 0; i < _marks.Length; i++)
        {
            if (_marks[i] >= position)
            {
                return (StateWords.Kinds[i].Kind, _marks[i], _marks[i] + StateWords.Kinds[i].Text.Length);
            }
        }

        return null;
    }

    /// <summary>The first '{' from <paramref name="position"/> on its line; -1 where there is none.</summary>
    public int BraceFrom(int position)
    {
        if (_brace < position)
        {
            var end = text.AsSpan(position).IndexOfAny('{', '\n');
            _brace = end < 0 ? text.Length : position + end;
        }

        return _brace < text.Length && text[_brace] == '{' ? _brace : -1;
    }
}
