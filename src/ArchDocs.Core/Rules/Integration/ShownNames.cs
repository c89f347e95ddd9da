using System.Collections.Immutable;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>The names in a diagram, compared as readers do.</summary>
internal sealed class ShownNames(ImmutableArray<string> names)
{
    private readonly ImmutableArray<SpokenName> _words = [.. names.Select(SpokenName.Of).Where(words => !words.Words.IsEmpty)];

    /// <summary>Under that name, a part of it in parentheses, or as a part of a longer name.</summary>
    public bool Has(string name) => PartsOf(name).Select(SpokenName.Of).Any(HasWords);

    public string? Nearest(string name) => NearestName.Find(NamePart.WithoutRemark(name), names);

    private bool HasWords(SpokenName wanted) =>
        wanted.Words.IsEmpty || _words.Any(shown => shown.Means(wanted) || shown.Contains(wanted) || (shown.Words.Length > 1 && wanted.Contains(shown)) || wanted.IsSaidBy(shown) || shown.IsSaidBy(wanted, fewestWords: 2));

    /// <summary>'Payment Provider (Stripe)' goes by either name, and 'Redis / Valkey' by either product.</summary>
    private static IEnumerable<string> PartsOf(string name)
    {
        yield return name;
        foreach (var part in name.Split(['(', ')', '/', ',', '+', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return part;
        }
    }
}
