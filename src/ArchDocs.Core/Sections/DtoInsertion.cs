using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Sections;

/// <summary>A dto section under each heading that is bound to a type and has no table yet.</summary>
internal static class DtoInsertion
{
    private const string SectionName = "dto";

    /// <exception cref="SectionTemplateException">The template fails.</exception>
    public static IEnumerable<SectionEdit> Edits(DesignDocument document, SectionContext context)
    {
        var done = new HashSet<Section>();
        foreach (var structure in context.Feature?.Structures ?? [])
        {
            if (structure is { Type: { } type, Spec: { Fields: null, Values: null, Region: null } spec }
                && !DtoSection.IsUnread(type)
                && spec.Document.Path == document.Path
                && document.Sections.FirstOrDefault(section => section.Heading == spec.Section.Heading) is { } section
                && HasRoom(document, section)
                && done.Add(section))
            {
                yield return Edit(document, context, section, spec.DeclaredType ?? MarkedType.NameOf(type, spec.TypeArguments), type);
            }
        }
    }

    private static bool HasRoom(DesignDocument document, Section section) =>
        !section.Tables.Any()
        && !document.GeneratedRegions.Any(region => section.Span.Contains(region.Begin.Span) || region.Span.Contains(section.HeadingSpan))
        && !document.MarkerFaults.Any(fault => section.Span.Contains(fault.Span));

    private static SectionEdit Edit(DesignDocument document, SectionContext context, Section section, string typeName, TypeModel type)
    {
        var template = context.Templates.Find(SectionName);
        var inputs = new SectionInputs(template, DtoSection.BuildModel(document, context, type, DtoSection.NoDescriptions));
        var text = RegionText.Wrap(context.Templates.Render(inputs));
        var name = $"{SectionName} type={(typeName.Contains(' ', StringComparison.Ordinal) ? $"\"{typeName}\"" : typeName)}";
        var label = section.LabelOf("Fields", "Values");
        var labelText = label is null ? $"**{(type.Kind == TypeModelKind.Enum ? "Values" : "Fields")}**:\n\n" : "";
        var position = EndOfLine(document, EndOf(section, label ?? section.LabelOf("Purpose")));
        var region = $"\n\n{labelText}<!-- archdocs:begin {name} -->\n{text}<!-- archdocs:end {RegionText.ChecksumOf(text)} -->";
        return new SectionEdit(name, new TextSpan(position, 0), region + Closing(document, position), template);
    }

    /// <summary>The end of the block that holds the label and of those under it, else of the heading.</summary>
    private static int EndOf(Section section, Label? label)
    {
        if (label is null)
        {
            return section.HeadingSpan.End;
        }

        var holding = section.Blocks.FirstOrDefault(block => block.Span.Contains(label.NameSpan));
        return label.Blocks.Select(block => block.Span.End).Append(holding?.Span.End ?? section.HeadingSpan.End).Max();
    }

    private static int EndOfLine(DesignDocument document, int offset) =>
        document.Source.LineSpan(document.Source.LineOf(Math.Max(0, offset - 1))).End;

    /// <summary>A blank line, unless one follows or the document ends.</summary>
    private static string Closing(DesignDocument document, int position)
    {
        var next = document.Source.LineOf(position) + 1;
        return next >= document.Source.LineCount || document.Source.SpanOf(document.Source.LineSpan(next)).IsWhiteSpace() ? "" : "\n";
    }
}
