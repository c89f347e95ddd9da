using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>What one document specifies, each kind read on first use and once.</summary>
internal sealed class DocumentSpecs(DesignDocument document)
{
    private readonly Lazy<InterfaceTypeSpec?> _interfaceType = new(() => InterfaceTypeReader.Read(document));
    private readonly Lazy<PaginationSpec?> _pagination = new(() => PaginationReader.Read(document));
    private readonly Lazy<VersioningSpec?> _versioning = new(() => VersioningReader.Read(document));
    private readonly Lazy<ErrorCodesSpec?> _errorCodes = new(() => ErrorCodesReader.Read(document));

    public DesignDocument Document { get; } = document;

    public ImmutableArray<DtoSpec> Dtos => field.IsDefault ? field = DtoReader.Read(Document) : field;

    public ImmutableArray<ComponentSpec> Components => field.IsDefault ? field = ComponentReader.Read(Document) : field;

    public ImmutableArray<IntegrationSpec> Integrations => field.IsDefault ? field = IntegrationReader.Read(Document) : field;

    public ImmutableArray<TechnologySpec> Technologies => field.IsDefault ? field = TechnologyReader.Read(Document) : field;

    public ImmutableArray<RiskSpec> Risks => field.IsDefault ? field = RiskReader.Read(Document) : field;

    public ImmutableArray<DecisionSpec> Decisions => field.IsDefault ? field = DecisionReader.Read(Document) : field;

    /// <summary>The Mermaid diagrams, wherever they stand, in document order.</summary>
    public ImmutableArray<DiagramSpec> Diagrams => field.IsDefault ? field = DiagramReader.Read(Document) : field;

    /// <summary>What the System Architecture Diagram shows (02).</summary>
    public ArchitectureDiagram ArchitectureDiagram => field ??= ArchitectureDiagram.Of(Document, Diagrams);

    public ImmutableArray<EndpointSpec> Endpoints => field.IsDefault ? field = EndpointReader.Read(Document) : field;

    /// <summary>Null where the document has no such section.</summary>
    public PaginationSpec? Pagination => _pagination.Value;

    /// <summary>Null where the document has no such section.</summary>
    public VersioningSpec? Versioning => _versioning.Value;

    /// <summary>The reading of one of the document's Mermaid fences.</summary>
    public DiagramSpec DiagramOf(Fence fence) => Diagrams.First(diagram => ReferenceEquals(diagram.Fence, fence));

    public ImmutableArray<FunctionSpec> Functions => field.IsDefault ? field = FunctionReader.Read(Document) : field;

    public ImmutableArray<CommandSpec> Commands => field.IsDefault ? field = CommandReader.Read(Document) : field;

    public ImmutableArray<EventSpec> Events => field.IsDefault ? field = EventReader.Read(Document) : field;

    /// <summary>Null where the document states none.</summary>
    public InterfaceTypeSpec? InterfaceType => _interfaceType.Value;

    /// <summary>Null where the document has no such section.</summary>
    public ErrorCodesSpec? ErrorCodes => _errorCodes.Value;

    /// <summary>Those of a PRD, in document order; none in other documents.</summary>
    public ImmutableArray<RequirementSpec> Requirements => field.IsDefault ? field = RequirementReader.Read(Document) : field;

    /// <summary>The requirements that the document refers to, in document order.</summary>
    public ImmutableArray<RequirementReference> RequirementReferences => field.IsDefault ? field = RequirementReferenceReader.Read(Document) : field;

    /// <summary>Where the document binds whoever builds the feature.</summary>
    public ImmutableArray<Obligation> Obligations => field.IsDefault ? field = ObligationReader.Read(Document) : field;

    public ImmutableArray<NamingConventionSpec> NamingConventions => field.IsDefault ? field = NamingConventionReader.Read(Document) : field;

    public ImmutableArray<EntitySpec> Entities => field.IsDefault ? field = EntityReader.Read(Document) : field;

    public ImmutableArray<DataMappingSpec> DataMappings => field.IsDefault ? field = DataMappingReader.Read(Document) : field;
}
