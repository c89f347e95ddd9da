using System.Collections.Immutable;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Documents;

/// <summary>Pairs begin and end markers; what does not pair is a fault at its own line (ARCH8002).</summary>
internal static class MarkerReader
{
    private static readonly string[] Markers = ["begin", "end", "type", "disable", "enable", "disable-next-line"];

    // The second line speaks in templates, from which documents are copied.
    private static readonly string[] OtherDirectives =
    [
        "type", "disable", "enable", "disable-next-line",
        "lines", "required-for", "alias", "optional", "example", "sentences",
    ];

    public static (ImmutableArray<GeneratedRegion> Regions, ImmutableArray<MarkerFault> Faults) Read(SourceText source, IReadOnlyList<Directive> directives)
    {
        var regions = ImmutableArray.CreateBuilder<GeneratedRegion>();
        var faults = ImmutableArray.CreateBuilder<MarkerFault>();
        Directive? open = null;
        var isBeginMisspelt = false;
        foreach (var directive in directives)
        {
            switch (directive.Name)
            {
                case "begin" when open is not null:
                    faults.Add(new MarkerFault(directive.Span, $"'archdocs:begin {directive.Arguments}' stands inside the section that begins in line {LineOf(source, open)}: sections do not nest, so close that one with '<!-- archdocs:end -->' first"));
                    break;
                case "begin":
                    open = directive;
                    isBeginMisspelt = false;
                    break;
                case "end" when isBeginMisspelt:
                    isBeginMisspelt = false;
                    break;
                case "end" when open is null:
                    faults.Add(new MarkerFault(directive.Span, "'archdocs:end' closes nothing: no 'archdocs:begin' stands before it, so add one or remove this marker"));
                    break;
                case "end":
                    AddRegion(source, open, directive, regions, faults);
                    open = null;
                    break;
                default:
                    // Those of templates are written with a blank: 'archdocs: optional'.
                    var name = directive.Name.Length > 0 ? directive.Name : directive.Arguments.Split((char[]?)null, 2)[0];
                    if (!OtherDirectives.Contains(name, StringComparer.Ordinal))
                    {
                        // Told once: an end that follows a misspelt begin is no fault of its own.
                        var meant = NearestName.Find(name, Markers);
                        isBeginMisspelt = open is null && meant == "begin";
                        faults.Add(new MarkerFault(directive.Span, $"'archdocs:{name}' is no marker: {(meant is null ? $"write one of '{string.Join("', '", Markers)}'" : $"did you mean 'archdocs:{meant}'?")}"));
                    }

                    break;
            }
        }

        if (open is not null)
        {
            faults.Add(new MarkerFault(open.Span, $"'archdocs:begin {open.Arguments}' is never closed: write '<!-- archdocs:end -->' on a line of its own where the section ends"));
        }

        return (regions.DrainToImmutable(), faults.DrainToImmutable());
    }

    private static int LineOf(SourceText source, Directive directive) => source.LineOf(directive.Span.Start) + 1;

    private static void AddRegion(SourceText source, Directive begin, Directive end, ImmutableArray<GeneratedRegion>.Builder regions, ImmutableArray<MarkerFault>.Builder faults)
    {
        foreach (var marker in (ReadOnlySpan<Directive>)[begin, end])
        {
            if (!marker.StandsAlone)
            {
                faults.Add(new MarkerFault(marker.Span, $"'archdocs:{marker.Name}' shares its line with other text: put the marker on a line of its own"));
                return;
            }
        }

        if (!TryReadAttributes(begin, out var name, out var attributes, out var fault))
        {
            faults.Add(new MarkerFault(begin.Span, fault));
            return;
        }

        if (end.Arguments.Length > 0 && (end.Arguments.Length != 8 || !end.Arguments.All(char.IsAsciiHexDigit)))
        {
            faults.Add(new MarkerFault(end.Span, $"'{end.Arguments}' is no checksum: write '<!-- archdocs:end -->' and let the next update fill it in"));
            return;
        }

        var contentStart = source.LineOf(begin.Span.End - 1) + 1;
        var content = TextSpan.FromBounds(source.LineSpan(contentStart).Start, source.LineSpan(source.LineOf(end.Span.Start)).Start);
        regions.Add(new GeneratedRegion(name, attributes, begin, end, end.Arguments.Length > 0 ? end.Arguments.ToLowerInvariant() : null, content));
    }

    private static bool TryReadAttributes(Directive begin, out string name, out ImmutableArray<MarkerAttribute> attributes, out string fault)
    {
        var text = begin.Arguments;
        var position = text.IndexOfAny([' ', '\t', '\r', '\n']);
        name = position < 0 ? text : text[..position];
        position = position < 0 ? text.Length : position;
        fault = "";
        attributes = [];
        if (name.Length == 0)
        {
            fault = "'archdocs:begin' names no section: write, for example, '<!-- archdocs:begin toc -->'";
            return false;
        }

        var found = ImmutableArray.CreateBuilder<MarkerAttribute>();
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var start = position;
            var equals = text.IndexOf('=', position);
            var key = equals > start ? text[start..equals] : "";
            if (key.Length == 0 || !key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            {
                fault = $"'{text[start..]}' is no attribute: write it as name=value, in double quotes where the value holds blanks";
                return false;
            }

            position = ReadValue(text, equals + 1, out var value);
            if (position < 0)
            {
                fault = $"the value of '{key}' has no closing quote";
                return false;
            }

            found.Add(new MarkerAttribute(key, value, new TextSpan(begin.ArgumentsSpan.Start + start, position - start)));
        }

        attributes = found.DrainToImmutable();
        return true;
    }

    private static int ReadValue(string text, int start, out string value)
    {
        if (start < text.Length && text[start] is '"' or '\'')
        {
            var close = text.IndexOf(text[start], start + 1);
            value = close < 0 ? "" : text[(start + 1)..close];
            return close < 0 ? -1 : close + 1;
        }

        var end = text.IndexOfAny([' ', '\t', '\r', '\n'], start);
        end = end < 0 ? text.Length : end;
        value = text[start..end];
        return end;
    }
}
