using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.OpenApi;

/// <summary>What OpenAPI documents say of the code's endpoints.</summary>
/// <param name="All">In the order of the documents; one that several describe alike stands once.</param>
/// <param name="IsComplete">There are documents, and each was read from end to end.</param>
/// <param name="Failures">Documents that could not be read (ARCH0004).</param>
internal sealed record DescribedEndpoints(ImmutableArray<CodeEndpoint> All, bool IsComplete, ImmutableArray<(string Path, ReadFault Fault)> Failures);
