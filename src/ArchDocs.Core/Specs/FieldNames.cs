using System.Buffers;
using System.Collections.Immutable;

namespace ArchDocs.Core.Specs;

/// <summary>The names in a cell that names a field: without remarks, marks of optional and list (<c>note?</c>, <c>lines[]</c>), several where the cell lists some.</summary>
internal static class FieldNames
{
    private static readonly SearchValues<char> PlainNameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private static readonly string[] Joints = [",", "/", "+", "&", ";", " and "];

    /// <summary>Empty where the cell is prose, in whole or in part.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        if (IsPlainName(text))
        {
            return [text];
        }

        var rest = text.IndexOf('(', StringComparison.Ordinal) is var open and > 0 ? text[..open] : text;
        var names = rest.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Clean).ToImmutableArray();
        return names.All(IsName) ? names : [];
    }

    /// <summary>The one name of a cell; null where it has none or several.</summary>
    public static string? Single(string text) => Of(text) is [var name] ? name : null;

    private static string Clean(string text) =>
        text.Trim(' ', '?', '*', ':', '"', '\'', '`', '!').Replace("[]", "", StringComparison.Ordinal).Replace("[*]", "", StringComparison.Ordinal);

    private static bool IsPlainName(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan().ContainsAnyExcept(PlainNameCharacters);

    private static bool IsName(string text) => text.Any(char.IsLetter) && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '$' or '@');
}
