using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Rules.NoCode;
using ArchDocs.Core.Rules.NoCode.Sql;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class DiagramDoesNotRender : DocumentRule
{
    private const char Stopgap = 'p';

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6101",
        Name = "diagram-does-not-render",
        Title = "Mermaid diagram that does not render",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Ensure diagrams render correctly",
    };

    public override void Check(DocumentContext context)
    {
        TextSpan[]? placeholders = null;
        foreach (var diagram in context.Specs.Diagrams)
        {
            if (ErrorOf(diagram.Diagram) is not { } error || context.Document.IsGenerated(diagram.Fence.Span) || IsMisused(context, diagram, error))
            {
                continue;
            }

            placeholders ??= [.. PlaceholdersOf(context)];
            if (WithoutPlaceholders(diagram, placeholders) is { } filled)
            {
                if (ErrorOf(MermaidParser.Parse(filled)) is not { } left)
                {
                    continue;
                }

                error = left with { Message = WithPlaceholders(left.Message, context.Document, placeholders) };
            }

            context.Report(Descriptor, diagram.PlaceOf(error.Line, error.Column), error.Message, $"{diagram.Section.Path}: {diagram.Type}: {diagram.LineText(error.Line).Trim()}");
        }
    }

    private static DiagramError? ErrorOf(MermaidDiagram diagram) => diagram.Error ?? diagram.RenderError;

    /// <summary>What is no diagram at all is ARCH3005, and SQL that breaks it is ARCH3002, where those look.</summary>
    private static bool IsMisused(DocumentContext context, DiagramSpec diagram, DiagramError error) =>
        NoCodeRule.IsHeld(context.Document.Kind) && (diagram.IsOther || SqlStatement.Find(diagram.LineText(error.Line), SqlSetting.Diagram) >= 0);

    /// <summary>What ARCH2003 reports as left from the template.</summary>
    private static IEnumerable<TextSpan> PlaceholdersOf(DocumentContext context) => context.Feature is null || !context.IsJudged() || context.Shape is null
        ? []
        : new UnfinishedText(context.Specs).Find(context.Shape.Placeholders).Where(unfinished => unfinished.IsTemplatePlaceholder).Select(unfinished => unfinished.Span);

    private static string WithPlaceholders(string message, DesignDocument document, TextSpan[] placeholders) =>
        placeholders.OrderByDescending(placeholder => placeholder.Length).Aggregate(message, (text, placeholder) => text.Replace(new string(Stopgap, placeholder.Length), document.Source.TextOf(placeholder), StringComparison.Ordinal));

    /// <summary>The diagram as it will be once its placeholders are names, every place kept; null where it has none.</summary>
    private static string? WithoutPlaceholders(DiagramSpec diagram, TextSpan[] placeholders)
    {
        char[]? filled = null;
        foreach (var placeholder in placeholders.Where(diagram.Fence.ContentSpan.Contains))
        {
            var offset = diagram.OffsetOf(placeholder.Start);
            filled ??= diagram.Fence.Content.ToCharArray();
            filled.AsSpan(offset, Math.Min(placeholder.Length, filled.Length - offset)).Fill(Stopgap);
        }

        return filled is null ? null : new string(filled);
    }
}
