using System.Diagnostics.CodeAnalysis;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Rules.Structure;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>Which documents the rules about completeness look at.</summary>
internal static class CompletenessScope
{
    public const string AllSectionsFilled = "All required template sections are filled";
    public const string InterfacesComplete = "All interfaces have complete specifications";
    public const string TemplatesFollowed = "Document templates followed exactly";

    /// <summary>A retired feature is only indexed, and the design of one that is still researched need not be complete.</summary>
    public static bool IsJudged(this DocumentContext context) => context.Feature?.Stage switch
    {
        null => true,
        FeatureStage.Retired => false,
        FeatureStage.Research => !context.Document.Kind.IsDesign(),
        _ => true,
    };

    public static bool TryMatch(this DocumentContext context, [NotNullWhen(true)] out ShapeMatching? matching, [NotNullWhen(true)] out DocumentShape? shape)
    {
        shape = context.Shape;
        matching = context.IsJudged() ? context.Matching : null;
        return matching is not null && shape is not null;
    }

    public static TextSpan TitleSpan(this DesignDocument document) =>
        document.Title?.HeadingSpan ?? (document.Sections is [var first, ..] ? first.HeadingSpan : document.Source.LineSpan(0));

    /// <summary>Some markers that stand in the section are filled by the next update, so nothing can be missing there.</summary>
    public static bool HasRegion(this DesignDocument document, Section section) =>
        document.GeneratedRegions.Any(region => section.Span.Contains(region.Span));

    /// <summary>As above, for the section's own part and the subsections that the template does not know.</summary>
    public static bool HasRegion(this DesignDocument document, MatchedSection match)
    {
        var own = TextSpan.FromBounds(match.Section.Span.Start, match.Section.Children is [var first, ..] ? first.Span.Start : match.Section.Span.End);
        return document.GeneratedRegions.Any(region => own.Contains(region.Span) || match.Unmatched.Any(child => child.Span.Contains(region.Span)));
    }
}
