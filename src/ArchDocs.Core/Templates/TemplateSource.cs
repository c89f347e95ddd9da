using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Templates;

/// <summary>Which document a template is for, and where its document begins.</summary>
internal static class TemplateSource
{
    /// <summary>The document that a template is for by its own file name; null for a file that is no template.</summary>
    public static TemplateTarget? TargetByFileName(string fileName) => fileName.ToLowerInvariant() switch
    {
        "prd-doc.md" => Target(DocumentKind.Prd),
        "research-report-doc.md" => Target(DocumentKind.ResearchReport),
        "interface-contracts-doc.md" => Target(DocumentKind.InterfaceContracts),
        "architecture-doc.md" => Target(DocumentKind.Architecture),
        "database-doc.md" => Target(DocumentKind.DataDesign),
        "api-spec-doc.md" => Target(DocumentKind.BackendDesign),
        var name => TargetOf(name),
    };

    /// <summary>The document that the first heading names in parentheses: <c># Security Design Template (06-security-design.md)</c>.</summary>
    public static TemplateTarget? TargetByHeading(SourceText source) =>
        FirstHeading(source) is { } heading ? TargetOf(SectionName.RemarkOf(heading.Text).Trim('`')) : null;

    private static TemplateTarget? TargetOf(string documentName) =>
        DocumentNames.KindOf(documentName) is { } kind && kind is not (DocumentKind.Readme or DocumentKind.Epic) ? new TemplateTarget(kind, documentName) : null;

    private static TemplateTarget Target(DocumentKind kind) => new(kind, DocumentNames.NameOf(kind)!);

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

/// <param name="FileName">The name of the documents that the template is for.</param>
internal sealed record TemplateTarget(DocumentKind Kind, string FileName);
