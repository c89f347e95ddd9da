using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>A property or field as its most derived declaration has it, standing at the place of its first one.</summary>
internal sealed record MemberDeclaration
{
    public required string Name { get; init; }

    public required TypeLayer Layer { get; init; }

    public required ClrType Type { get; init; }

    /// <summary>With those of a positional record's parameter.</summary>
    public required ImmutableArray<AttributeData> Attributes { get; init; }

    public bool IsField { get; init; }

    public bool HasPublicGetter { get; init; }

    public bool HasSetter { get; init; }

    public bool IsOverride { get; init; }

    /// <summary>What this one overrides or hides.</summary>
    public MemberDeclaration? Inherited { get; init; }

    public string DocumentationId => $"{(IsField ? 'F' : 'P')}:{TypeNames.InDocumentation(Layer.Location)}.{Name}";
}
