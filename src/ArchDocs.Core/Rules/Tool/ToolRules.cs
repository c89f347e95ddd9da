using System.Collections.Immutable;

namespace ArchDocs.Core.Rules.Tool;

/// <summary>What a run says about itself: settings, files it cannot read, suppressions. The run reports them, so they have no check of their own.</summary>
internal static class ToolRules
{
    public static RuleDescriptor PlanMissing { get; } = new()
    {
        Id = "ARCH0001",
        Name = "plan-missing",
        Title = "No plan directory or feature found",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = ["ArchDocsRoot", "ArchDocsPlanDirectory", "ArchDocsFeatures"],
    };

    public static RuleDescriptor DocumentUnreadable { get; } = new()
    {
        Id = "ARCH0002",
        Name = "document-unreadable",
        Title = "Document cannot be read",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public static RuleDescriptor BadSetting { get; } = new()
    {
        Id = "ARCH0003",
        Name = "bad-setting",
        Title = "Bad setting",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public static RuleDescriptor InputUnreadable { get; } = new()
    {
        Id = "ARCH0004",
        Name = "input-unreadable",
        Title = "Assembly, PDB, XML or OpenAPI file cannot be read",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public static RuleDescriptor UselessSuppression { get; } = new()
    {
        Id = "ARCH0005",
        Name = "useless-suppression",
        Title = "Suppression without reason or effect",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public static RuleDescriptor PathOutsideRoot { get; } = new()
    {
        Id = "ARCH0006",
        Name = "path-outside-root",
        Title = "Path leads outside the root",
        DefaultSeverity = DiagnosticSeverity.Error,
        Options = ["ArchDocsRoot"],
    };

    public static RuleDescriptor InternalError { get; } = new()
    {
        Id = "ARCH0009",
        Name = "internal-error",
        Title = "Internal error",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public static ImmutableArray<RuleDescriptor> All { get; } =
        [PlanMissing, DocumentUnreadable, BadSetting, InputUnreadable, UselessSuppression, PathOutsideRoot, InternalError];
}
