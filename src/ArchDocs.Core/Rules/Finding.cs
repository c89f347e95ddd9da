using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules;

/// <summary>What a rule reports, before severities, suppressions and the baseline have their say.</summary>
/// <param name="Severity">Overrides the rule's default where rules.md gives one rule two (ARCH7001, ARCH7006).</param>
internal sealed record Finding(
    RuleDescriptor Rule,
    string Path,
    SourceRange Range,
    string Message,
    string Subject,
    DiagnosticSeverity? Severity = null);
