using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArchDocs.Core.Documents;

/// <summary>A YAML text: whether it is one at all, and the scalars at its top.</summary>
/// <param name="Fault">The first fault; null where the text is YAML.</param>
internal sealed record YamlMapping(IReadOnlyDictionary<string, YamlText> Scalars, YamlFault? Fault)
{
    // The library takes quadratic time for what is nested without end, and nobody writes more.
    private const int MaxLength = 8_000;

    public static YamlMapping Read(string yaml)
    {
        var reading = new Reading();
        if (yaml.Length > MaxLength)
        {
            return new YamlMapping(reading.Scalars, null);
        }

        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
                if (reading.Take(parser.Current!) is { } message)
                {
                    return new YamlMapping(reading.Scalars, new YamlFault(LineOf(parser.Current!.Start), message));
                }
            }

            return new YamlMapping(reading.Scalars, null);
        }
        catch (YamlException exception)
        {
            // Others read on where a quoted text continues at the line's start.
            var isHarmless = exception.Message.Contains("found wrong indentation", StringComparison.Ordinal);
            return new YamlMapping(reading.Scalars, isHarmless ? null : new YamlFault(LineOf(exception.Start), exception.Message.TrimEnd('.')));
        }
        catch (InvalidOperationException)
        {
            // The library fails on some mappings in braces over several lines, which are YAML.
            return new YamlMapping(reading.Scalars, null);
        }
    }

    private static int LineOf(Mark mark) => Math.Max(0, (int)mark.Line - 1);

    /// <summary>The collections around the current node, without calls for each level.</summary>
    private sealed class Reading
    {
        private readonly Dictionary<string, YamlText> _scalars = new(StringComparer.Ordinal);
        private readonly Stack<Collection> _collections = new();
        private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
        private bool _sawDocument;

        public IReadOnlyDictionary<string, YamlText> Scalars => _scalars;

        /// <summary>What is wrong with the event; null when nothing is.</summary>
        public string? Take(ParsingEvent current)
        {
            switch (current)
            {
                case DocumentStart when _sawDocument:
                    return "it holds more than one document";
                case DocumentStart:
                    _sawDocument = true;
                    return null;
                case MappingEnd or SequenceEnd:
                    _collections.Pop();
                    return null;
                case AnchorAlias alias:
                    TakeNode(null);
                    return _anchors.Contains(alias.Value.Value) ? null : $"'*{alias.Value.Value}' refers to nothing: put text with '*' in quotes";
                case NodeEvent node:
                    return TakeNode(node);
                default:
                    return null;
            }
        }

        private string? TakeNode(NodeEvent? node)
        {
            if (node is { Anchor.IsEmpty: false })
            {
                _anchors.Add(node.Anchor.Value);
            }

            if (node is { Tag.IsEmpty: false, Tag.IsNonSpecific: false } && node.Tag.Value.StartsWith('!'))
            {
                return $"the tag '{node.Tag.Value}' is unknown: put text with '!' in quotes";
            }

            var duplicate = _collections.TryPeek(out var parent) ? TakeChild(parent, node as Scalar) : null;
            if (node is MappingStart or SequenceStart)
            {
                _collections.Push(new Collection(node is MappingStart ? new HashSet<string>(StringComparer.Ordinal) : null));
            }

            return duplicate is null ? null : $"the key '{duplicate}' stands twice";
        }

        private string? TakeChild(Collection parent, Scalar? node)
        {
            if (parent.Keys is null)
            {
                return null;
            }

            parent.ExpectsKey = !parent.ExpectsKey;
            if (!parent.ExpectsKey)
            {
                parent.Key = node?.Value;
                return node is not null && !parent.Keys.Add(node.Value) ? node.Value : null;
            }

            if (_collections.Count == 1 && parent.Key is not null && node is not null)
            {
                _scalars[parent.Key] = new YamlText(node.Value, node.Style == ScalarStyle.Plain);
            }

            return null;
        }
    }

    /// <param name="keys">Null in a list.</param>
    private sealed class Collection(HashSet<string>? keys)
    {
        public HashSet<string>? Keys { get; } = keys;

        public bool ExpectsKey { get; set; } = true;

        public string? Key { get; set; }
    }
}

/// <param name="IsPlain">Without quotes, so that it may be a number or nothing at all.</param>
internal sealed record YamlText(string Value, bool IsPlain);

/// <param name="Line">Counted from 0.</param>
internal sealed record YamlFault(int Line, string Message);
