using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Alignment;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Examples;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Rules.Alignment;

/// <summary>Runs all rules of the group over the structures of one document.</summary>
internal static class Aligning
{
    private static readonly FeatureRule[] Rules =
    [
        new TypeNotInCode(), new TypeAmbiguous(), new MemberNotDocumented(), new FieldNotInCode(), new TypeDiffers(), new RequiredDiffers(),
        new ValidationDiffers(), new EnumValuesDiffer(), new FieldSpeltOtherwise(), new MemberWithoutDocumentation(),
    ];

    /// <summary>Findings are expected exactly where a line ends in <c>&lt;!-- ARCH7005 --&gt;</c>.</summary>
    public static void ShouldFindWhatIsMarked(string structures, ITypeCatalog types, WireOptions? wire = null, FeatureStage? stage = null)
    {
        var lines = structures.Split('\n');
        var expected = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            while (lines[i].LastIndexOf(" <!-- ARCH", StringComparison.Ordinal) is var mark and >= 0)
            {
                expected.Add($"{i + 1}: {lines[i].Substring(mark + 6, 8)}");
                lines[i] = lines[i][..mark];
            }
        }

        var findings = Check(string.Join('\n', lines), types, wire, stage);
        findings.Select(finding => $"{finding.Range.Line - 4}: {finding.Rule.Id}").Order(StringComparer.Ordinal)
            .ShouldBe(expected.Order(StringComparer.Ordinal), string.Join('\n', findings.Select(finding => finding.Message)));
    }

    public static List<Finding> Check(string structures, ITypeCatalog types, WireOptions? wire = null, FeatureStage? stage = null)
    {
        var document = Reading.Read($"# Backend Design\n\n## DTO / Data Structures\n\n{structures}");
        var feature = Model(document, types);
        return Check(stage is null ? feature : feature with { Stage = stage.Value }, types, wire);
    }

    public static List<Finding> Check(FeatureModel feature, ITypeCatalog types, WireOptions? wire = null)
    {
        var findings = new List<Finding>();
        var context = new FeatureContext(findings.Add)
        {
            Feature = feature,
            Types = types,
            Wire = wire ?? new WireOptions(),
            Targets = new ExampleTargets(new Example("alignment")),
        };
        foreach (var rule in Rules)
        {
            rule.Check(context);
        }

        return findings;
    }

    public static FeatureModel Model(DesignDocument document, ITypeCatalog types)
    {
        var structures = DtoReader.Read(document).Select(spec => TypeBinder.Bind(spec, types)).ToArray();
        return new FeatureModel
        {
            Feature = new Feature("E01-orders", "E01-F01-checkout", "/plan/E01-orders/E01-F01-checkout", [], IsSelected: true),
            Documents = [document],
            Stage = FeatureStages.Of([document], structures),
            Structures = [.. structures],
        };
    }
}
