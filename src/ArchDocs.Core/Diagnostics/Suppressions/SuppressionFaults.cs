using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Diagnostics.Suppressions;

/// <summary>What is wrong with a document's suppressions (ARCH0005): one finding per comment or id.</summary>
/// <param name="couldOccur">Whether the rule is looked for at all; of one that is not, nothing is known.</param>
/// <param name="isLater">Whether the rule is looked for only when all features are known.</param>
internal sealed class SuppressionFaults(DesignDocument document, IReadOnlyDictionary<string, RuleDescriptor> rules, Func<RuleDescriptor, bool> couldOccur, Func<RuleDescriptor, bool> isLater)
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
        foreach (var id in comment.Ids.Where(id => !IsLater(id)))
        {
            var fault = FaultOf(comment, id, name, ranges);
            isUseful |= fault is null;
            if (fault is not null)
            {
                yield return fault;
            }
        }

        // What has no effect is to be removed, so a reason for it would help nobody.
        if (isUseful && LacksReason(comment))
        {
            yield return ReasonFault(comment, name);
        }
    }

    /// <summary>What is not yet known of a comment.</summary>
    public IEnumerable<OpenSuppression> OpenOf(SuppressionComment comment, IReadOnlyCollection<SuppressedRange> ranges)
    {
        var later = comment.Ids.Where(IsLater).ToArray();
        if (later.Length == 0)
        {
            yield break;
        }

        var name = "archdocs:" + comment.Directive.Name.ToLowerInvariant();
        var isUseful = comment.Ids.Any(id => !IsLater(id) && FaultOf(comment, id, name, ranges) is null);
        foreach (var id in later)
        {
            if (ranges.FirstOrDefault(range => range.Comment == comment && range.Id == id) is { } range)
            {
                yield return new OpenSuppression(
                    range,
                    couldOccur(rules[id.Id]) ? NothingFault(id, name, range) : null,
                    !isUseful && LacksReason(comment) ? ReasonFault(comment, name) : null);
            }
        }
    }

    private static bool LacksReason(SuppressionComment comment) => comment.Kind != SuppressionKind.Enable && comment.Reason.Length == 0;

    private bool IsLater(SuppressedId id) => rules.TryGetValue(id.Id, out var rule) && isLater(rule);

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
            ? NothingFault(id, name, range)
            : null;
    }

    private Finding NothingFault(SuppressedId id, string name, SuppressedRange range) =>
        Report(id.Span, $"'{name} {id.Id}' suppresses nothing: {id.Id} is not found {PlaceOf(range)}; remove it.", $"{name} {id.Id}");

    private Finding ReasonFault(SuppressionComment comment, string name)
    {
        var ids = string.Join(", ", comment.Ids.Select(id => id.Id));
        return Report(comment.Directive.Span, $"'{name} {ids}' gives no reason: write '<!-- {name} {ids}: why -->'.", $"{name} {ids}");
    }

    private static string PlaceOf(SuppressedRange range) =>
        range.Comment.Kind == SuppressionKind.DisableNextLine ? $"in line {range.FirstLine}"
        : range.LastLine == int.MaxValue ? $"from line {Math.Max(1, range.FirstLine)} to the end"
        : $"in the lines {Math.Max(1, range.FirstLine)} to {range.LastLine}";

    private Finding Report(TextSpan span, string message, string subject) =>
        new(ToolRules.UselessSuppression, document.Path, document.Source.RangeOf(span), message, subject);
}
