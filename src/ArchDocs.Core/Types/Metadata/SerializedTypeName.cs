namespace ArchDocs.Core.Types.Metadata;

/// <summary>A type as an attribute's argument names it: <c>Contoso.Outer+Inner`1[[…]], Contoso, Version=…</c>.</summary>
/// <param name="FullName">As in metadata, without type arguments.</param>
/// <param name="Assembly">Null when the type is in the attribute's own assembly or the core library.</param>
internal sealed record SerializedTypeName(string FullName, string? Assembly)
{
    public static SerializedTypeName Parse(string text)
    {
        var depth = 0;
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '[':
                    depth++;
                    break;
                case ']':
                    depth--;
                    break;
                case ',' when depth == 0:
                    var rest = text[(index + 1)..];
                    var end = rest.IndexOf(',', StringComparison.Ordinal);
                    return new SerializedTypeName(WithoutArguments(text[..index]), (end < 0 ? rest : rest[..end]).Trim());
            }
        }

        return new SerializedTypeName(WithoutArguments(text), null);
    }

    private static string WithoutArguments(string name)
    {
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        return (bracket < 0 ? name : name[..bracket]).Replace("\\", "", StringComparison.Ordinal).Trim();
    }
}
