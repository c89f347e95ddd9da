namespace ArchDocs.Core.Documents;

/// <summary>Tells a comment that speaks to ArchDocs from any other.</summary>
internal static class DirectiveReader
{
    private const string Prefix = "archdocs:";

    public static Directive? Read(SourceText source, TextSpan comment)
    {
        var text = source.SpanOf(comment);
        if (!text.StartsWith("<!--", StringComparison.Ordinal) || !text.EndsWith("-->", StringComparison.Ordinal) || text.Length < 7)
        {
            return null;
        }

        var body = text[4..^3];
        var trimmed = body.TrimStart();
        if (!trimmed.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var nameStart = comment.Start + 4 + (body.Length - trimmed.Length) + Prefix.Length;
        var rest = trimmed[Prefix.Length..];
        var nameLength = rest.IndexOfAny(" \t\r\n");
        nameLength = nameLength < 0 ? rest.Length : nameLength;
        var name = rest[..nameLength].ToString();
        var arguments = rest[nameLength..];
        var argumentsStart = nameStart + nameLength + (arguments.Length - arguments.TrimStart().Length);
        var value = arguments.Trim().ToString();
        return new Directive(comment, name, value, new TextSpan(argumentsStart, value.Length), StandsAlone(source, comment));
    }

    private static bool StandsAlone(SourceText source, TextSpan comment)
    {
        var line = TextSpan.FromBounds(source.LineSpan(source.LineOf(comment.Start)).Start, source.LineSpan(source.LineOf(comment.End)).End);
        return source.SpanOf(TextSpan.FromBounds(line.Start, comment.Start)).IsWhiteSpace()
            && source.SpanOf(TextSpan.FromBounds(comment.End, line.End)).IsWhiteSpace();
    }
}
