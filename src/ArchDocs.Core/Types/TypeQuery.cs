using System.Globalization;
using System.Text;

namespace ArchDocs.Core.Types;

/// <summary>A type's name as a document writes it, taken apart: <c>Contoso.Outer&lt;T&gt;+Inner`1</c> is <c>Contoso.Outer.Inner</c> of arity 2.</summary>
/// <param name="Arity">Null where the name says none.</param>
internal readonly record struct TypeQuery(string Name, int? Arity)
{
    private const string Global = "global::";

    public static TypeQuery Parse(string text)
    {
        text = text.Trim();
        if (text.StartsWith(Global, StringComparison.Ordinal))
        {
            text = text[Global.Length..];
        }

        var name = new StringBuilder(text.Length);
        int? arity = null;
        var index = 0;
        while (index < text.Length)
        {
            switch (text[index])
            {
                case '<':
                    arity = (arity ?? 0) + CountArguments(text, ref index);
                    break;
                case '`':
                    arity = (arity ?? 0) + ReadNumber(text, ref index);
                    break;
                case '+':
                    name.Append('.');
                    index++;
                    break;
                case ' ' or '\t':
                    index++;
                    break;
                default:
                    name.Append(text[index++]);
                    break;
            }
        }

        return new TypeQuery(name.ToString(), arity);
    }

    private static int CountArguments(string text, ref int index)
    {
        var depth = 0;
        var count = 1;
        for (; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '<' or '(' or '[':
                    depth++;
                    break;
                case '>' or ')' or ']' when --depth == 0:
                    index++;
                    return count;
                case ',' when depth == 1:
                    count++;
                    break;
            }
        }

        return count;
    }

    private static int ReadNumber(string text, ref int index)
    {
        var start = ++index;
        while (index < text.Length && char.IsAsciiDigit(text[index]))
        {
            index++;
        }

        return int.TryParse(text.AsSpan(start, index - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 99) : 0;
    }
}
