using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.DerivedSections;

namespace ArchDocs.Core.Sections;

/// <summary>What the updater has to say, in its words.</summary>
internal static class SectionFindings
{
    public static Finding Invalid(DesignDocument document, MarkerFault fault) =>
        new(SectionRules.MarkerInvalid, document.Path, document.Source.RangeOf(fault.Span), Sentence(fault.Reason), document.Source.TextOf(fault.Span));

    public static Finding OutOfDate(RegionState state, string updateCommand)
    {
        var (range, says, expects) = state.FirstDifference();
        var what = says == expects ? "its end marker lacks the right checksum" : $"line {range.Line} says {says} where {expects} is generated";
        return new Finding(
            SectionRules.SectionOutOfDate,
            state.Document.Path,
            range,
            $"The derived section '{state.Name}' is out of date: {what}. Run '{updateCommand}', or 'dotnet build' outside CI, and commit the document.",
            state.Name);
    }

    public static Finding EditedByHand(RegionState state, string updateCommand)
    {
        var (range, says, expects) = state.FirstDifference();
        return new Finding(
            SectionRules.SectionEditedByHand,
            state.Document.Path,
            range,
            $"The derived section '{state.Name}' was edited by hand, so it is left alone: line {range.Line} says {says} where {expects} is generated. Move the words outside the markers, or to the source they come from, then run '{updateCommand}', which replaces the section.",
            state.Name);
    }

    /// <summary>At the template's own line, else, for a built-in one, at the marker.</summary>
    public static Finding TemplateFails(SectionTemplateException fault, DesignDocument document, TextSpan marker) =>
        fault.Template.Path is { } path
            ? new Finding(SectionRules.SectionTemplateFails, path, new SourceRange(fault.Line, 1, fault.Line, 1), $"The section template '{fault.Template.Name}.hbs' fails in line {fault.Line}: {fault.Reason}.", fault.Template.Name)
            : new Finding(SectionRules.SectionTemplateFails, document.Path, document.Source.RangeOf(marker), $"The built-in template of the section '{fault.Template.Name}' fails: {fault.Reason}.", fault.Template.Name);

    private static string Sentence(string reason) => reason.Length > 0 ? $"{char.ToUpperInvariant(reason[0])}{reason[1..]}{(reason[^1] is '.' or '?' ? "" : ".")}" : reason;
}
