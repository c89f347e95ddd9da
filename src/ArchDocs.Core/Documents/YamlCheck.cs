using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArchDocs.Core.Documents;

/// <summary>Whether a text is YAML at all, for texts of which we want nothing else.</summary>
internal static class YamlCheck
{
    /// <summary>The first fault with its line, which counts from 0; null where the text is YAML.</summary>
    public static YamlFault? FindFault(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            var parents = new Stack<Parent>();
            while (parser.MoveNext())
            {
                var node = parser.Current!;
                if (IsDuplicateKey(node, parents))
                {
                    return new YamlFault(LineOf(node.Start), $"the key '{((Scalar)node).Value}' stands twice");
                }
            }

            return null;
        }
        catch (YamlException exception)
        {
            return new YamlFault(LineOf(exception.Start), exception.Message.TrimEnd('.'));
        }
    }

    private static int LineOf(Mark mark) => Math.Max(0, (int)mark.Line - 1);

    private static bool IsDuplicateKey(ParsingEvent current, Stack<Parent> parents)
    {
        if (current is MappingEnd or SequenceEnd)
        {
            parents.Pop();
            return false;
        }

        var isDuplicate = current is NodeEvent or AnchorAlias && parents.TryPeek(out var parent) && parent.TakesDuplicateKey(current as Scalar);
        if (current is MappingStart or SequenceStart)
        {
            parents.Push(new Parent(current is MappingStart ? new HashSet<string>(StringComparer.Ordinal) : null));
        }

        return isDuplicate;
    }

    /// <param name="keys">Null in a list.</param>
    private sealed class Parent(HashSet<string>? keys)
    {
        private bool _expectsKey = keys is not null;

        public bool TakesDuplicateKey(Scalar? node)
        {
            var isKey = _expectsKey;
            _expectsKey = keys is not null && !isKey;
            return isKey && node is not null && !keys!.Add(node.Value);
        }
    }
}

internal sealed record YamlFault(int Line, string Message);
