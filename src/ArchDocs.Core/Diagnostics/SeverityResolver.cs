using System.Collections.Immutable;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Diagnostics;

/// <summary>
/// The severity that counts: the rule's own, then .editorconfig, then the build's switches with csc's meaning. NoWarn silences any rule;
/// WarningsAsErrors makes an error of a rule whatever .editorconfig says; WarningsNotAsErrors keeps what is a warning by default from
/// becoming an error by any of the others; TreatWarningsAsErrors raises what is a warning by then, and no suggestion.
/// </summary>
internal sealed class SeverityResolver(PathSettingsCatalog settings, BuildSwitches switches)
{
    private readonly ImmutableHashSet<string> _noWarn = IdsOf(switches.NoWarn);
    private readonly ImmutableHashSet<string> _asErrors = IdsOf(switches.WarningsAsErrors);
    private readonly ImmutableHashSet<string> _notAsErrors = IdsOf(switches.WarningsNotAsErrors);

    public PathSettingsCatalog Settings => settings;

    public DiagnosticSeverity SeverityOf(Finding finding) => SeverityOf(finding.Rule, finding.Path, finding.Severity ?? finding.Rule.DefaultSeverity);

    /// <summary>The rule is not reported in this file, so nothing can be concluded from its silence.</summary>
    public bool IsOff(RuleDescriptor rule, string path) => SeverityOf(rule, path, rule.DefaultSeverity) == DiagnosticSeverity.None;

    /// <summary>The ids that settings name in order to switch them off; <see cref="IsOff"/> has the last word.</summary>
    public IEnumerable<string> RulesOff(string path) =>
        _noWarn.Concat(settings.Of(path).Severities.Where(entry => entry.Value == DiagnosticSeverity.None).Select(entry => entry.Key));

    private DiagnosticSeverity SeverityOf(RuleDescriptor rule, string path, DiagnosticSeverity own)
    {
        if (_noWarn.Contains(rule.Id))
        {
            return DiagnosticSeverity.None;
        }

        var isKept = _notAsErrors.Contains(rule.Id);
        if (_asErrors.Contains(rule.Id) && !isKept)
        {
            return DiagnosticSeverity.Error;
        }

        var configured = settings.Of(path).Severities.GetValueOrDefault(rule.Id, own);
        if (isKept)
        {
            return own == DiagnosticSeverity.Warning && configured == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : configured;
        }

        return switches.TreatWarningsAsErrors && configured == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : configured;
    }

    private static ImmutableHashSet<string> IdsOf(ImmutableArray<string> ids) => ids.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
}
