namespace ArchDocs.Core.Rules.NoCode;

/// <summary>Ruby closes a definition by a line that says 'end'.</summary>
internal static class EndLine
{
    public static bool Exists(string text, int start)
    {
        foreach (var line in text.AsSpan(start).EnumerateLines())
        {
            if (line.Trim() is "end")
            {
                return true;
            }
        }

        return false;
    }
}
