using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the requirements that a PRD states: with an id before a heading, item, line or table row, else as the ordered list under Functional Requirements.</summary>
internal sealed class RequirementReader
{
    private static readonly string[] IdColumns = ["ID", "Req ID", "Requirement ID", "Req", "Req.", "Requirement", "No", "No.", "Nr", "Nr.", "Number", "#", "Ref", "Identifier", "Key", "Code", "FR", "NFR", "FR ID", "NFR ID"];

    private static readonly string[] TextColumns = ["Requirement", "Description", "Statement", "Text", "Title", "Summary", "Functional Requirement", "Non-Functional Requirement", "Name"];

    private readonly DesignDocument _document;
    private readonly RequirementLead _leads;
    private readonly List<Candidate> _candidates = [];

    private RequirementReader(DesignDocument document)
    {
        _document = document;
        _leads = new RequirementLead(document.Source.Text);
    }

    public static ImmutableArray<RequirementSpec> Read(DesignDocument document)
    {
        if (document.Kind != DocumentKind.Prd)
        {
            return [];
        }

        var reader = new RequirementReader(document);
        foreach (var section in document.Sections.Prepend(document.Root).Where(section => !document.IsGenerated(section.HeadingSpan) || section.Level == 0))
        {
            reader.ReadHeading(section);
            foreach (var block in section.Blocks.Where(block => !document.IsGenerated(block.Span)))
            {
                reader.ReadBlock(section, block);
            }
        }

        ImmutableArray<RequirementSpec> stated = [.. reader.Chosen()];
        return stated.Any(requirement => requirement.IsFunctional) ? stated : [.. reader.Numbered().Concat(stated)];
    }

    private void ReadHeading(Section section)
    {
        if (section.Level > 0 && section != _document.Title && _leads.Read(section.HeadingTextSpan, isItem: false) is { } lead)
        {
            var (text, span) = (lead.Text, lead.TextSpan);
            if (text.Length == 0 && section.Blocks.OfType<Paragraph>().FirstOrDefault() is { } first)
            {
                (text, span) = (first.Text, first.Span);
            }

            Add(section, lead with { Text = text, TextSpan = span }, isClear: true);
        }
    }

    private void ReadBlock(Section section, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                ReadLines(section, paragraph.Span);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    var end = item.Blocks is [var inner, ..] ? inner.Span.Start : item.Span.End;
                    if (_leads.Read(TextSpan.FromBounds(item.Span.Start, end), isItem: true) is { } lead)
                    {
                        Add(section, lead, lead.IsSetOff);
                    }

                    foreach (var nested in item.Blocks)
                    {
                        ReadBlock(section, nested);
                    }
                }

                break;
            case Table table:
                ReadTable(section, table);
                break;
            case Quote quote:
                foreach (var inner in quote.Blocks)
                {
                    ReadBlock(section, inner);
                }

                break;
        }
    }

    /// <summary>A paragraph may hold a requirement in each of its lines; a line that only goes on with an id is none.</summary>
    private void ReadLines(Section section, TextSpan paragraph)
    {
        var source = _document.Source;
        var first = source.LineOf(paragraph.Start);
        RequirementLead.Lead? open = null;
        for (var line = first; line <= source.LineOf(Math.Max(paragraph.Start, paragraph.End - 1)); line++)
        {
            var start = line == first ? paragraph.Start : source.LineSpan(line).Start;
            var rest = TextSpan.FromBounds(start, Math.Min(source.LineSpan(line).End, paragraph.End));
            if (_leads.Read(rest, isItem: false) is { } lead && lead.IsSetOff)
            {
                Close(start);
                open = lead;
            }
        }

        Close(paragraph.End);

        void Close(int end)
        {
            if (open is not null)
            {
                // A title in bold on the id's own line is the requirement in short.
                Add(section, open.IsTitled ? open : _leads.Read(TextSpan.FromBounds(open.Span.Start, end), isItem: false) ?? open, isClear: true);
                open = null;
            }
        }
    }

    private void ReadTable(Section section, Table table)
    {
        var column = Math.Max(0, table.ColumnOf(IdColumns));
        var isNamed = table.ColumnOf(IdColumns) >= 0 || (column == 0 && table.Header[0].IsBlank);
        var textColumn = Array.FindIndex(TextColumns, name => table.ColumnOf(name) is >= 0 and var at && at != column) is >= 0 and var index ? table.ColumnOf(TextColumns[index]) : -1;
        foreach (var row in table.Rows.Where(row => row.IsFilled))
        {
            var cell = row.Cells[column];
            var lead = _leads.Read(cell.Span, isItem: false);
            if (lead is null && isNamed && IsNumber(cell.Text) && RequirementSections.IsWithin(_document, section))
            {
                var kind = RequirementSections.IsUnderNonFunctional(section) ? "NFR" : RequirementSections.IsFunctional(_document, section) ? "FR" : null;
                lead = kind is null ? null : new RequirementLead.Lead(new RequirementId(kind, "", cell.Text.Trim().TrimStart('0').TrimEnd('.'), 0, IsSpaced: false), cell.Span, "", cell.Span, IsSetOff: true, IsTitled: false, IsWithdrawn: false);
            }

            if (lead is null)
            {
                continue;
            }

            var text = lead.Text.Length > 0 && textColumn < 0 ? new Cell(lead.TextSpan, lead.Text)
                : textColumn >= 0 ? row.Cells[textColumn]
                : row.Cells.Where((other, i) => i != column && !other.IsEmpty).FirstOrDefault(new Cell(lead.TextSpan, lead.Text));
            Add(section, lead with { Text = text.Text, TextSpan = text.Span, IsWithdrawn = lead.IsWithdrawn || row.Cells.Any(other => RequirementLead.SaysWithdrawn(other.Text)) }, isNamed || lead.IsSetOff);
        }
    }

    private static bool IsNumber(string text) => text.AsSpan().Trim().TrimEnd('.') is { Length: > 0 and < 5 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0;

    private void Add(Section section, RequirementLead.Lead lead, bool isClear) => _candidates.Add(new Candidate(section, lead, isClear, RequirementSections.IsWithin(_document, section)));

    /// <summary>Of several places with one id the clearest, within the sections for requirements where any of that kind is stated there.</summary>
    private IEnumerable<RequirementSpec> Chosen()
    {
        var kindsWithin = _candidates.Where(candidate => candidate.IsWithin).Select(candidate => candidate.Lead.Id.Kind).ToHashSet(StringComparer.Ordinal);
        return _candidates
            .Where(candidate => candidate.IsWithin || (!kindsWithin.Contains(candidate.Lead.Id.Kind) && candidate.IsClear && !RequirementSections.IsAside(candidate.Section)))
            .GroupBy(candidate => candidate.Lead.Id.Canonical, StringComparer.Ordinal)
            .Select(group => group.FirstOrDefault(candidate => candidate.IsClear && candidate.Lead.Text.Length > 0) ?? group.First())
            .Select(SpecOf)
            .OrderBy(requirement => requirement.Span.Start);
    }

    private RequirementSpec SpecOf(Candidate candidate)
    {
        var (section, lead) = (candidate.Section, candidate.Lead);
        var isFunctional = lead.Id.Kind == "FR" || (lead.Id.Kind == "REQ" && !RequirementSections.IsUnderNonFunctional(section));
        var written = lead.Id.Length == 0 ? lead.Id.Canonical : _document.Source.TextOf(lead.Span);
        return new RequirementSpec(_document, section, lead.Id.Canonical, written, lead.Span, lead.Text, lead.TextSpan, isFunctional) { IsWithdrawn = lead.IsWithdrawn };
    }

    /// <summary>Numbers go on over subheadings, as most authors write them; a list that begins anew is counted on.</summary>
    private IEnumerable<RequirementSpec> Numbered()
    {
        var last = 0;
        foreach (var section in _document.Sections)
        {
            var lists = RequirementSections.IsWithin(_document, section) && RequirementSections.IsFunctional(_document, section)
                ? section.Blocks
                : section.Labels.Where(label => RequirementSections.IsFunctionalName(label.Name) && RequirementSections.IsWithin(_document, section)).SelectMany(label => label.Blocks);
            foreach (var item in lists.OfType<ListBlock>().Where(list => list.IsOrdered && !_document.IsGenerated(list.Span)).SelectMany(list => list.Items))
            {
                last = Math.Max(last + 1, WrittenNumberOf(item));
                var id = string.Create(CultureInfo.InvariantCulture, $"FR-{last}");
                var end = _document.Source.LineSpan(_document.Source.LineOf(item.Span.Start)).End;
                var span = TextSpan.FromBounds(item.Span.Start, Math.Min(end, item.Span.End));
                yield return new RequirementSpec(_document, section, id, id, span, item.Text, span, IsFunctional: true) { IsNumberedByList = true, IsWithdrawn = RequirementLead.SaysWithdrawn(item.Text) };
            }
        }
    }

    private int WrittenNumberOf(ListItem item)
    {
        var text = _document.Source.SpanOf(item.Span);
        var length = Math.Min(text.IndexOfAnyExceptInRange('0', '9'), 5);
        return length > 0 && int.TryParse(text[..length], CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private sealed record Candidate(Section Section, RequirementLead.Lead Lead, bool IsClear, bool IsWithin);
}
