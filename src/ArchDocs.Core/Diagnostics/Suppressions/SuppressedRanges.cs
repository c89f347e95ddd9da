using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Diagnostics.Suppressions;

/// <summary>From a document's comments to the lines they switch rules off in.</summary>
internal static class SuppressedRanges
{
    public static ImmutableArray<SuppressedRange> Of(DesignDocument document, IEnumerable<SuppressionComment> comments)
    {
        var ranges = ImmutableArray.CreateBuilder<SuppressedRange>();
        foreach (var comment in comments)
        {
            var place = document.Source.RangeOf(comment.Directive.Span);
            foreach (var id in comment.Ids)
            {
                switch (comment.Kind)
                {
                    case SuppressionKind.Disable:
                        ranges.Add(new SuppressedRange(comment, id, StandsFirst(document, comment.Directive) ? 0 : place.Line, int.MaxValue));
                        break;
                    case SuppressionKind.DisableNextLine:
                        var line = NextLine(document, place.EndLine);
                        ranges.Add(new SuppressedRange(comment, id, line, line));
                        break;
                    default:
                        Close(ranges, id.Id, place.Line);
                        break;
                }
            }
        }

        return ranges.ToImmutable();
    }

    private static void Close(IEnumerable<SuppressedRange> ranges, string id, int line)
    {
        foreach (var range in ranges)
        {
            if (range.Id.Id == id && range.LastLine == int.MaxValue)
            {
                range.LastLine = line;
            }
        }
    }

    /// <summary>Nothing but front matter and comments stands before it, so it speaks for the file as a whole.</summary>
    private static bool StandsFirst(DesignDocument document, Directive directive)
    {
        var position = document.FrontMatter.Span.End;
        foreach (var comment in document.Comments.Where(comment => comment.Start >= position).OrderBy(comment => comment.Start))
        {
            if (comment.Start >= directive.Span.Start || !IsBlank(document, position, comment.Start))
            {
                break;
            }

            position = comment.End;
        }

        return IsBlank(document, position, directive.Span.Start);
    }

    private static bool IsBlank(DesignDocument document, int start, int end) =>
        document.Source.SpanOf(TextSpan.FromBounds(start, end)).IsWhiteSpace();

    /// <summary>Blank lines, which formatters put around headings and tables, and further comments to ArchDocs are passed over.</summary>
    /// <param name="line">Counts from 1, as the answer does.</param>
    private static int NextLine(DesignDocument document, int line)
    {
        var source = document.Source;
        for (var next = line; next < source.LineCount; next++)
        {
            var span = source.LineSpan(next);
            if (!source.SpanOf(span).IsWhiteSpace() && !document.Directives.Any(directive => directive.StandsAlone && IsOnLine(source, directive, next)))
            {
                return next + 1;
            }
        }

        return line + 1;
    }

    private static bool IsOnLine(SourceText source, Directive directive, int line) =>
        source.LineOf(directive.Span.Start) <= line && line <= source.LineOf(directive.Span.End - 1);
}
