using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Sections that ArchDocs knows by name in any template: their other names, what they specify, and which interface type calls for them.</summary>
internal static class KnownSections
{
    private static readonly ImmutableArray<KnownSection> All =
    [
        new(["DTO / Data Structures", "Data Structures", "DTOs", "DTO", "Data Transfer Objects", "Data Transfer Objects (DTOs)", "DTOs / Data Structures"]) { Parts = ShapeOwner.Structure },
        new(["API Endpoints", "Endpoints", "REST API", "REST Endpoints", "REST API Endpoints"]) { Parts = ShapeOwner.Endpoint, InterfaceType = "API" },
        new(["Library Interface", "Library Interfaces", "Library API", "Library Functions"]) { Parts = ShapeOwner.Function, InterfaceType = "Library" },
        new(["CLI Commands", "Commands", "CLI", "CLI Interface", "Command-Line Interface"]) { Parts = ShapeOwner.Command, InterfaceType = "CLI" },
        new(["Event/Message Contracts", "Events", "Messages", "Event Contracts", "Message Contracts", "Events / Messages", "Domain Events", "Integration Events"]) { Parts = ShapeOwner.Event, InterfaceType = "Service" },
        new(["Component Details", "Components"]) { Parts = ShapeOwner.Component },
        new(["Internal Services"]) { Owner = ShapeOwner.IntegrationPoint },
        new(["External Services"]) { Owner = ShapeOwner.IntegrationPoint },
        new(["Technology Stack", "Tech Stack", "Technology Stack Analysis", "Current Technology Stack", "Existing Technology Stack"]) { Owner = ShapeOwner.Technology },
        new(["Technical Risks & Mitigations", "Risks", "Technical Risks", "Risks & Mitigations"]) { Owner = ShapeOwner.Risk },
        new(["System Architecture Diagram", "Architecture Diagram"]),
        new(["Problem", "Problem Statement", "The Problem"]),
        new(["Solution", "The Solution", "Proposed Solution", "Solution Overview"]),
        new(["Impact", "Expected Impact", "Business Impact", "Business Value", "Benefits", "Expected Benefits", "Expected Outcomes"]),
        new(["User Personas", "Personas", "Target Users"]),
        new(["User Stories", "Stories", "User Stories & Use Cases", "Use Cases"]),
        new(["Functional Requirements", "Functional"]),
        new(["Non-Functional Requirements", "Nonfunctional Requirements", "Non-Functional", "Quality Requirements", "Quality Attributes", "NFRs"]),
        new(["Acceptance Criteria", "Success Criteria", "Acceptance Tests", "Definition of Done"]),
        new(["Out of Scope", "Non-Goals", "Not in Scope", "Scope Exclusions", "What Is Out of Scope"]),
        new(["Naming Conventions", "Naming Standards", "Naming Patterns", "Naming"]),
        new(["Existing Patterns", "Existing Code Patterns", "Existing Persistence Patterns", "Codebase Patterns", "Code Patterns"]),
        new(["Recommendations", "Recommendation", "Conclusions & Recommendations"]),
        new(["Data Model", "Data Models", "Table Schemas", "Database Schema", "Entities"]),
        new(["Relationships", "Data Relationships", "Entity Relationships"]),
        new(["Query Patterns", "Access Patterns", "Query & Access Patterns", "Sample Queries", "Queries"]),
        new(["Indexing Strategy", "Index Strategy", "Indexing", "Indexes", "Indices"]),
        new(["Data Integrity", "Data Integrity Rules", "Data Integrity Constraints", "Integrity Constraints"]),
        new(["Migration Strategy", "Migration Plan", "Data Migration", "Data Migration Considerations", "Migrations", "Migration"]),
        new(["Integration with Interface Contracts", "Integration with Contracts", "DTO Mapping", "Data Mapping"]),
    ];

    private static readonly FrozenDictionary<string, KnownSection> ByKey =
        All.SelectMany(section => section.Names.Select(name => (Key: SectionName.KeyOf(name), section)))
            .ToFrozenDictionary(entry => entry.Key, entry => entry.section, StringComparer.Ordinal);

    public static KnownSection? Find(string heading) => ByKey.GetValueOrDefault(SectionName.KeyOf(heading));

    public static KnownSection? Find(Section section) => ByKey.GetValueOrDefault(SectionName.KeyOf(section));
}

/// <param name="Names">The built-in template's heading first.</param>
internal sealed record KnownSection(ImmutableArray<string> Names)
{
    /// <summary>What the section itself specifies.</summary>
    public ShapeOwner Owner { get; init; }

    /// <summary>What each of its subsections specifies.</summary>
    public ShapeOwner Parts { get; init; }

    public string? InterfaceType { get; init; }
}
