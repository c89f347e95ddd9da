using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Sections;

/// <summary>All kinds of derived sections. Adding one is an entry here, a class that builds its model, and its template.</summary>
internal static class DerivedSections
{
    public static ImmutableArray<DerivedSection> All { get; } =
    [
        new("dto", DtoSection.Build)
        {
            Documents = [DocumentKind.InterfaceContracts, DocumentKind.BackendDesign],
            WhereText = "01-interface-contracts.md and 04-backend-design.md",
            Attributes = [new("type", IsRequired: true, value => value.Trim().Length > 0, "the full name of a C# type, for example 'type=Contoso.Orders.OrderDto'")],
        },
        new("dtos", DtosSection.Build)
        {
            Documents = [DocumentKind.InterfaceContracts, DocumentKind.BackendDesign],
            WhereText = "01-interface-contracts.md and 04-backend-design.md",
            Attributes =
            [
                new(SelectedStructures.OfNamespace, IsRequired: false, value => value.Trim().Length > 0, "a namespace, for example 'namespace=Contoso.Orders.Contracts'"),
                new(SelectedStructures.OfGlobs, IsRequired: false, value => value.Trim().Length > 0, "globs over full type names, for example 'types=*Dto;*Request'"),
            ],
            Check = SelectedStructures.FaultOf,
        },
        new("library", LibrarySection.Build)
        {
            Documents = [DocumentKind.BackendDesign],
            WhereText = "04-backend-design.md",
            Attributes = [new("type", IsRequired: true, value => value.Trim().Length > 0, "the full name of a public class or interface, for example 'type=Contoso.Orders.IOrderClient'")],
        },
        new("error-codes", ErrorCodesSection.Build)
        {
            Documents = [DocumentKind.BackendDesign],
            WhereText = "04-backend-design.md",
            Attributes = [new("type", IsRequired: true, value => value.Trim().Length > 0, "the full name of an enum or of a class of constants, for example 'type=Contoso.Orders.ErrorCodes'")],
        },
        new("data-mapping", DataMappingSection.Build)
        {
            Documents = [DocumentKind.DataDesign, DocumentKind.BackendDesign],
            WhereText = "03-data-design.md and 04-backend-design.md",
        },
        new("technology", TechnologySection.Build)
        {
            Documents = [DocumentKind.Architecture],
            WhereText = "02-architecture.md",
        },
        new("toc", TocSection.Build)
        {
            ReadsDocument = true,
            Attributes = [new("levels", IsRequired: false, value => TocSection.TryReadLevels(value, out _, out _), "a level or a range of levels from 1 to 6, for example 'levels=2-3'")],
        },
        new("related", RelatedSection.Build),
        new("traceability", TraceabilitySection.Build)
        {
            Documents = [DocumentKind.Architecture, DocumentKind.BackendDesign, DocumentKind.Readme],
            Places = [DocumentPlace.Feature],
            ReadsDocument = true,
            WhereText = "02-architecture.md, 04-backend-design.md and README.md of a feature",
        },
        new("checklist", ChecklistSection.Build) { ShowsFindings = true },
        Register("features", FeaturesSection.Build),
        Register("risks", RisksSection.Build),
        Register("integrations", IntegrationsSection.Build),
        Register("context", ContextSection.Build),
        new("projects", ProjectsSection.Build)
        {
            Documents = [DocumentKind.Architecture],
            WhereText = "02-architecture.md",
        },
        new("endpoints", EndpointsSection.Build)
        {
            Documents = [DocumentKind.BackendDesign],
            WhereText = "04-backend-design.md",
            ReadsDocument = true,
            Attributes = [new("source", IsRequired: false, value => value == EndpointsSection.OfCode, "the word 'code', for the endpoints of the code instead of the document's")],
        },
    ];

    /// <summary>What is gathered from all features stands in a README above them.</summary>
    private static DerivedSection Register(string name, Func<SectionRequest, object?> build) => new(name, build)
    {
        Documents = [DocumentKind.Readme],
        Places = [DocumentPlace.Plan, DocumentPlace.Epic],
        WhereText = "README.md of the plan or of an epic",
    };

    /// <summary>Whether a part of the document can be generated only after the checks.</summary>
    public static bool ShowsFindings(DesignDocument document) =>
        document.GeneratedRegions.Any(region => All.FirstOrDefault(section => section.Name == region.Name) is { ShowsFindings: true });

    /// <summary>The kind of that name; a template of the repository's own adds one that receives everything.</summary>
    public static DerivedSection? Find(string name, SectionTemplates templates) =>
        All.FirstOrDefault(section => section.Name == name)
        ?? (templates.OwnNames.Contains(name, StringComparer.Ordinal) ? new DerivedSection(name, CustomSection.Build) { TakesAnyAttribute = true } : null);

    public static IEnumerable<string> Names(SectionTemplates templates) =>
        All.Select(section => section.Name).Concat(templates.OwnNames).Distinct(StringComparer.Ordinal);
}
