using ArchDocs.Core.Features;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

internal static class ChecklistSection
{
    public static object? Build(SectionRequest request) => request.Context.Checklist is { } standing
        ? new ChecklistModel(ScoreOf(standing), [.. Checklist.Items.Index().Where(item => Has(standing.Applicable, item.Index))
            .GroupBy(item => item.Item.Group)
            .Select(group => new ChecklistGroupModel(TitleOf(group.Key), [.. group.Select(item => new ChecklistItemModel(item.Item.Text, !Has(standing.Open, item.Index), item.Item.RuleIds))]))])
        : null;

    public static string ScoreOf(ChecklistStanding standing) => $"{standing.KeptCount}/{standing.ApplicableCount}";

    private static bool Has(ulong items, int index) => (items >> index & 1) != 0;

    private static string TitleOf(RuleGroup group) => group == RuleGroup.NoCode ? "No code" : group.ToString();
}
