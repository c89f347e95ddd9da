using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>What a research report says was not taken: under a heading or a label that says so, in a table with a verdict, or in a sentence.</summary>
internal sealed class RejectedTechnologies
{
    private readonly ImmutableArray<(string Name, TextSpan Span)> _listed;
    private readonly ImmutableArray<(string Text, TextSpan Span)> _texts;

    public RejectedTechnologies(DesignDocument document)
    {
        var listed = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        var texts = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        foreach (var section in document.Sections.Where(section => section.Level > 1))
        {
            var isRejected = IsRejectedPart(section);
            if (isRejected && !IsHeading(section.Heading) && !SaysChosen(string.Join(' ', section.Blocks.SelectMany(TextsOf).Select(text => text.Text))))
            {
                listed.AddRange(NamesIn(section.Heading, section.HeadingTextSpan));
            }

            foreach (var block in section.Blocks)
            {
                Add(block, isRejected, listed, texts);
            }

            foreach (var label in section.Labels.Where(label => IsHeading(label.Name)))
            {
                listed.AddRange(NamesIn(label.Value, label.ValueSpan));
                listed.AddRange(label.Blocks.OfType<ListBlock>().SelectMany(list => list.Items).Where(item => !SaysChosen(item.Text)).SelectMany(item => NamesIn(item.Text, item.Span)));
            }
        }

        _listed = listed.ToImmutable();
        _texts = [.. texts.Where(text => RejectionWords.Before.Concat(RejectionWords.Verdicts).Any(words => text.Item1.Contains(words, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>Where the technology is rejected, with the version that is, if one is named; null where it is not.</summary>
    public (TextSpan Span, string Version)? Find(string technology)
    {
        var key = TechnologyKey.Of(technology);
        foreach (var (name, span) in _listed)
        {
            var read = TechnologyName.Read(name);
            if (TechnologyKey.Of(read.Name) == key)
            {
                return (span, read.Version);
            }
        }

        foreach (var spelling in TechnologyKey.SpellingsOf(technology))
        {
            foreach (var (text, span) in _texts)
            {
                if (RejectingSentence.Find(text, spelling) is { } version)
                {
                    return (span, version);
                }
            }
        }

        return null;
    }

    private static void Add(Block block, bool isRejected, ImmutableArray<(string, TextSpan)>.Builder listed, ImmutableArray<(string, TextSpan)>.Builder texts)
    {
        texts.AddRange(TextsOf(block));
        if (block is Table table)
        {
            foreach (var row in table.Rows)
            {
                AddRow(table, row, isRejected, listed);
            }
        }
        else if (isRejected && block is ListBlock list)
        {
            listed.AddRange(list.Items.Where(item => !SaysChosen(string.Join(' ', TextsOf(item).Select(text => text.Text)))).SelectMany(item => NamesIn(item.Text, item.Span)));
        }
        else if (isRejected && block is Paragraph paragraph && !SaysChosen(paragraph.Text))
        {
            listed.AddRange(NamesIn(paragraph.Text, paragraph.Span));
        }
    }

    private static void AddRow(Table table, TableRow row, bool isRejected, ImmutableArray<(string, TextSpan)>.Builder listed)
    {
        var verdict = row.Cells.FirstOrDefault(cell => RejectionWords.Verdicts.Any(word => cell.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        if (verdict.Text is not null)
        {
            listed.AddRange(row.Cells.TakeWhile(cell => cell != verdict).Select(cell => (cell.Text, cell.Span)));
        }
        else if (isRejected && !SaysChosen(string.Join(' ', row.Cells.Select(cell => cell.Text))))
        {
            listed.AddRange(row.Cells.Take(2).Select(cell => (cell.Text, cell.Span)));
        }

        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (IsHeading(table.Header[i].Text))
            {
                listed.AddRange(NamesIn(row.Cells[i].Text, row.Cells[i].Span));
            }
        }
    }

    private static bool IsRejectedPart(Section section)
    {
        for (var part = section; part is { Level: > 1 }; part = part.Parent)
        {
            if (IsHeading(part.Heading))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeading(string heading)
    {
        var key = $" {HeadingText.KeyOf(heading)} ";
        return RejectionWords.Headings.Any(words => key.StartsWith($" {words} ", StringComparison.Ordinal) || key.EndsWith($" {words} ", StringComparison.Ordinal));
    }

    private static bool SaysChosen(string text)
    {
        foreach (var word in RejectionWords.Chosen)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !text.AsSpan(0, at).TrimEnd().EndsWith("not", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What an item speaks of: the names before the words about them, without 'Option 2:' before them.</summary>
    private static IEnumerable<(string Name, TextSpan Span)> NamesIn(string text, TextSpan span)
    {
        var (nameEnd, restStart) = NamePart.Split(text);
        var subject = text[..nameEnd];
        if (restStart < text.Length && (subject.StartsWith("Option", StringComparison.OrdinalIgnoreCase) || subject.StartsWith("Alternative", StringComparison.OrdinalIgnoreCase)))
        {
            var rest = text[restStart..].Trim();
            subject = rest[..NamePart.Split(rest).NameEnd];
        }

        foreach (var verb in RejectingSentence.SubjectEnds)
        {
            var at = subject.IndexOf(verb, StringComparison.Ordinal);
            subject = at > 0 ? subject[..at] : subject;
        }

        foreach (var name in subject.Replace(" and ", ",", StringComparison.Ordinal).Replace(" or ", ",", StringComparison.Ordinal).Replace(" / ", ",", StringComparison.Ordinal).Split([',', ';', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).DefaultIfEmpty(subject))
        {
            yield return (name, span);
        }

        // A point belongs to a name such as 'Node.js' or '.NET'.
        yield return (subject.Trim(), span);
    }

    private static IEnumerable<(string Text, TextSpan Span)> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => [(paragraph.Text, paragraph.Span)],
        ListBlock list => list.Items.SelectMany(TextsOf),
        Quote quote => quote.Blocks.SelectMany(TextsOf),
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Text, cell.Span)),
        _ => [],
    };

    private static IEnumerable<(string Text, TextSpan Span)> TextsOf(ListItem item) => item.Blocks.SelectMany(TextsOf).Prepend((item.Text, item.Span));
}
