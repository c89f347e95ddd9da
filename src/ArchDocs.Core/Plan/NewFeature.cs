using System.Diagnostics.CodeAnalysis;

namespace ArchDocs.Core.Plan;

/// <summary>Where a feature that does not exist yet belongs, or why it cannot be made.</summary>
internal static class NewFeature
{
    private const int MaximumLength = 100;

    /// <param name="plan">All that is there.</param>
    /// <param name="problem">One sentence without full stop.</param>
    public static bool TryFindPlace(PlanTree plan, string epicKey, string featureKey, [NotNullWhen(true)] out string? directory, [NotNullWhen(false)] out string? problem)
    {
        directory = Path.Combine(plan.Directory, epicKey, featureKey);
        problem = NameFault("Epic", epicKey, "E01-orders") ?? NameFault("Feature", featureKey, "E01-F01-checkout")
            ?? OtherEpic(epicKey, featureKey) ?? EpicElsewhere(plan, epicKey) ?? FeatureElsewhere(plan, epicKey, featureKey);
        return problem is null;
    }

    private static string? NameFault(string what, string name, string example)
    {
        var reason = name.Length > MaximumLength ? $"it has more than {MaximumLength} characters"
            : name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal) || name is "." or ".." ? "it is a path, and would lead elsewhere"
            : !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') || !char.IsLetterOrDigit(name[0]) || name[^1] == '.' ? "only letters, digits, '-', '_' and '.' make a key, and it begins with one of the first two"
            : DirectoryListing.IsPassedOver(name) ? "directories of that name are passed over"
            : null;
        return reason is null ? null : $"{what} is '{name}', but the name of a directory such as '{example}' is expected: {reason}";
    }

    private static string? OtherEpic(string epicKey, string featureKey)
    {
        var epic = PlanKey.OfEpic(epicKey);
        var named = PlanKey.OfEpic(featureKey);
        var isOther = IsKey(epic) && PlanKey.OfFeature(epicKey, featureKey).Length > named.Length && !Same(named, epic);
        return isOther ? $"Feature is '{featureKey}', which belongs to the epic '{named}', but Epic is '{epicKey}': begin the feature's key with '{epic}-', or name the other epic" : null;
    }

    private static string? EpicElsewhere(PlanTree plan, string epicKey)
    {
        var key = PlanKey.OfEpic(epicKey);
        var other = IsKey(key) ? plan.Epics.FirstOrDefault(epic => Same(PlanKey.OfEpic(epic.Key), key) && epic.Key != epicKey) : null;
        return other is null || plan.Epics.Any(epic => epic.Key == epicKey) ? null : $"Epic is '{epicKey}', but the epic '{key}' is there already as '{other.Key}': write '{other.Key}', or choose another key";
    }

    private static string? FeatureElsewhere(PlanTree plan, string epicKey, string featureKey)
    {
        var identity = IdentityOf(epicKey, featureKey);
        var other = plan.Features.FirstOrDefault(feature => Same(IdentityOf(feature.EpicKey, feature.Key), identity) && !(feature.EpicKey == epicKey && feature.Key == featureKey));
        return other is null || plan.Features.Any(feature => feature.EpicKey == epicKey && feature.Key == featureKey) ? null
            : $"Feature is '{featureKey}', but its key is that of '{other.EpicKey}/{other.Key}': choose the next free one, or name that feature to complete it";
    }

    /// <summary>As ARCH1006 compares them: a key without its epic's is only one of a kind within the epic.</summary>
    private static string IdentityOf(string epicKey, string name)
    {
        var key = PlanKey.OfFeature(epicKey, name);
        return PlanKey.IsQualified(key) ? key : $"{epicKey}/{key}";
    }

    private static bool IsKey(string key) => char.IsAsciiDigit(key[^1]);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
