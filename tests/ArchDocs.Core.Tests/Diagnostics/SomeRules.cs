using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Tests.Diagnostics;

/// <summary>One rule of each default severity, for tests of what happens to findings.</summary>
internal static class SomeRules
{
    public static RuleDescriptor Error { get; } = Rule("ARCH2001", DiagnosticSeverity.Error);

    public static RuleDescriptor Warning { get; } = Rule("ARCH2008", DiagnosticSeverity.Warning);

    public static RuleDescriptor Suggestion { get; } = Rule("ARCH2009", DiagnosticSeverity.Suggestion);

    public static RuleDescriptor Derived { get; } = Rule("ARCH8001", DiagnosticSeverity.Error);

    public static ImmutableArray<RuleDescriptor> All { get; } = [Error, Warning, Suggestion, Derived, .. ToolRules.All];

    public static DocumentSettings Defaults { get; } = new(150, 200, ImmutableHashSet<string>.Empty);

    public static Finding At(this RuleDescriptor rule, string path, int line, string subject = "Overview", string message = "Wrong.") =>
        new(rule, path, new SourceRange(line, 1, line, 5), message, subject);

    private static RuleDescriptor Rule(string id, DiagnosticSeverity severity) =>
        new() { Id = id, Name = id, Title = id, DefaultSeverity = severity };
}
