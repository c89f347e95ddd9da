using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Why a template, or a part of it, cannot be used.</summary>
/// <param name="RuleId">The rule that reports it.</param>
/// <param name="Reason">The end of a sentence, without full stop.</param>
internal sealed record TemplateFailure(string RuleId, string Path, SourceRange Range, string Reason)
{
    public const string Unreadable = "ARCH0002";
    public const string BadDirective = "ARCH0003";
    public const string OutsideRoot = "ARCH0006";
}
