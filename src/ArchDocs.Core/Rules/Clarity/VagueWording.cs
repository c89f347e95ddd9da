using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Templates;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Clarity;

internal sealed class VagueWording : DocumentRule
{
    /// <summary>How far a sentence is looked through for a figure.</summary>
    private const int MaximumSentence = 400;

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH5005",
        Name = "vague-wording",
        Title = "Vague wording of a requirement",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = "Every interface has exact specifications",
    };

    public override void Check(DocumentContext context)
    {
        if (context.Feature is null || !context.IsJudged())
        {
            return;
        }

        var obligations = context.Specs.Obligations;
        if (obligations.IsEmpty)
        {
            return;
        }

        var text = VisibleText.Of(context.Document);
        foreach (var obligation in obligations)
        {
            var quotes = new QuotedParts(text, obligation.Span);
            foreach (var place in VagueWords.BuiltIn.Find(text, obligation.Span))
            {
                if (!quotes.Contain(place.Span) && !IsName(text, place.Span) && !IsLabel(text, place.Span) && !PlaceholderText.HasOneOf(context.Shape?.Placeholders, text, place.Span.Start)
                    && !(place.Category.RemarksSettle && HasRemark(text, place.Span, obligation.Span))
                    && !(place.Category.FiguresSettle && Figures.IsIn(SentenceAround(text, place.Span, obligation.Span))))
                {
                    var words = string.Join(' ', context.Document.Source.TextOf(place.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                    context.Report(Descriptor, place.Span, $"'{words}' is {place.Category.Name}, so nobody can test whether it is met: {place.Category.Instead}", $"{obligation.Section.Path} / {words.ToLowerInvariant()}");
                }
            }
        }
    }

    /// <summary>In capitals within a sentence, or before another capital: <c>the Fast Lane</c>.</summary>
    private static bool IsName(string text, TextSpan word)
    {
        if (!char.IsUpper(text[word.Start]))
        {
            return false;
        }

        if (word.Length > 1 && char.IsUpper(text[word.Start + 1]))
        {
            return true;
        }

        var next = word.End;
        while (next < text.Length && text[next] is ' ' or '-')
        {
            next++;
        }

        return (next > word.End && next < text.Length && char.IsUpper(text[next])) || !BeginsSentence(text, word.Start);
    }

    private static bool BeginsSentence(string text, int start)
    {
        var i = start - 1;
        while (i >= 0 && text[i] is ' ' or '\t' or '*' or '_' or '(' or '[')
        {
            i--;
        }

        return i < 0 || text[i] is '\n' or '\r' or '.' or '!' or '?' or ':' or '|' or '-' or '+' or '>' or ')' or ']' or '–' or '—';
    }

    /// <summary><c>**Flexible**: …</c> names what is required, and requires nothing itself.</summary>
    private static bool IsLabel(string text, TextSpan word)
    {
        var rest = text.AsSpan(word.End);
        return text.AsSpan(0, word.Start).EndsWith("**") && (rest.StartsWith("**:") || rest.StartsWith(":**") || rest.StartsWith("** ("));
    }

    /// <summary>'gracefully (the older entry is updated)': a remark of three words or more, which is no example.</summary>
    private static bool HasRemark(string text, TextSpan word, TextSpan bounds)
    {
        var rest = text.AsSpan(word.End, bounds.End - word.End).TrimStart("* _");
        if (rest is not ['(', ..] || rest.IndexOf(')') is not (> 0 and var end))
        {
            return false;
        }

        var remark = rest[1..end].Trim();
        return remark.Count(' ') >= 2 && !remark.StartsWith("e.g", StringComparison.OrdinalIgnoreCase) && !remark.StartsWith("for example", StringComparison.OrdinalIgnoreCase)
            && !remark.StartsWith("such as", StringComparison.OrdinalIgnoreCase) && !remark.StartsWith("see ", StringComparison.OrdinalIgnoreCase) && !remark.StartsWith("if ", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> SentenceAround(string text, TextSpan word, TextSpan bounds)
    {
        var start = word.Start;
        while (start > bounds.Start && word.Start - start < MaximumSentence && !IsBorder(text, start - 1))
        {
            start--;
        }

        var end = word.End;
        while (end < bounds.End && end - word.End < MaximumSentence && !IsBorder(text, end))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    /// <summary>A full stop before a blank, a cell's border, a blank line or the start of an item.</summary>
    private static bool IsBorder(string text, int position) => text[position] switch
    {
        '.' or '!' or '?' or ';' => position + 1 >= text.Length || char.IsWhiteSpace(text[position + 1]),
        '|' => true,
        '\n' => position + 1 >= text.Length || text.AsSpan(position + 1).TrimStart([' ', '\t']) is var next && (next.IsEmpty || next[0] is '\n' or '\r' or '-' or '*' or '+' || char.IsAsciiDigit(next[0])),
        _ => false,
    };
}
