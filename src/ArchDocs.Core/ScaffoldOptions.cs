namespace ArchDocs.Core;

/// <summary>The feature that is to be made. All paths are absolute.</summary>
public sealed record ScaffoldOptions
{
    /// <summary>The directory that nothing may lead out of.</summary>
    public required string Root { get; init; }

    /// <summary>Where epics live; it need not exist.</summary>
    public required string PlanDirectory { get; init; }

    /// <summary>Where a repository's own document templates stand; it need not exist.</summary>
    public string? TemplatesDirectory { get; init; }

    /// <summary>The epic's directory, such as <c>E01-orders</c>; it need not exist.</summary>
    public string? Epic { get; init; }

    /// <summary>The feature's directory, such as <c>E01-F01-checkout</c>.</summary>
    public string? Feature { get; init; }

    /// <summary>What the feature is called in the documents' titles.</summary>
    public string? Title { get; init; }

    /// <summary>Who answers for the documents; without one the templates' placeholder stays.</summary>
    public string? Author { get; init; }

    /// <summary>API, Library, CLI or Service, or several joined by '+': the other interface sections are left out. Without it all are kept.</summary>
    public string? InterfaceType { get; init; }

    /// <summary>The date of the documents; the engine has no clock.</summary>
    public required DateOnly Date { get; init; }
}
