using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArchDocs.Core.Documents;

/// <summary>Reads a small YAML file as scalars, lists and maps; tags, aliases and further documents are none of its business.</summary>
internal sealed class YamlReader
{
    private const int UsualDepth = 16;

    private readonly SourceText _source;
    private readonly int _maximumDepth;
    private readonly Parser _parser;

    private YamlReader(SourceText source, int maximumDepth)
    {
        _source = source;
        _maximumDepth = maximumDepth;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <param name="root">Null for a file without content.</param>
    public static bool TryRead(SourceText source, out YamlNode? root, [NotNullWhen(false)] out ReadFault? fault, int maximumDepth = UsualDepth)
    {
        (root, fault) = (null, null);
        try
        {
            var reader = new YamlReader(source, maximumDepth);
            reader._parser.Consume<StreamStart>();
            root = reader._parser.TryConsume<DocumentStart>(out _) ? reader.ReadNode(0) : null;
            return true;
        }
        catch (YamlException exception)
        {
            var at = (int)Math.Min(exception.Start.Index, source.Text.Length);
            fault = new ReadFault($"it is not valid YAML: {exception.Message.TrimEnd('.')}", source.RangeOf(new TextSpan(at, 0)));
            return false;
        }
        catch (InvalidOperationException exception)
        {
            // The library fails on some lists in braces over several lines.
            fault = new ReadFault($"it cannot be read as YAML: {exception.Message.TrimEnd('.')}", default);
            return false;
        }
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > _maximumDepth)
        {
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "its values are nested too deep");
        }

        var start = _parser.Current?.Start ?? default;
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlScalar(SpanOf(scalar.Start, scalar.End), scalar.Value) { IsPlain = scalar.Style == ScalarStyle.Plain };
        }

        if (_parser.TryConsume<SequenceStart>(out _))
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!_parser.Accept<SequenceEnd>(out _))
            {
                items.Add(ReadNode(depth + 1));
            }

            return new YamlList(SpanOf(start, _parser.Consume<SequenceEnd>().End), items.DrainToImmutable());
        }

        if (_parser.TryConsume<MappingStart>(out _))
        {
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            while (!_parser.Accept<MappingEnd>(out _))
            {
                var key = _parser.Consume<Scalar>();
                entries.Add(new YamlEntry(new YamlScalar(SpanOf(key.Start, key.End), key.Value), ReadNode(depth + 1)));
            }

            return new YamlMap(SpanOf(start, _parser.Consume<MappingEnd>().End), entries.DrainToImmutable());
        }

        throw new YamlException(_parser.Current!.Start, _parser.Current.End, "aliases are not read: write the value itself");
    }

    private TextSpan SpanOf(Mark start, Mark end)
    {
        var from = (int)Math.Min(start.Index, _source.Text.Length);
        return TextSpan.FromBounds(from, (int)Math.Clamp(end.Index, from, _source.Text.Length));
    }
}
