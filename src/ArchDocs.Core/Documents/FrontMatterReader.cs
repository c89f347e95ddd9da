using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArchDocs.Core.Documents;

/// <summary>Top-level scalars of the YAML block; nested values are the author's business.</summary>
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

        if (!parser.TryConsume<Scalar>(out var value))
        {
            parser.SkipThisAndNestedEvents();
            return;
        }

        var place = value.Value.Length > 0 ? value : key;
        var start = Math.Min(content.Start + (int)place.Start.Index, source.Text.Length);
        var end = Math.Clamp(content.Start + (int)place.End.Index, start, source.Text.Length);
        entries.Add(new FrontMatterEntry(key.Value, value.Value, TextSpan.FromBounds(start, end)));
    }
}
