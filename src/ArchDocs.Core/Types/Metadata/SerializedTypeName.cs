namespace ArchDocs.Core.Types.Metadata;

/// <summary>A type as an attribute's argument names it: <c>Contoso.Outer+Inner`1[[…]], Contoso, Version=…</c>.</summary>
/// <param name="FullName">As in metadata, without type arguments.</param>
/// <param name="Assembly">Null when the type is in the attribute's own assembly or the core library.</param>
internal sealed record SerializedTypeName(string FullName, string? Assembly)
{
    /// <summary>What follows the name: type arguments and the brackets of arrays.</summary>
    public string Suffix { get; private init; } = "";

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
                    return Of(text[..index], (end < 0 ? rest : rest[..end]).Trim());
            }
        }

        return Of(text, null);
    }

    private static SerializedTypeName Of(string name, string? assembly)
    {
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        var plain = (bracket < 0 ? name : name[..bracket]).Replace("\\", "", StringComparison.Ordinal).Trim();
        return new SerializedTypeName(plain, assembly) { Suffix = bracket < 0 ? "" : name[bracket..].Trim() };
    }
}
