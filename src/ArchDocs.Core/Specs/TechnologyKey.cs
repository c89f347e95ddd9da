using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace ArchDocs.Core.Specs;

/// <summary>What a technology's names have in common: 'PostgreSQL', 'Postgres' and 'PostgreSQL database' are one, 'ASP.NET' and 'ASP.NET Core' are two.</summary>
internal static class TechnologyKey
{
    private static readonly ImmutableArray<string> Makers = ["Microsoft ", "Apache ", "HashiCorp ", "the "];

    private static readonly ImmutableArray<string> Kinds = [" relational database", " database", " db", " cluster", " runtime", " library", " package", " sdk", " message broker", " broker", " cache"];

    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["postgres"] = "postgresql",
        ["pgsql"] = "postgresql",
        ["golang"] = "go",
        ["dotnet"] = "net",
        ["node"] = "nodejs",
        ["k8s"] = "kubernetes",
        ["mssql"] = "sqlserver",
        ["mssqlserver"] = "sqlserver",
        ["mongo"] = "mongodb",
        ["efcore"] = "entityframeworkcore",
        ["elastic"] = "elasticsearch",
        ["rabbit"] = "rabbitmq",
        ["csharp"] = "c#",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string name)
    {
        var text = name.AsSpan().Trim();
        foreach (var maker in Makers)
        {
            text = text.StartsWith(maker, StringComparison.OrdinalIgnoreCase) ? text[maker.Length..] : text;
        }

        foreach (var kind in Kinds)
        {
            text = text.EndsWith(kind, StringComparison.OrdinalIgnoreCase) ? text[..^kind.Length] : text;
        }

        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '#' or '+')
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        var written = key.ToString();
        return Aliases.GetValueOrDefault(written, written);
    }

    /// <summary>Spellings that a text may use for the technology, the given one first.</summary>
    public static IEnumerable<string> SpellingsOf(string name)
    {
        var key = Of(name);
        return Aliases.Where(alias => alias.Value == key).Select(alias => alias.Key).Append(key).Where(other => other.Length > 3).Prepend(name).Distinct(StringComparer.OrdinalIgnoreCase);
    }
}
