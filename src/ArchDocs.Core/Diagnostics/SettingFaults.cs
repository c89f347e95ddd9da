using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics.EditorConfig;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Diagnostics;

/// <summary>What is wrong with the ArchDocs settings of one .editorconfig file (ARCH0003), whichever documents its sections match.</summary>
internal sealed class SettingFaults(IReadOnlyDictionary<string, RuleDescriptor> rules)
{
    public ImmutableArray<Finding> Of(EditorConfigFile file)
    {
        if (file.Fault is { } reason)
        {
            return [new Finding(ToolRules.BadSetting, file.Path, default, $"'{Path.GetFileName(file.Path)}' cannot be read, so its settings do not count: {reason}.", "file")];
        }

        var settings = file.Sections.SelectMany(section => section.Properties).Select(Check);
        var preamble = file.Preamble.Where(property => IsSetting(property.Key)).Select(property => file.IsGlobal ? Check(property) : OutsideSections(property));
        return [.. preamble.Concat(settings).OfType<Finding>()];
    }

    private bool IsSetting(string key) =>
        key.StartsWith(SettingKeys.Prefix, StringComparison.Ordinal) || (SettingKeys.RuleIdOf(key) is { } id && rules.ContainsKey(id));

    private Finding? Check(EditorConfigProperty property)
    {
        if (property.IsUnset)
        {
            return null;
        }

        if (SettingKeys.RuleIdOf(property.Key) is { } id)
        {
            return rules.ContainsKey(id) && !SettingValues.TrySeverity(property.Value, out _)
                ? BadValue(property, $"allowed are {SettingValues.SeverityWords}")
                : null;
        }

        return property.Key switch
        {
            SettingKeys.MinLines or SettingKeys.MaxLines when !SettingValues.TryLineCount(property.Value, out _) =>
                BadValue(property, "allowed is a whole number of lines, such as '150'"),
            SettingKeys.AllowedFences when !SettingValues.TryWords(property.Value, out _) =>
                BadValue(property, "allowed are fence languages separated by ';' or ',', such as 'json;text'"),
            SettingKeys.AllowedPathVerbs when !SettingValues.TryWords(property.Value, out _) =>
                BadValue(property, "allowed are verbs separated by ';' or ',', such as 'search;export'"),
            SettingKeys.MinLines or SettingKeys.MaxLines or SettingKeys.AllowedFences or SettingKeys.AllowedPathVerbs => null,
            _ when property.Key.StartsWith(SettingKeys.Prefix, StringComparison.Ordinal) => UnknownKey(property),
            _ => null,
        };
    }

    private static Finding BadValue(EditorConfigProperty property, string allowed) => new(
        ToolRules.BadSetting,
        property.Path,
        property.ValueRange,
        $"'{property.Key}' has the value '{property.Value}'; {allowed}.",
        property.Key);

    private static Finding UnknownKey(EditorConfigProperty property)
    {
        var advice = SettingKeys.NearestTo(property.Key) is { } near
            ? $"write '{near}'"
            : $"the keys are {string.Join(", ", SettingKeys.All.Select(key => $"'{key}'"))}";
        return new Finding(ToolRules.BadSetting, property.Path, property.KeyRange, $"'{property.Key}' is no setting of ArchDocs: {advice}.", property.Key);
    }

    private static Finding OutsideSections(EditorConfigProperty property) => new(
        ToolRules.BadSetting,
        property.Path,
        property.KeyRange,
        $"'{property.Key}' stands before the first section, where it applies to no file: move it below a line such as '[docs/plan/**.md]'.",
        property.Key);
}
