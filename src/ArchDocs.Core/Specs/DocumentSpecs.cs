using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>What one document specifies, each kind read on first use and once.</summary>
internal sealed class DocumentSpecs(DesignDocument document)
{
    public DesignDocument Document { get; } = document;

    public ImmutableArray<DtoSpec> Dtos => field.IsDefault ? field = DtoReader.Read(Document) : field;
}
