namespace ArchDocs.Core.Rules.DerivedSections;

/// <summary>What the updater of derived sections reports; there is nothing to check once it has run.</summary>
internal static class SectionRules
{
    public static readonly RuleDescriptor SectionOutOfDate = Describe("ARCH8001", "section-out-of-date", "Derived section out of date");

    public static readonly RuleDescriptor MarkerInvalid = Describe("ARCH8002", "marker-invalid", "Marker of a derived section invalid");

    public static readonly RuleDescriptor SectionTemplateFails = Describe("ARCH8003", "section-template-fails", "Section template fails");

    public static readonly RuleDescriptor SectionEditedByHand = Describe("ARCH8004", "section-edited-by-hand", "Derived section edited by hand");

    public static IReadOnlyList<RuleDescriptor> All { get; } = [SectionOutOfDate, MarkerInvalid, SectionTemplateFails, SectionEditedByHand];

    private static RuleDescriptor Describe(string id, string name, string title) =>
        new() { Id = id, Name = name, Title = title, DefaultSeverity = DiagnosticSeverity.Error };
}
