using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Templates;

/// <summary>Which kind of document a template is for, and where its document begins.</summary>
internal static class TemplateSource
{
    public static DocumentKind? KindByFileName(string fileName) => fileName.ToLowerInvariant() switch
    {
        "prd-doc.md" or "prd.md" => DocumentKind.Prd,
        "research-report-doc.md" or "00-research-report.md" => DocumentKind.ResearchReport,
        "interface-contracts-doc.md" or "01-interface-contracts.md" => DocumentKind.InterfaceContracts,
        "architecture-doc.md" or "02-architecture.md" => DocumentKind.Architecture,
        "database-doc.md" or "03-data-design.md" => DocumentKind.DataDesign,
        "api-spec-doc.md" or "04-backend-design.md" => DocumentKind.BackendDesign,
        _ => null,
    };

    /// <summary>The kind that the first heading names in parentheses: <c># Architecture Document Template (02-architecture.md)</c>.</summary>
    public static DocumentKind? KindByHeading(SourceText source) =>
        FirstHeading(source) is { } heading && DocumentNames.KindOf(SectionName.RemarkOf(heading.Text).Trim('`')) is { } kind && DocumentNames.NameOf(kind) is not null ? kind : null;

    /// <summary>The text with a preamble blanked out, line by line, so that positions stay what they are.</summary>
    public static SourceText WithoutPreamble(SourceText source)
    {
        if (FirstHeading(source) is not { } heading || !SectionName.WithoutRemark(heading.Text).EndsWith("template", StringComparison.OrdinalIgnoreCase) || SectionName.RemarkOf(heading.Text).Length == 0)
        {
            return source;
        }

        for (var line = heading.Line + 1; line < source.LineCount; line++)
        {
            var span = source.LineSpan(line);
            if (IsThematicBreak(source.SpanOf(span)) && source.SpanOf(source.LineSpan(line - 1)).IsWhiteSpace())
            {
                var text = string.Create(source.Text.Length, (source.Text, span.End), static (characters, state) =>
                {
                    state.Text.CopyTo(characters);
                    foreach (ref var character in characters[..state.End])
                    {
                        character = character is '\r' or '\n' ? character : ' ';
                    }
                });
                return new SourceText(source.Path, text, source.Encoding);
            }
        }

        return source;
    }

    private static (string Text, int Line)? FirstHeading(SourceText source)
    {
        for (var line = 0; line < source.LineCount; line++)
        {
            var text = source.SpanOf(source.LineSpan(line)).Trim();
            if (text.StartsWith("#"))
            {
                return (text.Trim('#').Trim().ToString(), line);
            }
        }

        return null;
    }

    private static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        var marks = line.Trim();
        return marks.Length >= 3 && marks[0] is '-' or '*' or '_' && marks.Count(marks[0]) + marks.Count(' ') == marks.Length && marks.Count(marks[0]) >= 3;
    }
}
