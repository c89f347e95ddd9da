using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>A function, command or event with the parts that its rule knows.</summary>
/// <param name="Kind">'function', for messages.</param>
internal sealed record SpecifiedThing(string Kind, string Name, Section Section, ImmutableArray<SpecifiedPart> Parts);

/// <summary>One part as its author wrote it.</summary>
/// <param name="Name">As the template calls it.</param>
/// <param name="Part">Null where it is missing.</param>
/// <param name="Advice">What to write, behind 'add it: '.</param>
internal sealed record SpecifiedPart(string Name, Label? Part, string Advice)
{
    /// <summary>It may say that there is none, by a word or a dash.</summary>
    public bool MayBeNone { get; init; }

    /// <summary>A dash is no answer: errors are named or denied in words.</summary>
    public bool IsDashEmpty { get; init; }

    /// <summary>It is listed in a sentence or by a name, where others have a table.</summary>
    public bool IsListedOtherwise { get; init; }

    /// <summary>A column that another column stands in for.</summary>
    public string? SparedColumn { get; init; }

    /// <summary>Columns whose empty cells other rules judge.</summary>
    public ImmutableArray<string> CellsOfOtherRules { get; init; } = [];
}
