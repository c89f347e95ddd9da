using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class ContractNotMet : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4003",
        Name = "contract-not-met",
        Title = "DTO differs from the interface contracts",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = ConsistencyItems.ContractsAlign,
    };

    public override void Check(FeatureContext context)
    {
        var feature = context.Feature;
        if (feature.Stage == FeatureStage.Retired || feature.DocumentOf(DocumentKind.BackendDesign) is not { } design || feature.DocumentOf(DocumentKind.InterfaceContracts) is not { } contracts)
        {
            return;
        }

        var comparison = new DocumentedTypeComparison(new DocumentedNameKinds(feature).KindOf);
        var fieldNames = feature.Conventions.Of(NameKind.Field);
        var pairs = ContractPair.AllOf(feature).ToArray();
        var repeats = Array.Exists(pairs, pair => pair.Design is not null);
        foreach (var pair in pairs)
        {
            if (pair.Design is null)
            {
                CheckPresence(context, pair.Contract.Spec, design, contracts, repeats);
            }
            else if (!pair.IsAlignedByCode)
            {
                CheckName(context, pair.Contract.Spec, pair.Design.Spec);
                new FieldAgreement(Descriptor, context, pair.Contract.Spec, pair.Design.Spec, comparison, fieldNames).Check();
            }
        }
    }

    private void CheckPresence(FeatureContext context, DtoSpec contract, DesignDocument design, DesignDocument contracts, bool repeats)
    {
        // A missing section is ARCH2001's, and an empty pair of markers will bring its structures.
        if (DtoReader.SectionOf(design) is not { } section
            || ContractLinks.Cover(design, section, contracts, contract.Section, repeats)
            || design.GeneratedRegions.Any(region => region.Name == DtoReader.ManyRegionName && section.Span.Contains(region.Span) && design.Source.SpanOf(region.ContentSpan).IsWhiteSpace()))
        {
            return;
        }

        var nearest = NearestName.Find(contract.Name, context.Feature.Structures.Where(structure => structure.Spec.Document == design).Select(structure => structure.Spec.Name));
        var action = nearest is null ? "or link to it there" : $"link to it there, or rename '{nearest}' if that is what it means";
        context.Report(
            Descriptor, design, section.HeadingSpan,
            $"'{contract.Name}' stands in '{Path.GetFileName(contracts.Path)}', but not here: specify it with all fields of the contract, {action}",
            contract.Name);
    }

    private void CheckName(FeatureContext context, DtoSpec contract, DtoSpec design)
    {
        var (agreed, written) = (ContractPair.NameOf(contract), ContractPair.NameOf(design));
        if (agreed != written)
        {
            context.Report(Descriptor, design.Document, design.NameSpan, $"'{written}' is called '{agreed}' in '{Path.GetFileName(contract.Document.Path)}': write '{agreed}'", written);
        }
    }
}
