using System.Collections.Immutable;

namespace ArchDocs.Core.Documents;

/// <summary>A value of a YAML file, with its place.</summary>
internal abstract record YamlNode(TextSpan Span);

internal sealed record YamlScalar(TextSpan Span, string Value) : YamlNode(Span)
{
    /// <summary>Without quotes, so that it may be a number, a truth value or nothing at all.</summary>
    public bool IsPlain { get; init; }
}

internal sealed record YamlList(TextSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

internal sealed record YamlMap(TextSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    public YamlNode? ValueOf(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
