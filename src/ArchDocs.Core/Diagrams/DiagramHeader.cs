using ArchDocs.Core.Diagrams.Preparation;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Diagrams;

/// <summary>The word at a diagram's start, by which Mermaid finds its type.</summary>
internal static class DiagramHeader
{
    private static readonly HeaderWord[] Words =
    [
        new("flowchart-elk", DiagramTypes.Flowchart), new("flowchart", DiagramTypes.Flowchart), new("graph", DiagramTypes.Flowchart),
        new("sequenceDiagram", DiagramTypes.Sequence), new("classDiagram", DiagramTypes.Class), new("stateDiagram", DiagramTypes.State),
        new("erDiagram", DiagramTypes.EntityRelation),
        new("C4Context", DiagramTypes.C4), new("C4Container", DiagramTypes.C4), new("C4Component", DiagramTypes.C4),
        new("C4Dynamic", DiagramTypes.C4), new("C4Deployment", DiagramTypes.C4),
        new("mindmap", "mindmap"), new("architecture", "architecture"), new("kanban", "kanban"), new("gantt", "gantt"), new("info", "info"), new("pie", "pie"),
        new("requirement", "requirement"), new("timeline", "timeline"), new("gitGraph", "gitGraph"), new("journey", "journey"),
        new("quadrantChart", "quadrantChart"), new("sankey", "sankey"), new("packet", "packet"), new("xychart", "xychart"), new("block", "block"),
        new("eventmodeling", "eventmodeling"), new("treeView-beta", "treeView"), new("radar-beta", "radar"), new("treemap", "treemap"), new("venn-beta", "venn"),
        new("agentflow-beta", "agentflow", IsWhole: true), new("swimlane-beta", "swimlane", IsWhole: true), new("usecase-beta", "usecase", IsWhole: true),
        new("cynefin-beta", "cynefin", IsWhole: true), new("ishikawa", "ishikawa", IsWhole: true, IgnoresCase: true), new("wardley-beta", "wardley", IgnoresCase: true),
        new("railroad-beta", "railroad", IgnoresCase: true), new("railroad-ebnf-beta", "railroadEbnf", IgnoresCase: true),
        new("railroad-abnf-beta", "railroadAbnf", IgnoresCase: true), new("railroad-peg-beta", "railroadPeg", IgnoresCase: true),
        new("zenuml", "zenuml"), // The usual plug-in's, about which we know nothing.
    ];

    // Mermaid looks for these anywhere in the text; 'C4Context' alone it wants at the start.
    private static readonly string[] C4Words = ["C4Container", "C4Component", "C4Dynamic", "C4Deployment"];

    private const string Start = "begin the diagram with its type, for example 'flowchart TD' or 'sequenceDiagram'";

    public static (string Type, PreparedError? Error) Detect(PreparedText prepared)
    {
        var text = WithoutComments(prepared.Text);
        var start = MermaidCharacters.SkipSpace(text, 0);
        var word = Array.Find(Words, word => word.IsAt(text, start));
        if (word is { Type: not DiagramTypes.C4 and not "mindmap" and not "architecture" } && FindC4Word(prepared.Text, text) is { } fault)
        {
            return (DiagramTypes.C4, fault);
        }

        return word is null ? (DiagramTypes.Unknown, UnknownType(text[start..], prepared.Text)) : (word.Type, null);
    }

    /// <summary>Whether a text begins with the word of a type, what may follow it (<c>-v2</c>, <c>Diagram</c>) included, and not with a longer one.</summary>
    public static bool IsWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(MermaidCharacters.HeaderCharacters);
        var word = end < 0 ? text : text[..end];
        foreach (var known in Words)
        {
            if (word.StartsWith(known.Text, known.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) && word[known.Text.Length..] is "" or "-v2" or "-beta" or "Diagram")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type that a misspelt word means; null when none is near.</summary>
    public static string? Nearest(string word) => word.Length < 4 ? null : NearestName.Find(word, Words.Select(known => known.Text).Where(known => known.Length >= 5));

    private static PreparedError? FindC4Word(string prepared, string text)
    {
        var word = text.Contains("C4", StringComparison.Ordinal) ? Array.Find(C4Words, word => text.Contains(word, StringComparison.Ordinal)) : null;
        return word is null
            ? null
            : new PreparedError(prepared.IndexOf(word, StringComparison.Ordinal), $"'{word}' makes Mermaid take the text for a C4 diagram: write the word otherwise, for example 'C4 {word[2..]}'");
    }

    /// <summary>Mermaid looks for the type behind all comments, those at a line's end included.</summary>
    private static string WithoutComments(string text)
    {
        if (!text.Contains("%%", StringComparison.Ordinal))
        {
            return text;
        }

        var lines = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var comment = line.IndexOf("%%");
            lines.Add((comment < 0 ? line : line[..comment].TrimEnd()).ToString());
        }

        return string.Join('\n', lines);
    }

    private static PreparedError UnknownType(string text, string prepared)
    {
        var line = text.AsSpan(0, text.AsSpan().IndexOf('\n') is var end and >= 0 ? end : text.Length).Trim();
        var offset = MermaidCharacters.SkipSpace(prepared, 0);
        if (line.IsEmpty)
        {
            return new PreparedError(offset, $"The diagram is empty: {Start}");
        }

        if (line.StartsWith("---"))
        {
            return new PreparedError(offset, "The diagram's front matter is no front matter: '---' must be its very first line, and a second line '---' must end it");
        }

        if (Placeholders.Explain(line) is { } placeholder)
        {
            return new PreparedError(offset, placeholder);
        }

        var wordEnd = line.IndexOfAnyExcept(MermaidCharacters.HeaderCharacters);
        var word = (wordEnd < 0 ? line : line[..wordEnd]).ToString();
        return Nearest(word) is { } meant
            ? new PreparedError(offset, $"'{word}' is no Mermaid diagram type: write '{meant}'")
            : new PreparedError(offset, $"'{DiagramText.Excerpt(line)}' names no Mermaid diagram type: {Start}");
    }

    /// <param name="IsWhole">Nothing that continues a word may follow.</param>
    private sealed record HeaderWord(string Text, string Type, bool IsWhole = false, bool IgnoresCase = false)
    {
        public bool IsAt(string text, int start) =>
            string.Compare(text, start, Text, 0, Text.Length, IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0
            && (!IsWhole || start + Text.Length >= text.Length || !MermaidCharacters.IsWord(text[start + Text.Length]));
    }
}
