using System.Collections.Frozen;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>Tells a parameter that selects one resource from one that filters, names a file or a version.</summary>
internal static class ResourceParameter
{
    private static readonly FrozenSet<string> IdWords = new[]
    {
        "id", "ids", "uuid", "guid", "ulid", "key", "slug", "number", "no", "nr", "identifier", "sku", "isbn", "handle",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary><c>id</c>, <c>orderId</c>, <c>order_uuid</c>.</summary>
    public static bool IsId(string name) => NameWords.Of(name) is [.., var last] words && (IdWords.Contains(last) || (words.Length == 1 && last.Length > 3 && last.EndsWith("id", StringComparison.Ordinal) && name.EndsWith("ID", StringComparison.Ordinal)));

    /// <summary><c>/tenant/{tenant}</c>, <c>/orders/{orderReference}</c>.</summary>
    public static bool IsNamedAfter(string name, string segment)
    {
        var thing = string.Concat(NameWords.Of(segment).Select(EnglishPlural.ToSingular));
        return thing.Length > 0 && string.Concat(NameWords.Of(name)).StartsWith(thing, StringComparison.Ordinal);
    }

    /// <summary>The parameters that select a resource: without the one, there is nothing to answer with.</summary>
    public static IEnumerable<PathSegment> Of(EndpointSpec endpoint) =>
        endpoint.Segments.Where((segment, index) => segment.IsParameter && PathVersion.At(endpoint.Segments, index) is null
            && (IsId(segment.Text) || (index > 0 && !endpoint.Segments[index - 1].IsParameter && IsNamedAfter(segment.Text, endpoint.Segments[index - 1].Text))));
}
