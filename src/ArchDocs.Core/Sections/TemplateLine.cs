using System.Globalization;

namespace ArchDocs.Core.Sections;

/// <summary>The template engine says little about where it failed: its 'line:column', or the name it stumbled over.</summary>
internal static class TemplateLine
{
    private const string Place = "at: ";

    /// <returns>The line, counting from 1; 1 where nothing is known.</returns>
    public static int Of(string template, string message)
    {
        var place = message.IndexOf(Place, StringComparison.Ordinal);
        if (place >= 0)
        {
            var rest = message.AsSpan(place + Place.Length);
            var colon = rest.IndexOf(':');
            if (colon > 0 && int.TryParse(rest[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            {
                return line + 1;
            }
        }

        var parts = message.Split('\'');
        for (var i = 1; i < parts.Length; i += 2)
        {
            if (parts[i].Length > 0 && LineOfExpression(template, parts[i]) is var found and > 0)
            {
                return found;
            }
        }

        return message.Contains("partial", StringComparison.OrdinalIgnoreCase) ? Math.Max(1, LineOfExpression(template, ">")) : 1;
    }

    private static int LineOfExpression(string template, string name)
    {
        var line = 1;
        foreach (var text in template.AsSpan().EnumerateLines())
        {
            var open = text.IndexOf("{{", StringComparison.Ordinal);
            if (open >= 0 && text[open..].IndexOf(name, StringComparison.Ordinal) >= 0)
            {
                return line;
            }

            line++;
        }

        return 0;
    }
}
