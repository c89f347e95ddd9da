using System.Collections.Immutable;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Features;

/// <summary>Globs over full type names without type parameters: '*' crosses the dots, nested types stand behind '.' or '+', '!' excludes. Case counts, as in C#.</summary>
internal sealed class TypeGlobs
{
    private readonly ImmutableArray<string> _includes;
    private readonly ImmutableArray<string> _excludes;

    public TypeGlobs(IEnumerable<string> globs)
    {
        var written = globs.Select(glob => glob.Trim().Replace('+', '.')).Where(glob => glob.Length > 0).ToArray();
        _includes = [.. written.Where(glob => glob[0] != '!')];
        _excludes = [.. written.Where(glob => glob[0] == '!').Select(glob => glob[1..].Trim())];
    }

    /// <summary>They match nothing.</summary>
    public bool IsEmpty => _includes.IsEmpty;

    public bool IsMatch(string fullName) => Matches(_includes, fullName) && !Matches(_excludes, fullName);

    private static bool Matches(ImmutableArray<string> globs, string fullName)
    {
        foreach (var glob in globs)
        {
            if (Wildcard.IsMatch(glob, fullName))
            {
                return true;
            }
        }

        return false;
    }
}
