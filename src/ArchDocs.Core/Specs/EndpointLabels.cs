using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>An endpoint whose heading is its title, and whose method and path stand under it: as labels, or as a line of their own.</summary>
internal static class EndpointLabels
{
    private static readonly ImmutableArray<string> Whole = ["Endpoint", "Request", "Route", "URL", "Path", "HTTP Request", "Method & Path", "Method and Path"];

    private static readonly ImmutableArray<string> Path = ["Path", "Endpoint", "URL", "URI", "Route", "Endpoint Path", "URL Path"];

    private static readonly ImmutableArray<string> Method = ["Method", "HTTP Method", "Verb", "HTTP Verb"];

    public static ImmutableArray<EndpointName> Read(DesignDocument document, Section section)
    {
        foreach (var name in Whole)
        {
            if (SpecParts.Find(section, name) is { Value.Length: > 0 } label && Line(document, label.ValueSpan) is { IsEmpty: false } names)
            {
                return names;
            }
        }

        return FromTwoLabels(document, section) is { IsEmpty: false } pair ? pair : FromLine(document, section);
    }

    private static ImmutableArray<EndpointName> FromTwoLabels(DesignDocument document, Section section)
    {
        if (SpecParts.Find(section, Method.AsSpan()) is not { Value.Length: > 0 } method)
        {
            return [];
        }

        var path = SpecParts.Find(section, Path.AsSpan()) is { Value.Length: > 0 } label ? PathIn(document, label.ValueSpan) : PathIn(document, section.HeadingTextSpan);
        return path is null ? [] : [.. MethodsIn(document, method.ValueSpan).Select(word => new EndpointName(document.Source.TextOf(word), word, path))];
    }

    /// <summary>The first line under the heading is the endpoint and nothing else: <c>**GET** `/orders`</c>.</summary>
    private static ImmutableArray<EndpointName> FromLine(DesignDocument document, Section section) =>
        section.Blocks is [Paragraph first, ..] && document.Source.LineOf(first.Span.Start) == document.Source.LineOf(Math.Max(first.Span.Start, first.Span.End - 1))
            && EndpointHeading.Read(document.Source.TextOf(first.Span), first.Span.Start) is { IsOpening: true, IsWhole: true } line
            ? line.Names
            : [];

    private static ImmutableArray<EndpointName> Line(DesignDocument document, TextSpan span) =>
        EndpointHeading.Read(document.Source.TextOf(span), span.Start) is { IsOpening: true } heading ? heading.Names : [];

    private static PathText? PathIn(DesignDocument document, TextSpan span)
    {
        var text = document.Source.TextOf(span);
        var start = text.IndexOf("http", StringComparison.OrdinalIgnoreCase) is var scheme and >= 0 && text.AsSpan(scheme).Contains("://", StringComparison.Ordinal) ? scheme : text.IndexOf('/', StringComparison.Ordinal);
        var isWord = start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == ' ' && start + 1 < text.Length && text[start + 1] == ' ');
        return start < 0 || isWord ? null : PathText.Read(text, start, isRelative: false, span.Start);
    }

    private static IEnumerable<TextSpan> MethodsIn(DesignDocument document, TextSpan span)
    {
        var text = document.Source.TextOf(span);
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                var word = text[start..end];
                if (HttpMethods.IsKnown(word) || HttpMethods.CouldBe(word))
                {
                    yield return new TextSpan(span.Start + start, end - start);
                }

                start = end;
            }
        }
    }
}
