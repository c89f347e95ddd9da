using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

/// <summary>All kinds of derived sections. Adding one is an entry here, a class that builds its model, and its template.</summary>
internal static class DerivedSections
{
    public static ImmutableArray<DerivedSection> All { get; } =
    [
        new("dto", DtoSection.Build, typeof(DtoModel), "A table of the fields of one C# type, or of the values of an enum")
        {
            Documents = [DocumentKind.InterfaceContracts, DocumentKind.BackendDesign],
            WhereText = "01-interface-contracts.md and 04-backend-design.md",
            Attributes = [new("type", IsRequired: true, value => value.Trim().Length > 0, "the full name of a C# type, for example 'type=Contoso.Orders.OrderDto'")],
        },
        new("dtos", DtosSection.Build, typeof(DtosModel), "A subsection with purpose and table for each C# type of a namespace, or for each that globs match")
        {
            Documents = [DocumentKind.InterfaceContracts, DocumentKind.BackendDesign],
            WhereText = "01-interface-contracts.md and 04-backend-design.md",
            Attributes =
            [
                new(SelectedStructures.OfNamespace, IsRequired: false, SelectedStructures.IsValid, $"a namespace of at most {SelectedStructures.LongestValue} characters, for example 'namespace=Contoso.Orders.Contracts'"),
                new(SelectedStructures.OfGlobs, IsRequired: false, SelectedStructures.IsValid, $"globs over full type names, of at most {SelectedStructures.LongestValue} characters, for example 'types=*Dto;*Request'"),
            ],
            Check = SelectedStructures.FaultOf,
        },
        new("library", LibrarySection.Build, typeof(LibraryModel), "The members of a public class or interface: properties, events, and a subsection per method with purpose, signature, return value, exceptions and behavior")
        {
            Documents = [DocumentKind.BackendDesign],
            WhereText = "04-backend-design.md",
            Attributes = [new("type", IsRequired: true, value => value.Trim().Length > 0, "the full name of a public class or interface, for example 'type=Contoso.Orders.IOrderClient'")],
        },
        new("error-codes", ErrorCodesSection.Build, typeof(ErrorCodesModel), "A table of the error codes of an enum or of a class of constants")
        {
            Documents = [DocumentKind.BackendDesign],
            WhereText = "04-backend-design.md",
            Attributes = [new("type", IsRequired: true, value => value.Trim().Length > 0, "the full name of an enum or of a class of constants, for example 'type=Contoso.Orders.ErrorCodes'")],
        },
        new("data-mapping", DataMappingSection.Build, typeof(DataMappingModel), "A table that says which DTO field is stored in which data field, with the transformation where the types differ")
        {
            Documents = [DocumentKind.DataDesign, DocumentKind.BackendDesign],
            WhereText = "03-data-design.md and 04-backend-design.md",
        },
        new("technology", TechnologySection.Build, typeof(TechnologyModel), "A table of the packages that the host refers to, with resolved version, requested range and the author's justification")
        {
            Documents = [DocumentKind.Architecture],
            WhereText = "02-architecture.md",
        },
        new("toc", TocSection.Build, typeof(TocModel), "A table of contents")
        {
            ReadsDocument = true,
            Attributes = [new("levels", IsRequired: false, value => TocSection.TryReadLevels(value, out _, out _), "a level or a range of levels from 1 to 6, for example 'levels=2-3'")],
        },
        new("related", RelatedSection.Build, typeof(RelatedModel), "Links to the feature's other documents and its epic"),
        new("traceability", TraceabilitySection.Build, typeof(TraceabilityModel), "A table of the requirements of the PRD with the sections that refer to each")
        {
            Documents = [DocumentKind.Architecture, DocumentKind.BackendDesign, DocumentKind.Readme],
            Places = [DocumentPlace.Feature],
            ReadsDocument = true,
            WhereText = "02-architecture.md, 04-backend-design.md and README.md of a feature",
        },
        new("checklist", ChecklistSection.Build, typeof(ChecklistModel), "The quality checklist, each item '[x]' or '[ ]' as the rules just found it") { ShowsFindings = true },
        Register("features", FeaturesSection.Build, typeof(FeaturesModel), "A table of every feature with stage, checklist score and documents"),
        Register("risks", RisksSection.Build, typeof(RisksModel), "A table of the risks of all features, the gravest first"),
        Register("integrations", IntegrationsSection.Build, typeof(IntegrationsModel), "Tables of the external and internal services of all features"),
        Register("context", ContextSection.Build, typeof(ContextModel), "A flowchart of the system among the services that its features integrate with"),
        new("projects", ProjectsSection.Build, typeof(ProjectsModel), "A flowchart of the host's project references")
        {
            Documents = [DocumentKind.Architecture],
            WhereText = "02-architecture.md",
        },
        new("endpoints", EndpointsSection.Build, typeof(EndpointsModel), "A table of the endpoints that the document specifies, or of those of the code")
        {
            Documents = [DocumentKind.BackendDesign],
            WhereText = "04-backend-design.md",
            ReadsDocument = true,
            Attributes = [new("source", IsRequired: false, value => value == EndpointsSection.OfCode, "the word 'code', for the endpoints of the code instead of the document's")],
        },
    ];

    /// <summary>What is gathered from all features stands in a README above them.</summary>
    private static DerivedSection Register(string name, Func<SectionRequest, object?> build, Type model, string generates) => new(name, build, model, generates)
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
        ?? (templates.OwnNames.Contains(name, StringComparer.Ordinal) ? new DerivedSection(name, CustomSection.Build, typeof(CustomModel), "What the repository's own template writes") { TakesAnyAttribute = true } : null);

    public static IEnumerable<string> Names(SectionTemplates templates) =>
        All.Select(section => section.Name).Concat(templates.OwnNames).Distinct(StringComparer.Ordinal);
}
