using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>The Interface Type that 04 states.</summary>
/// <param name="Label">Where it is stated.</param>
/// <param name="Types">What the words mean: API, Library, CLI, Service; several for Mixed ('CLI + Library'); empty where they mean nothing known.</param>
/// <param name="IsMixed">The word Mixed itself: at least two interface sections, whichever.</param>
internal sealed record InterfaceTypeSpec(Label Label, ImmutableArray<string> Types, bool IsMixed);
