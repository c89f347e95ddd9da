using System.Collections.Immutable;

namespace ArchDocs.Core.Diagnostics;

/// <summary>The order in which diagnostics are reported: by file, line, column and rule, the same on every system; what one rule finds at one place stays in its order, such as the template's.</summary>
internal static class DiagnosticOrder
{
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Path.Replace('\\', '/'), StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Range.Line)
            .ThenBy(diagnostic => diagnostic.Range.Column)
            .ThenBy(diagnostic => diagnostic.RuleId, StringComparer.Ordinal)];
}
