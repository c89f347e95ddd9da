using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ArchDocs.Core.Types;

/// <summary>A type's name as a document writes it, taken apart: <c>Contoso.Outer&lt;T&gt;+Inner`1</c> is <c>Contoso.Outer.Inner</c> of arity 2.</summary>
/// <param name="Arity">Null where the name says none.</param>
/// <param name="Arguments">As written between angle brackets, those of outer types first; empty where the name has none, or only an arity.</param>
internal readonly record struct TypeQuery(string Name, int? Arity, ImmutableArray<string> Arguments)
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
        var arguments = ImmutableArray.CreateBuilder<string>();
        int? arity = null;
        var index = 0;
        while (index < text.Length)
        {
            switch (text[index])
            {
                case '<':
                    arity = (arity ?? 0) + ReadArguments(text, ref index, arguments);
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

        return new TypeQuery(name.ToString(), arity, arguments.Count == arity ? arguments.DrainToImmutable() : []);
    }

    private static int ReadArguments(string text, ref int index, ImmutableArray<string>.Builder arguments)
    {
        var depth = 0;
        var count = 1;
        var start = index + 1;
        for (; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '<' or '(' or '[':
                    depth++;
                    break;
                case '>' or ')' or ']' when --depth == 0:
                    arguments.Add(text[start..index].Trim());
                    index++;
                    return count;
                case ',' when depth == 1:
                    arguments.Add(text[start..index].Trim());
                    start = index + 1;
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
