using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Packages;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Features;

/// <summary>The host's packages by the names that documents give them.</summary>
internal sealed class PackageNames(ImmutableArray<ResolvedPackage> packages)
{
    private const string Maker = "Microsoft.";

    /// <summary>A name that a server bears as well says nothing of the package.</summary>
    private static readonly FrozenSet<string> Servers = WordList.Read("server-names");

    private readonly ILookup<string, ResolvedPackage> _byKey = packages.SelectMany(package => KeysOf(package.Id).Select(key => (Key: key, Package: package))).ToLookup(entry => entry.Key, entry => entry.Package, StringComparer.Ordinal);

    public static PackageNames None { get; } = new([]);

    public ImmutableArray<ResolvedPackage> Packages { get; } = packages;

    /// <summary>The package that a technology's name means: its id in any spelling, 'EF Core' and the like; null where none or several may be meant.</summary>
    public ResolvedPackage? Find(string technology)
    {
        if (Packages.IsEmpty)
        {
            return null;
        }

        // An id with a dot is the package and nothing else.
        var exact = Packages.FirstOrDefault(package => package.Id.Equals(technology.Trim(), StringComparison.OrdinalIgnoreCase));
        if (exact is not null && exact.Id.Contains('.', StringComparison.Ordinal))
        {
            return exact;
        }

        var key = TechnologyKey.Of(technology);
        return key.Length == 0 || Servers.Contains(key) ? null : Only(_byKey[key]) ?? (key.Length > 5 && key.EndsWith("net", StringComparison.Ordinal) ? Only(_byKey[key[..^3]]) : null);
    }

    private static ResolvedPackage? Only(IEnumerable<ResolvedPackage> found) => found.Take(2).ToArray() is [var package] ? package : null;

    private static IEnumerable<string> KeysOf(string id)
    {
        yield return KeyOf(id);
        if (id.StartsWith(Maker, StringComparison.OrdinalIgnoreCase))
        {
            yield return KeyOf(id[Maker.Length..]);
        }
    }

    private static string KeyOf(string id) => id.Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
