using System.Collections.Immutable;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>A definition with the type arguments in force: a type, or one of its bases as the type sees it.</summary>
internal sealed record TypeLayer(TypeLocation Location, ImmutableArray<ClrType> Arguments)
{
    public AssemblyImage Image => Location.Image;
}
