using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Documents;

/// <summary>From a file's bytes to a document; whatever stands in the way is one fault.</summary>
internal static class DocumentReader
{
    /// <summary>Parsing inlines takes up to quadratic time in a line's length.</summary>
    private const int MaximumLineLength = 100_000;

    /// <summary>Parsing blocks takes up to cubic time in the depth of nesting, which indentation bounds.</summary>
    private const int MaximumIndentation = 400;

    /// <param name="fault">Why the document cannot be read (ARCH0002), when the answer is false.</param>
    public static bool TryReadFile(string path, DocumentKind kind, [NotNullWhen(true)] out DesignDocument? document, [NotNullWhen(false)] out ReadFault? fault)
    {
        document = null;
        return SourceFile.TryRead(path, out var source, out fault) && TryRead(source, kind, out document, out fault);
    }

    public static bool TryRead(SourceText source, DocumentKind kind, [NotNullWhen(true)] out DesignDocument? document, [NotNullWhen(false)] out ReadFault? fault)
    {
        document = null;
        fault = FaultOf(source);
        if (fault is not null)
        {
            return false;
        }

        try
        {
            document = Parse(source, kind);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's own limit on nesting, which keeps hostile input from exhausting the stack.
            fault = new ReadFault("its lists, quotes or emphasis are nested too deep, or one of its tables or paragraphs has thousands of lines: flatten or split it", default);
            return false;
        }

        if (document.Fences.FirstOrDefault(fence => !fence.IsClosed) is { } open)
        {
            fault = new ReadFault(
                $"the code fence that opens in line {source.LineOf(open.OpeningSpan.Start) + 1} is never closed, so all that follows is code: close it with the same marks on a line of their own",
                source.RangeOf(open.OpeningSpan));
            document = null;
            return false;
        }

        if (document.FrontMatter.Fault is { } reason)
        {
            fault = new ReadFault($"its front matter is not valid YAML: {reason}", source.RangeOf(source.LineSpan(0)));
            document = null;
            return false;
        }

        return true;
    }

    /// <summary>What is told from the text alone, before it is parsed.</summary>
    private static ReadFault? FaultOf(SourceText source)
    {
        if (source.Text.AsSpan().IsWhiteSpace())
        {
            return new ReadFault("it is empty: write it, or delete it", default);
        }

        for (var line = 0; line < source.LineCount; line++)
        {
            if (source.LineSpan(line) is { Length: > MaximumLineLength } span)
            {
                return new ReadFault($"line {line + 1} has {span.Length} characters, more than the {MaximumLineLength} that a line may have: break it, and move embedded data to a file of its own", source.RangeOf(new TextSpan(span.Start, 0)));
            }

            if (source.SpanOf(source.LineSpan(line)).IndexOfAnyExcept(" \t>") > MaximumIndentation)
            {
                return new ReadFault($"line {line + 1} is indented by more than {MaximumIndentation} characters: its lists or quotes are nested too deep, so flatten them", source.RangeOf(source.LineSpan(line)));
            }
        }

        return null;
    }

    // Not inlined, so that a run that only replays its cache never loads Markdig.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DesignDocument Parse(SourceText source, DocumentKind kind) => new MarkdownConverter(source).Convert(kind);
}

/// <summary>Why a document cannot be read, as the end of a sentence, and where; the default range is the file as a whole.</summary>
internal sealed record ReadFault(string Reason, SourceRange Range);
