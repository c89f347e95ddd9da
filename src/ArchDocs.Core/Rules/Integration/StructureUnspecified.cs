using ArchDocs.Core.Features;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class StructureUnspecified : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6004",
        Name = "structure-unspecified",
        Title = "DTO that no document specifies",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Integration points clearly specified",
    };

    public override void Check(FeatureContext context)
    {
        var names = context.Feature.Names;
        if (context.Feature.Stage is FeatureStage.Retired or FeatureStage.Research || names.HasFutureStructures)
        {
            return;
        }

        var technologies = context.Feature.Specs.SelectMany(specs => specs.Technologies).Select(technology => technology.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        foreach (var specs in context.Feature.Specs)
        {
            var reported = new HashSet<string>(StringComparer.Ordinal);
            foreach (var use in StructureUses.In(specs).Where(use => !specs.Document.IsGenerated(use.Span)))
            {
                if (!names.CoversForm(use.Whole) && !names.Contains(use.Name) && !names.EnumValues.Contains(use.Name) && !IsOfThePlatform(use.Name) && !technologies.Any(technology => IsOf(technology, use.Name)) && reported.Add(use.Name))
                {
                    var meant = NearestName.Find(use.Name, names.Structures);
                    var advice = meant is null ? "specify it under DTO / Data Structures, or link to the document that does" : $"'{meant}' is probably meant, else specify it under DTO / Data Structures";
                    context.Report(Descriptor, specs.Document, use.Span, $"No document of the feature specifies '{use.Name}', which {use.User} names: {advice}", use.Name);
                }
            }
        }
    }

    /// <summary>A type that carries the name of a documented technology comes with it: 'NpgsqlTransaction' of Npgsql.</summary>
    private static bool IsOf(string technology, string name) =>
        technology.Length > 2 && name.Length > technology.Length && char.IsUpper(name[technology.Length]) && name.StartsWith(technology, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfThePlatform(string name) => ScalarWords.Contains(name) || TypeShapeWords.ArrayWords.Contains(name) || TypeShapeWords.MapWords.Contains(name) || FrameworkTypes.Contains(name);
}
