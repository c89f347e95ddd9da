using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>A class that declares a command, before it is known how the classes belong together.</summary>
/// <param name="Layers">The class that declares options and arguments, and its bases.</param>
/// <param name="Command">With the names that its own attributes give.</param>
internal sealed record CommandCandidate(ImmutableArray<TypeLayer> Layers, CodeCommand Command)
{
    public TypeLocation Location => Layers[0].Location;

    /// <summary>The name that the framework makes of the class's.</summary>
    public string OwnName { get; init; } = "";

    /// <summary>Classes of the commands below it.</summary>
    public ImmutableArray<TypeLocation> Subcommands { get; init; } = [];

    /// <summary>Without classes that only gather what several commands share.</summary>
    public static IEnumerable<CommandCandidate> WithoutBases(IReadOnlyCollection<CommandCandidate> candidates)
    {
        var bases = candidates.SelectMany(candidate => candidate.Layers.Skip(1)).Select(layer => layer.Location).ToHashSet();
        return candidates.Where(candidate => !candidate.Command.Names.IsEmpty || !bases.Contains(candidate.Location));
    }
}
