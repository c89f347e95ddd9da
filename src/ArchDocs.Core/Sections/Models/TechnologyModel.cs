using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

/// <summary>What the template of a <c>technology</c> section receives: the host's direct packages, by id. Text is plain but for the justification.</summary>
internal sealed record TechnologyModel(ImmutableArray<TechnologyRowModel> Packages);

/// <param name="Version">As restore resolved it.</param>
/// <param name="Requested">The range that the host asks for: '>= 8.5.2', '8.*'.</param>
/// <param name="Justification">The author's words, as Markdown: write it with <c>{{keep justification}}</c>.</param>
internal sealed record TechnologyRowModel(string Package, string Version, string Requested, string Justification);
