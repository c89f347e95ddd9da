using System.Collections.Immutable;

namespace ArchDocs.Core.Types.Commands;

/// <summary>The CLI commands that attributes declare; the code may have others.</summary>
internal sealed record CodeCommands(ImmutableArray<CodeCommand> All)
{
    public static CodeCommands None { get; } = new([]);
}
