namespace ArchDocs.Core.Rules.NoCode.Definitions;

/// <summary>Ruby closes a definition by a line that says 'end'.</summary>
internal static class EndLine
{
    /// <summary>Where the last such line stands; -1 when there is none.</summary>
    public static int LastIn(string text)
    {
        for (var end = text.Length; end > 0;)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            if (text.AsSpan(start, end - start).Trim() is "end")
            {
                return start;
            }

            end = start - 1;
        }

        return -1;
    }
}
