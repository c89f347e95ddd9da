using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArchDocs.Core.Documents;

/// <summary>Top-level scalars of the YAML block, and lists of them; other nested values are the author's business.</summary>
internal static class FrontMatterReader
{
    public static FrontMatter Read(SourceText source, TextSpan span)
    {
        var firstLine = source.LineOf(span.Start) + 1;
        var lastLine = source.LineOf(span.End - 1);
        var content = TextSpan.FromBounds(source.LineSpan(firstLine).Start, source.LineSpan(lastLine).Start);
        var entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        try
        {
            var parser = new Parser(new StringReader(source.TextOf(content)));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _) && parser.TryConsume<MappingStart>(out _))
            {
                while (!parser.TryConsume<MappingEnd>(out _))
                {
                    ReadEntry(source, content, parser, entries);
                }
            }
        }
        catch (YamlException exception)
        {
            return new FrontMatter(span, [], $"line {exception.Start.Line + firstLine}: {exception.Message.TrimEnd('.')}");
        }
        catch (InvalidOperationException)
        {
            // The library fails on some mappings in braces over several lines, which are YAML: what was read before them stands.
        }

        return new FrontMatter(span, entries.DrainToImmutable(), null);
    }

    private static void ReadEntry(SourceText source, TextSpan content, Parser parser, ImmutableArray<FrontMatterEntry>.Builder entries)
    {
        if (!parser.TryConsume<Scalar>(out var key))
        {
            parser.SkipThisAndNestedEvents();
            parser.SkipThisAndNestedEvents();
            return;
        }

        if (parser.TryConsume<Scalar>(out var value))
        {
            entries.Add(EntryOf(key.Value, value.Value, value.Value.Length > 0 ? (value.Start, value.End) : (key.Start, key.End)));
        }
        else if (parser.Accept<SequenceStart>(out var list))
        {
            var (items, end) = ReadItems(parser);
            entries.Add(EntryOf(key.Value, items, items.Length > 0 ? (list.Start, end) : (key.Start, key.End)));
        }
        else
        {
            parser.SkipThisAndNestedEvents();
        }

        FrontMatterEntry EntryOf(string name, string text, (Mark Start, Mark End) place)
        {
            var start = Math.Min(content.Start + (int)place.Start.Index, source.Text.Length);
            var end = Math.Clamp(content.Start + (int)place.End.Index, start, source.Text.Length);
            return new FrontMatterEntry(name, text, TextSpan.FromBounds(start, end));
        }
    }

    /// <summary>The scalars of a list joined by ', ', and where the last one ends.</summary>
    private static (string Text, Mark End) ReadItems(Parser parser)
    {
        var items = new List<string>();
        var end = parser.Consume<SequenceStart>().End;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var item))
            {
                items.Add(item.Value);
                end = item.End;
            }
            else
            {
                parser.SkipThisAndNestedEvents();
            }
        }

        return (string.Join(", ", items), end);
    }
}
