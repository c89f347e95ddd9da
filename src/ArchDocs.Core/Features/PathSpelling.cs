using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArchDocs.Core.Features;

/// <summary>How the documents would write a path of the code. Routing reads no case, and <c>[controller]</c> puts a class's capitals into a path where the documents write 'orders'.</summary>
internal sealed class PathSpelling
{
    private readonly FrozenDictionary<string, string> _written;
    private readonly bool _isLowerCase;

    /// <param name="paths">Of the endpoints that are documented.</param>
    public PathSpelling(IEnumerable<string> paths)
    {
        ImmutableArray<string> segments = [.. paths.SelectMany(path => path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries)).Where(IsLiteral).Distinct(StringComparer.Ordinal)];
        _written = segments.DistinctBy(segment => segment, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(segment => segment, StringComparer.OrdinalIgnoreCase);
        _isLowerCase = !segments.IsEmpty && !segments.Any(segment => segment.Any(char.IsUpper));
    }

    public string Of(string path) => string.Join('/', path.Split('/').Select(SegmentOf));

    private string SegmentOf(string segment) =>
        !IsLiteral(segment) ? segment
        : _written.TryGetValue(segment, out var written) ? written
        : _isLowerCase ? segment.ToLowerInvariant()
        : segment;

    private static bool IsLiteral(string segment) => !segment.Contains('{', StringComparison.Ordinal);
}
