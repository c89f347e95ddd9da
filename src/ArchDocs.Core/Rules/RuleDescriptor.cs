namespace ArchDocs.Core.Rules;

/// <summary>What is fixed about a rule: its id is API and never changes its meaning.</summary>
public sealed record RuleDescriptor
{
    /// <summary>Stable for ever, for example <c>ARCH2001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The bad thing in kebab-case, for example <c>required-section-missing</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The bad thing in a few words, for example <c>Required section missing</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The severity where no setting says otherwise.</summary>
    public required DiagnosticSeverity DefaultSeverity { get; init; }

    /// <summary>The item of the workflow's quality checklist that the rule decides; null where none does.</summary>
    public string? ChecklistItem { get; init; }

    /// <summary>Names of the MSBuild properties and .editorconfig keys that configure the rule.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The group by the id's first digit.</summary>
    public RuleGroup Group => (RuleGroup)(Id[4] - '0');
}
