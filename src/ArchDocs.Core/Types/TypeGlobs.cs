using System.Collections.Immutable;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Types;

/// <summary>
/// Globs over full type names without type parameters; nested types stand behind '.' or '+', <c>!</c> excludes. '*' stands for any characters, dots included, '?' for one; case counts.
/// A glob without a dot may as well be about the name alone.
/// </summary>
internal sealed class TypeGlobs
{
    private readonly ImmutableArray<string> _excludes;

    public TypeGlobs(IEnumerable<string> globs)
    {
        var written = globs.Select(glob => glob.Trim().Replace('+', '.')).Where(glob => glob.Length > 0).ToArray();
        Includes = [.. written.Where(glob => glob[0] != '!')];
        _excludes = [.. written.Where(glob => glob[0] == '!').Select(glob => glob[1..].Trim())];
    }

    public ImmutableArray<string> Includes { get; }

    /// <summary>Between semicolons.</summary>
    public static TypeGlobs Read(string text) => new(text.Split(';'));

    /// <param name="name">Without namespace.</param>
    /// <param name="fullName">With namespace.</param>
    public bool IsMatch(string name, string fullName) =>
        Includes.Any(glob => IsMatch(glob, name, fullName)) && !_excludes.Any(glob => IsMatch(glob, name, fullName));

    public static bool IsMatch(string glob, string name, string fullName) =>
        Wildcard.IsMatch(glob, fullName) || (!glob.Contains('.', StringComparison.Ordinal) && Wildcard.IsMatch(glob, name));

    /// <summary>It means one type.</summary>
    public static bool IsName(string glob) => !Wildcard.IsPattern(glob);
}
