using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Templates;
using ArchDocs.Core.Templates.Topics;
using ArchDocs.Core.Tests.OpenApi;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>Runs rules over an example and holds what they find against its marks, both ways.</summary>
internal static class ExampleRun
{
    public static void ShouldFindWhatIsMarked(Example example, IReadOnlyCollection<Rule> rules)
    {
        var ids = rules.Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        var findings = FindingsOf(example, rules);
        var expected = example.Files.SelectMany(file => file.Value.Expected.Where(mark => ids.Contains(mark.RuleId)).Select(mark => $"{Short(file.Key)}({mark.Line}): {mark.RuleId}"));
        var actual = findings.Select(finding => (Place: $"{Short(CompiledTypes.PathOf(finding.Path))}({Math.Max(1, finding.Range.Line)}): {finding.Rule.Id}", finding.Message)).ToArray();
        actual.Select(finding => finding.Place).Order(StringComparer.Ordinal)
            .ShouldBe(expected.Order(StringComparer.Ordinal), $"{example.Name}\n{string.Join('\n', actual.Select(finding => $"{finding.Place} {finding.Message}"))}");
    }

    public static IReadOnlyList<Finding> FindingsOf(Example example, IReadOnlyCollection<Rule> rules)
    {
        var findings = new List<Finding>();
        var summaries = new List<FeatureSummary>();
        var plan = example.ToPlan();
        var targets = new ExampleTargets(example);
        using var types = CompiledTypes.Of(example.Code);
        var described = ApiText.Read(types.Catalog, [.. example.Descriptions]);
        described.Failures.ShouldBeEmpty();
        var endpoints = new EndpointMap(EndpointSources.Join(types.Catalog.Endpoints, described));
        foreach (var feature in plan.Features)
        {
            var model = FeatureModel.Of(feature, [.. feature.Files.Select(file => Read(file.Path, example.Files[file.Path].Text, file.Kind))], types.Catalog);
            summaries.Add(FeatureSummaries.Of(model));
            foreach (var rule in rules.OfType<DocumentRule>())
            {
                foreach (var document in model.Documents)
                {
                    rule.Check(new DocumentContext(findings.Add)
                    {
                        Document = document,
                        Feature = model,
                        Settings = new DocumentSettings(150, 200, new HashSet<string>(StringComparer.OrdinalIgnoreCase)),
                        Targets = targets,
                        Shape = ShapeOf(example, document),
                    });
                }
            }

            foreach (var rule in rules.OfType<FeatureRule>())
            {
                rule.Check(new FeatureContext(findings.Add) { Feature = model, Types = types.Catalog, Endpoints = endpoints, Wire = new WireOptions(), Targets = targets, TopicsInUse = () => TopicsOf(example), Assemblies = example.Code.Count > 0 ? [CompiledTypes.AssemblyName] : [], Packages = example.Host?.Packages ?? PackageNames.None, HostVersion = example.Host?.Version });
            }
        }

        foreach (var rule in rules.OfType<PlanRule>())
        {
            rule.Check(new PlanContext(findings.Add) { Plan = plan, Features = [.. summaries], Endpoints = endpoints, Types = types.Catalog, DtoTypes = new TypeGlobs(["*Dto", "*Request", "*Response"]), ProjectPath = example.ProjectPath });
        }

        return findings;
    }

    private static DocumentShape? ShapeOf(Example example, DesignDocument document)
    {
        foreach (var (path, file) in example.Files.Where(file => file.Key.StartsWith(Example.Root + "/context/", StringComparison.Ordinal)))
        {
            var source = new SourceText(path, file.Text);
            if ((TemplateSource.TargetByHeading(source) ?? TemplateSource.TargetByFileName(Path.GetFileName(path)))?.FileName == (DocumentNames.NameOf(document.Kind) ?? Path.GetFileName(document.Path)))
            {
                var failures = new List<TemplateFailure>();
                var shape = TemplateCompiler.Compile(Read(path, TemplateSource.WithoutPreamble(source).Text, document.Kind), Path.GetRelativePath(Example.Root, path), failures);
                failures.ShouldBeEmpty();
                return shape;
            }
        }

        return BuiltIn.ShapeOf(document);
    }

    private static TopicList TopicsOf(Example example) =>
        example.Files.TryGetValue($"{Example.Root}/context/templates/{TopicList.FileName}", out var file) ? TopicList.Read(new SourceText(TopicList.FileName, file.Text), TopicList.BuiltIn.Topics) : TopicList.BuiltIn;

    private static TemplateCatalog BuiltIn { get; } = TemplateCatalog.Load(Example.Root, null, CancellationToken.None);

    private static DesignDocument Read(string path, string text, DocumentKind kind)
    {
        DocumentReader.TryRead(new SourceText(path, text), kind, out var document, out var fault).ShouldBeTrue($"{path}: {fault?.Reason}");
        return document!;
    }

    private static string Short(string path) => Path.GetRelativePath(Example.Root + "/docs/plan", path);
}
