using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>Puts commands and those below them together: a command's name is behind that of the one above it, and the uppermost one is the program.</summary>
internal static class CommandTree
{
    private const int DeepestNesting = 16;

    public static IEnumerable<CodeCommand> Of(IReadOnlyCollection<CommandCandidate> candidates)
    {
        var byLocation = candidates.DistinctBy(candidate => candidate.Location).ToDictionary(candidate => candidate.Location);
        var below = candidates.SelectMany(candidate => candidate.Subcommands).ToHashSet();
        foreach (var root in CommandCandidate.WithoutBases(candidates).Where(candidate => !below.Contains(candidate.Location)))
        {
            // A class of its own may be the program, or a command that is added at start-up.
            var program = root.Subcommands.IsEmpty ? "" : root.Command.Names.FirstOrDefault() ?? "";
            yield return root.Command with { Program = program };
            foreach (var command in Below(root, [""], program, [], byLocation, 1))
            {
                yield return command;
            }
        }
    }

    private static IEnumerable<CodeCommand> Below(CommandCandidate parent, ImmutableArray<string> prefixes, string program, ImmutableArray<CodeOption> inherited, Dictionary<TypeLocation, CommandCandidate> byLocation, int depth)
    {
        if (depth > DeepestNesting)
        {
            yield break;
        }

        inherited = inherited.AddRange(parent.Command.Options.Select(option => option with { IsHidden = true, IsInherited = true }));
        foreach (var location in parent.Subcommands)
        {
            if (!byLocation.TryGetValue(location, out var child))
            {
                continue;
            }

            var own = child.Command.Names.IsEmpty ? [CommandNames.Kebab(child.OwnName)] : child.Command.Names;
            ImmutableArray<string> names = [.. prefixes.SelectMany(prefix => own.Select(name => prefix.Length == 0 ? name : $"{prefix} {name}"))];
            yield return child.Command with { Names = names, ClassNames = [], Program = program, Options = child.Command.Options.AddRange(inherited) };
            foreach (var command in Below(child, names, program, inherited, byLocation, depth + 1))
            {
                yield return command;
            }
        }
    }
}
