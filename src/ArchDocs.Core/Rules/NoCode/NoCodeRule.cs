using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>What the rules against code share: 01 to 04 are held to them, and generated text is not an author's.</summary>
internal abstract class NoCodeRule : DocumentRule
{
    public sealed override void Check(DocumentContext context)
    {
        if (IsHeld(context.Document.Kind))
        {
            CheckDesign(context);
        }
    }

    public static bool IsHeld(DocumentKind kind) => kind is DocumentKind.InterfaceContracts or DocumentKind.Architecture or DocumentKind.DataDesign or DocumentKind.BackendDesign;

    protected abstract void CheckDesign(DocumentContext context);

    /// <summary>The blocks whose one fault is <paramref name="fault"/>.</summary>
    protected static IEnumerable<Fence> BlocksWith(DocumentContext context, CodeBlockFault fault) =>
        WrittenFences(context.Document).Where(fence => CodeBlock.MayBe(fence, fault) && CodeBlock.Judge(context.Specs, fence, context.Settings.AllowedFences) == fault);

    /// <summary>Mermaid fences that are diagrams, broken ones included.</summary>
    protected static IEnumerable<DiagramSpec> Diagrams(DocumentContext context) =>
        context.Specs.Diagrams.Where(diagram => !diagram.IsOther && !context.Document.IsGenerated(diagram.Fence.Span));

    protected static string SubjectOf(DesignDocument document, Fence fence) => Subject(document, fence.Span.Start, fence.IsIndented ? "indented" : CodeBlock.LabelOf(fence));

    protected static string Subject(DesignDocument document, int offset, string what) =>
        $"{document.Sections.LastOrDefault(section => section.Span.Contains(offset))?.Path}: {what}";

    /// <summary>What a message says is allowed.</summary>
    protected static string Allowed(DocumentContext context) => context.Settings.AllowedFences.Count == 0
        ? "allowed here are 'mermaid' and what ArchDocsAllowedFences names"
        : $"allowed here are 'mermaid' and, by ArchDocsAllowedFences, {string.Join(", ", context.Settings.AllowedFences.Order(StringComparer.Ordinal).Select(name => $"'{name}'"))}";

    /// <summary>The first line of what was found, short enough for a message.</summary>
    protected static string Excerpt(string text, int start = 0)
    {
        var line = text.AsSpan(start).TrimStart();
        var end = line.IndexOfAny('\n', '\r');
        line = (end < 0 ? line : line[..end]).TrimEnd();
        return line.Length <= 60 ? line.ToString() : $"{line[..57].TrimEnd()}...";
    }

    private static IEnumerable<Fence> WrittenFences(DesignDocument document) => document.Fences.Where(fence => !document.IsGenerated(fence.Span));
}
