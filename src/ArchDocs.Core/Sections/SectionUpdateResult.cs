using System.Collections.Immutable;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Sections;

/// <param name="NewText">The whole document with its sections rewritten; null when not a byte changes.</param>
/// <param name="UpdatedSections">Sections rewritten or inserted, as their begin markers say: <c>dto type=Contoso.Orders.OrderDto</c>.</param>
internal sealed record SectionUpdateResult(string? NewText, ImmutableArray<string> UpdatedSections, ImmutableArray<Finding> Findings);
