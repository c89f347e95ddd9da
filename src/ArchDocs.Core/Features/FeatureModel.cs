using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Features;

/// <summary>A feature as read: its documents, what they specify, and what of it the code has.</summary>
internal sealed record FeatureModel
{
    public required Feature Feature { get; init; }

    /// <summary>In the order of their file names; a document that cannot be read is left out.</summary>
    public required ImmutableArray<DesignDocument> Documents { get; init; }

    public required FeatureStage Stage { get; init; }

    /// <summary>The structures that 01 and 04 document, with the C# type each one means.</summary>
    public ImmutableArray<BoundStructure> Structures { get; init; } = [];

    /// <summary>The payloads of the events that 04 documents, with the C# type each one means.</summary>
    public ImmutableArray<BoundStructure> Payloads =>
        field.IsDefault ? field = Types is null ? [] : [.. Specs.SelectMany(specs => specs.Events).Select(contract => EventBinder.Bind(contract, Types))] : field;

    /// <summary>What each of <see cref="Documents"/> specifies, in their order.</summary>
    public ImmutableArray<DocumentSpecs> Specs { get; init; } = [];

    /// <summary>What the code has; null in tests that know no code.</summary>
    public ITypeCatalog? Types { get; init; }

    /// <summary>What the documents specify by name, worked out on first use.</summary>
    public DocumentedNames Names => field ??= DocumentedNames.Of(this);

    /// <summary>The naming conventions that its documents state.</summary>
    public StatedConventions Conventions => field ??= new StatedConventions(this);

    public static FeatureModel Of(Feature feature, IReadOnlyList<DesignDocument> documents, ITypeCatalog types)
    {
        ImmutableArray<DocumentSpecs> specs = [.. documents.Select(document => new DocumentSpecs(document))];
        var structures = specs
            .SelectMany(document => document.Dtos)
            .Select(spec => TypeBinder.Bind(spec, types))
            .ToArray();
        return new FeatureModel
        {
            Feature = feature,
            Documents = [.. documents],
            Specs = specs,
            Types = types,
            Structures = [.. structures],
            Stage = FeatureStages.Of([.. documents], structures),
        };
    }

    public DocumentSpecs? SpecsOf(DocumentKind kind) => Specs.FirstOrDefault(specs => specs.Document.Kind == kind);

    public DesignDocument? DocumentOf(DocumentKind kind) => Documents.FirstOrDefault(document => document.Kind == kind);
}

/// <summary>A documented structure beside the types its name or marker means.</summary>
/// <param name="Candidates">None: planned or prose. One: bound. Several: ambiguous.</param>
/// <param name="IsProse">A subsection without table, marker or announced fields whose name binds nothing (types.md, Binding, 3).</param>
internal sealed record BoundStructure(DtoSpec Spec, ImmutableArray<TypeModel> Candidates, bool IsProse)
{
    public TypeModel? Type => Candidates is [var type] ? type : null;

    /// <summary>Its heading, too, stands in a derived section.</summary>
    public bool IsWhollyGenerated => Spec.Region?.Span.Contains(Spec.Section.HeadingSpan) == true;
}

internal enum FeatureStage
{
    Research,
    Design,
    Implemented,
    Retired,
}
