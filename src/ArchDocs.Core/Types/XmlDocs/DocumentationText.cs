using System.Text;
using System.Xml.Linq;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.XmlDocs;

/// <summary>Flattens XML documentation to one line of Markdown that stands in a table's cell and renders as written.</summary>
internal static class DocumentationText
{
    public static string ToLine(XElement element)
    {
        var line = new StringBuilder();
        AppendContent(element, line);
        return line.ToString().Trim();
    }

    private static void AppendContent(XElement element, StringBuilder line)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText text:
                    AppendText(text.Value, line);
                    break;
                case XElement child:
                    AppendElement(child, line);
                    break;
            }
        }
    }

    private static void AppendElement(XElement element, StringBuilder line)
    {
        switch (element.Name.LocalName)
        {
            case "c" or "code" or "tt":
                AppendCode(element.Value, line);
                break;
            case "paramref" or "typeparamref":
                AppendCode((string?)element.Attribute("name") ?? "", line);
                break;
            case "see" or "seealso" or "a":
                AppendReference(element, line);
                break;
            case "para" or "p" or "list" or "item" or "description" or "term" or "br" or "ul" or "ol" or "li":
                AppendBlank(line);
                AppendContent(element, line);
                AppendBlank(line);
                break;
            case "inheritdoc":
                break;
            default:
                AppendContent(element, line);
                break;
        }
    }

    private static void AppendReference(XElement element, StringBuilder line)
    {
        if ((string?)element.Attribute("langword") is { } word)
        {
            AppendCode(word, line);
        }
        else if ((string?)element.Attribute("cref") is { } reference)
        {
            AppendCodeReference(reference, line);
        }
        else if (element.Nodes().Any() || (string?)element.Attribute("href") is null)
        {
            AppendContent(element, line);
        }
        else
        {
            AppendText((string?)element.Attribute("href") ?? "", line);
        }
    }

    private static void AppendCodeReference(string reference, StringBuilder line)
    {
        var name = reference.Length > 2 && reference[1] == ':' ? reference[2..] : reference;
        var parenthesis = name.IndexOf('(', StringComparison.Ordinal);
        name = TypeNames.WithoutArities(parenthesis < 0 ? name : name[..parenthesis]);
        if (reference.StartsWith("T:", StringComparison.Ordinal))
        {
            line.Append("{{type:").Append(name).Append("}}");
            return;
        }

        // A member is known by its type's name and its own.
        var parts = name.Split('.');
        AppendCode(string.Join('.', parts[^Math.Min(2, parts.Length)..]), line);
    }

    private static void AppendText(string text, StringBuilder line)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                AppendBlank(line);
                continue;
            }

            if (MarkdownEscape.IsNeeded(text, index))
            {
                line.Append('\\');
            }

            line.Append(character);
        }
    }

    private static void AppendCode(string code, StringBuilder line)
    {
        var text = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
        if (text.Length == 0)
        {
            return;
        }

        var fence = new string('`', LongestRun(text, '`') + 1);
        var padding = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        line.Append(fence).Append(padding).Append(text).Append(padding).Append(fence);
    }

    private static int LongestRun(string text, char wanted)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in text)
        {
            run = character == wanted ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static void AppendBlank(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ')
        {
            line.Append(' ');
        }
    }
}
