using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Diagnostics.EditorConfig;

/// <summary>Reads the lines of an .editorconfig file; what is neither section, property nor comment is passed over, as the specification says.</summary>
internal static class EditorConfigParser
{
    public static EditorConfigFile Parse(string path, string text)
    {
        var preamble = ImmutableArray.CreateBuilder<EditorConfigProperty>();
        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        string? name = null;
        var properties = preamble;
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var content = number == 1 ? line.TrimStart('\uFEFF') : line;
            var trimmed = content.Trim();
            if (trimmed.IsEmpty || trimmed[0] is '#' or ';')
            {
                continue;
            }

            if (SectionName(trimmed) is { } next)
            {
                CloseSection();
                name = next;
                properties = ImmutableArray.CreateBuilder<EditorConfigProperty>();
            }
            else if (Property(path, number, content) is { } property)
            {
                properties.Add(property);
            }
        }

        CloseSection();
        return new EditorConfigFile(path, preamble.ToImmutable(), sections.ToImmutable());

        void CloseSection()
        {
            if (name is not null)
            {
                sections.Add(new EditorConfigSection(name, EditorConfigGlob.TryCreate(name), properties.ToImmutable()));
            }
        }
    }

    /// <summary>A name may hold ']', '#' and ';' itself: it ends at the first ']' with nothing but a comment after it.</summary>
    private static string? SectionName(ReadOnlySpan<char> line)
    {
        if (line[0] != '[')
        {
            return null;
        }

        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == ']' && (line[(i + 1)..].TrimStart() is [] or ['#' or ';', ..]))
            {
                return line[1..i].ToString();
            }
        }

        return null;
    }

    private static EditorConfigProperty? Property(string path, int number, ReadOnlySpan<char> line)
    {
        var separator = line.IndexOfAny('=', ':');
        if (separator < 0 || line[..separator].IsWhiteSpace())
        {
            return null;
        }

        var keyStart = separator - line[..separator].TrimStart().Length;
        var key = line[keyStart..separator].TrimEnd();
        var value = WithoutComment(line[(separator + 1)..]);
        var valueStart = separator + 1 + (value.Length - value.TrimStart().Length);
        value = value.Trim();
        return new EditorConfigProperty(
            key.ToString().ToLowerInvariant(),
            value.ToString(),
            path,
            RangeOf(number, keyStart, key.Length),
            value.IsEmpty ? RangeOf(number, keyStart, key.Length) : RangeOf(number, valueStart, value.Length));
    }

    /// <summary>A comment behind a value needs a blank before it, so that 'json;text' is a value and 'none # why' is one with a comment.</summary>
    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '#' or ';' && (i == 0 || char.IsWhiteSpace(value[i - 1])))
            {
                return value[..i];
            }
        }

        return value;
    }

    private static SourceRange RangeOf(int line, int start, int length) => new(line, start + 1, line, start + length + 1);
}
