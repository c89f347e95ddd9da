using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Documents;

/// <summary>From a file's bytes to a document; whatever stands in the way is one fault.</summary>
internal static class DocumentReader
{
    /// <param name="fault">Why the document cannot be read (ARCH0002), when the answer is false.</param>
    public static bool TryReadFile(string path, DocumentKind kind, [NotNullWhen(true)] out DesignDocument? document, [NotNullWhen(false)] out ReadFault? fault)
    {
        document = null;
        return SourceFile.TryRead(path, out var source, out fault) && TryRead(source, kind, out document, out fault);
    }

    public static bool TryRead(SourceText source, DocumentKind kind, [NotNullWhen(true)] out DesignDocument? document, [NotNullWhen(false)] out ReadFault? fault)
    {
        document = null;
        fault = null;
        try
        {
            document = Parse(source, kind);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's own limit on nesting, which keeps hostile input from exhausting the stack.
            fault = new ReadFault("its lists, quotes or emphasis are nested more than 128 levels deep: flatten them", default);
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

    // Not inlined, so that a run that only replays its cache never loads Markdig.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DesignDocument Parse(SourceText source, DocumentKind kind) => new MarkdownConverter(source).Convert(kind);
}

/// <summary>Why a document cannot be read, as the end of a sentence, and where; the default range is the file as a whole.</summary>
internal sealed record ReadFault(string Reason, SourceRange Range);
