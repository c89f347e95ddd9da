using System.Collections.Immutable;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>Which architecture diagrams the rules look at.</summary>
internal static class ArchitectureScope
{
    /// <summary>What a template's placeholder will stand for is not known yet.</summary>
    public static bool IsUnfinished(DocumentContext context, ArchitectureDiagram diagram) =>
        context.Shape is { } shape && diagram.Diagrams.Any(spec => HasPlaceholder(spec.Fence.Content, shape.Placeholders));

    private static bool HasPlaceholder(string text, ImmutableHashSet<string> placeholders)
    {
        for (var position = 0; PlaceholderText.TryFind(text, position, out var start, out var length); position = start + length)
        {
            if (placeholders.Contains(text.Substring(start, length)) && !PlaceholderText.IsPathParameter(text, start) && !PlaceholderText.IsShape(text, start))
            {
                return true;
            }
        }

        return false;
    }
}
