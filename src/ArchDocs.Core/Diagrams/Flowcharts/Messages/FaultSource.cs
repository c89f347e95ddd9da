using System.Globalization;
using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts.Messages;

/// <summary>A fault with the text around it.</summary>
internal sealed class FaultSource
{
    private readonly FlowchartFault _fault;

    public FaultSource(string text, FlowchartFault fault)
    {
        Text = text;
        _fault = fault;
        Offset = Math.Min(fault.Token.Start, text.Length);
        while (Kind is not (Space or Newline) && Offset < fault.Token.End && MermaidCharacters.IsSpace(text[Offset]))
        {
            Offset++;
        }
    }

    public string Text { get; }

    /// <summary>Where the faulty token's first character stands.</summary>
    public int Offset { get; }

    public FlowchartTokenKind Kind => _fault.Token.Kind;

    /// <summary>Start of the node, link or statement that holds the fault.</summary>
    public int Opener => _fault.Opener < 0 ? Offset : MermaidCharacters.SkipSpace(Text, _fault.Opener);

    public bool IsLineEnd => Kind is Newline or Semicolon or EndOfText or End;

    /// <summary>The faulty character, a pair of surrogates whole; empty at a line's end.</summary>
    public string Character => Kind is FlowchartTokenKind.String or MarkdownString ? "\""
        : Offset >= Text.Length || Text[Offset] == '\n' ? ""
        : Text.Substring(Offset, Offset + 1 < Text.Length && char.IsSurrogatePair(Text[Offset], Text[Offset + 1]) ? 2 : 1);

    /// <summary>What to do about a character that looks like another, or like none; null where it is what it seems.</summary>
    public string? Lookalike => Character switch
    {
        "“" or "”" or "„" or "«" or "»" => $"'{Character}' is no quote of Mermaid's: write '\"'",
        "→" or "⟶" or "⇒" or "–" or "—" or "←" or "↔" => $"'{Character}' is no link: write -->",
        [var character] when char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate => $"An invisible character, U+{(int)character:X4}, stands here: remove it",
        _ => null,
    };

    public ReadOnlySpan<char> LineRest => LineFrom(Offset);

    /// <summary>What stands before the fault on its line.</summary>
    public ReadOnlySpan<char> LineBefore => Text.AsSpan(0, Offset)[(Text.AsSpan(0, Offset).LastIndexOf('\n') + 1)..];

    /// <summary>The word that begins the statement on the fault's line.</summary>
    public ReadOnlySpan<char> FirstWord => WordOf(LineBefore.TrimStart());

    public string Word => WordOf(LineRest).ToString();

    /// <summary>Mermaid wants some lines to end without blanks, which nobody sees.</summary>
    public string BlankHint => Kind == Space && LineRest.IsWhiteSpace() ? ", without blanks at the line's end" : "";

    /// <summary>The blank of a template that the fault lies in or stands behind; null where there is none.</summary>
    public string? Placeholder
    {
        get
        {
            if (_fault.Token.Kind is DiamondOpen && Placeholders.Find(LineRest) is { } here && LineRest.StartsWith(here) && (here.StartsWith("{{", StringComparison.Ordinal) || IsWholeLabel(here)))
            {
                return here;
            }

            var before = LineBefore;
            var start = before.EndsWith("}}") ? before.LastIndexOf("{{") : -1;
            return _fault.Place == FaultPlace.AfterNode && start >= 0 && Placeholders.Find(before[start..]) is { } behind ? behind : null;
        }
    }

    public ReadOnlySpan<char> LineFrom(int offset)
    {
        var rest = Text.AsSpan(offset);
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }

    /// <summary>Whether the braces are all that the label has, or stand where a node should.</summary>
    private bool IsWholeLabel(string placeholder) =>
        _fault.Place is FaultPlace.Node or FaultPlace.Statement or FaultPlace.SubgraphTitle
        || (Offset > 0 && Text[Offset - 1] is '[' or '(' or '|' or '{' && Offset + placeholder.Length < Text.Length && Text[Offset + placeholder.Length] is ']' or ')' or '|' or '}');

    private static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-'))
        {
            end++;
        }

        return line[..end];
    }
}
