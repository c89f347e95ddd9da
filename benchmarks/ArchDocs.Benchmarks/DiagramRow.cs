using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArchDocs.Benchmarks;

/// <summary>A diagram of a collection: one JSON object per line.</summary>
internal sealed record DiagramRow([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("text")] string Text)
{
    public static DiagramRow[] ReadAll(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<DiagramRow>(line)!)];
}
