using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArchDocs.Core.Rules;

/// <summary>The workflow's quality checklist, as far as rules decide it: the items of all rules in the order of their ids.</summary>
internal static class Checklist
{
    public static ImmutableArray<ChecklistItem> Items { get; } = [.. ItemsIn(RuleSet.Descriptors)];

    private static FrozenDictionary<string, ulong> MaskByRule { get; } = RuleSet.Descriptors.ToFrozenDictionary(
        rule => rule.Id,
        rule => Items.Index().Where(item => item.Item.RuleIds.Contains(rule.Id, StringComparer.Ordinal)).Aggregate(0UL, (mask, item) => mask | (1UL << item.Index)),
        StringComparer.Ordinal);

    public static ulong All { get; } = Items.Length == 0 ? 0 : ulong.MaxValue >> (64 - Items.Length);

    /// <summary>The items that a rule decides, each a bit by its place in the list; none for a rule that decides none.</summary>
    public static ulong MaskOf(string ruleId) => MaskByRule.GetValueOrDefault(ruleId);

    public static ulong MaskOf(IEnumerable<string> ruleIds) => ruleIds.Aggregate(0UL, (mask, id) => mask | MaskOf(id));

    /// <summary>A rule that decides several separates them by semicolons.</summary>
    private static IEnumerable<ChecklistItem> ItemsIn(IEnumerable<RuleDescriptor> rules) =>
        rules.SelectMany(rule => (rule.ChecklistItem ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text => (Text: text, Rule: rule)))
            .GroupBy(entry => entry.Text, entry => entry.Rule, StringComparer.OrdinalIgnoreCase)
            .Select(group => new ChecklistItem(group.Key, group.First().Group, [.. group.Select(rule => rule.Id)]))
            .OrderBy(item => item.Group);
}

/// <param name="Group">That of the first rule that decides it.</param>
internal sealed record ChecklistItem(string Text, RuleGroup Group, ImmutableArray<string> RuleIds);
