using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Sections;

/// <summary>Updates documents that exist only as text.</summary>
internal static class Updating
{
    public static SectionTemplates BuiltIn { get; } = new();

    public static TypeModel Order { get; } = CSharp.Type(
        "OrderDto",
        CSharp.Member("Id", CSharp.Guid).Required() with { Documentation = "Key of the order." },
        CSharp.Member("Total", CSharp.Decimal, new RangeFact("0", MinimumIsExclusive: false, null, MaximumIsExclusive: false)),
        CSharp.Member("Note", CSharp.String, new LengthFact(null, 200, LengthUnit.Characters)).Nullable());

    public static SectionContext Context(DesignDocument document, ITypeCatalog? types = null, SectionTemplates? templates = null, WireOptions? wire = null)
    {
        types ??= new FakeTypeCatalog(Order);
        return new SectionContext
        {
            Place = DocumentPlace.Feature,
            EpicKey = "E01-orders",
            Feature = Aligning.Model(document, types),
            Types = types,
            Templates = templates ?? BuiltIn,
            Wire = wire ?? new WireOptions(),
        };
    }

    public static SectionUpdateResult Update(string text, RunMode mode = RunMode.Update, ITypeCatalog? types = null, SectionTemplates? templates = null, WireOptions? wire = null)
    {
        var document = Reading.Read(text);
        return SectionUpdater.Update(document, Context(document, types, templates, wire), mode);
    }

    /// <summary>The text after an update that finds nothing wrong.</summary>
    public static string Updated(string text, RunMode mode = RunMode.Update, ITypeCatalog? types = null, SectionTemplates? templates = null, WireOptions? wire = null)
    {
        var result = Update(text, mode, types, templates, wire);
        result.Findings.Select(finding => finding.Message).ShouldBeEmpty();
        return result.NewText ?? text;
    }

    public static string[] Ids(this SectionUpdateResult result) => [.. result.Findings.Select(finding => finding.Rule.Id)];

    /// <summary>The lines between the first begin marker and the end marker after it, without blank ones.</summary>
    public static string[] Generated(string text)
    {
        var start = text.IndexOf('\n', text.IndexOf("archdocs:begin", StringComparison.Ordinal)) + 1;
        return text[start..text.IndexOf("<!-- archdocs:end", start, StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static string Dto(string between = "", string end = "<!-- archdocs:end -->", string type = "Contoso.Orders.OrderDto") =>
        $"# Backend Design\n\n## DTO / Data Structures\n\n### OrderDto\n\n**Fields**:\n\n<!-- archdocs:begin dto type={type} -->\n{between}{end}\n\nAfter.\n";

    public static FeatureSummary Feature(string epic, string key, string title, params string[] files) =>
        new(epic, key, $"/plan/{epic}/{key}", title, FeatureStage.Design, IsSelected: true, [.. files.Select(file => new DocumentSummary(file, DocumentKind.Prd, title))]);

    public static ImmutableArray<EpicSummary> Epics(params string[] keys) =>
        [.. keys.Select(key => new EpicSummary(key, $"/plan/{key}", [new DocumentSummary("epic.md", DocumentKind.Epic, $"Epic {key}")]))];
}
