using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Diagnostics.Suppressions;

/// <summary>What is wrong with a document's suppressions (ARCH0005): one finding per comment or id.</summary>
/// <param name="couldOccur">Whether the rule was looked for at all; of one that was not, nothing is known.</param>
internal sealed class SuppressionFaults(DesignDocument document, IReadOnlyDictionary<string, RuleDescriptor> rules, Func<RuleDescriptor, bool> couldOccur)
{
    public IEnumerable<Finding> Of(SuppressionComment comment, IReadOnlyCollection<SuppressedRange> ranges)
    {
        var name = "archdocs:" + comment.Directive.Name.ToLowerInvariant();
        if (comment.Ids.IsEmpty)
        {
            var reason = comment.Kind == SuppressionKind.Enable ? "" : ": why";
            yield return Report(comment.Directive.Span, $"'{name}' names no rule: write '<!-- {name} ARCHnnnn{reason} -->'.", name);
            yield break;
        }

        var isUseful = false;
        foreach (var id in comment.Ids)
        {
            var fault = FaultOf(comment, id, name, ranges);
            isUseful |= fault is null;
            if (fault is not null)
            {
                yield return fault;
            }
        }

        // What has no effect is to be removed, so a reason for it would help nobody.
        if (isUseful && comment.Kind != SuppressionKind.Enable && comment.Reason.Length == 0)
        {
            var ids = string.Join(", ", comment.Ids.Select(id => id.Id));
            yield return Report(comment.Directive.Span, $"'{name} {ids}' gives no reason: write '<!-- {name} {ids}: why -->'.", $"{name} {ids}");
        }
    }

    private Finding? FaultOf(SuppressionComment comment, SuppressedId id, string name, IReadOnlyCollection<SuppressedRange> ranges)
    {
        if (!rules.TryGetValue(id.Id, out var rule))
        {
            return Report(id.Span, $"'{id.Id}' is no rule of ArchDocs: write an id such as 'ARCH3001', as the finding shows it.", $"{name} {id.Id}");
        }

        if (!Suppression.IsAllowed(rule))
        {
            return Report(id.Span, $"'{id.Id}' cannot be suppressed in a document: set 'dotnet_diagnostic.{id.Id}.severity' in .editorconfig.", $"{name} {id.Id}");
        }

        var range = ranges.FirstOrDefault(range => range.Comment == comment && range.Id == id);
        return range is { IsUsed: false } && couldOccur(rule)
            ? Report(id.Span, $"'{name} {id.Id}' suppresses nothing: {id.Id} is not found {PlaceOf(range)}; remove it.", $"{name} {id.Id}")
            : null;
    }

    private static string PlaceOf(SuppressedRange range) =>
        range.Comment.Kind == SuppressionKind.DisableNextLine ? $"in line {range.FirstLine}"
        : range.LastLine == int.MaxValue ? $"from line {Math.Max(1, range.FirstLine)} to the end"
        : $"in the lines {Math.Max(1, range.FirstLine)} to {range.LastLine}";

    private Finding Report(TextSpan span, string message, string subject) =>
        new(ToolRules.UselessSuppression, document.Path, document.Source.RangeOf(span), message, subject);
}
