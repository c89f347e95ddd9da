using System.Collections.Immutable;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Diagnostics;

/// <summary>What the .editorconfig files say about one file.</summary>
/// <param name="Severities">By rule id; a rule without entry keeps its own severity.</param>
/// <param name="Faults">Bad settings (ARCH0003) in the files that have a say; the same for every file below them, so a run drops repetitions.</param>
internal sealed record PathSettings(
    DocumentSettings Document,
    ImmutableDictionary<string, DiagnosticSeverity> Severities,
    ImmutableArray<Finding> Faults);
