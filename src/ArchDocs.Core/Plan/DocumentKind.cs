namespace ArchDocs.Core.Plan;

/// <summary>What a document of the plan tree is, by its file name.</summary>
internal enum DocumentKind
{
    Prd,
    ResearchReport,
    InterfaceContracts,
    Architecture,
    DataDesign,
    BackendDesign,

    /// <summary>05 to 09: listed and link-checked.</summary>
    OtherDesign,

    /// <summary>README.md of the plan, of an epic or of a feature.</summary>
    Readme,

    /// <summary>epic.md.</summary>
    Epic,
}
