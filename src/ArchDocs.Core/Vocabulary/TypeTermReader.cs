using System.Collections.Immutable;
using static ArchDocs.Core.Vocabulary.TypeShapeWords;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Reads one type out of the tokens of a cell, type arguments and elements included.</summary>
internal sealed class TypeTermReader(string text, List<TypeToken> tokens)
{
    private const int MaximumDepth = 16;

    private int _position;
    private int _depth;

    public TypeToken Current => tokens[_position];

    public TypeToken Next => tokens[Math.Min(_position + 1, tokens.Count - 1)];

    public void Advance(int count) => _position = Math.Min(_position + count, tokens.Count - 1);

    /// <summary>The text between the parentheses at the current place; goes behind them.</summary>
    public string ReadGroup()
    {
        var start = Current.End;
        var depth = 0;
        while (Current.Kind != TypeTokenKind.End)
        {
            depth += Current.Is('(') ? 1 : Current.Is(')') ? -1 : 0;
            var end = Current.Start;
            Advance(1);
            if (depth == 0)
            {
                return text[start..end];
            }
        }

        return text[start..];
    }

    public string ReadRest()
    {
        var rest = text[Current.Start..];
        Advance(tokens.Count);
        return rest;
    }

    public ReadTerm ReadTerm()
    {
        if (++_depth > MaximumDepth)
        {
            Advance(tokens.Count);
            return new ReadTerm(DocumentedUnknown.Instance);
        }

        var isNullable = false;
        while (Current.IsAnyOf(Articles) || (Current.IsAnyOf(WrapperWords) && Next.Kind == TypeTokenKind.Word))
        {
            isNullable |= Current.IsAnyOf(WrapperWords);
            Advance(1);
        }

        var read = ReadPostfix(ReadPrimary());
        _depth--;
        return read with { IsNullable = read.IsNullable || isNullable };
    }

    private ReadTerm ReadPostfix(ReadTerm read)
    {
        while (true)
        {
            if (Current.Is('?'))
            {
                Advance(1);
                read = read with { IsNullable = true };
            }
            else if (Current.Is('[') && Next.Is(']'))
            {
                Advance(2);
                read = new ReadTerm(read.Term is DocumentedName { Name: "byte" or "Byte", Arguments: [] } ? new DocumentedName("binary", []) : new DocumentedArray(read.Term));
            }
            else if (read.Term is DocumentedName && (Current.Is("array") || Current.Is("list") || Current.Is("collection")) && Next.Kind != TypeTokenKind.Word)
            {
                Advance(1);
                read = new ReadTerm(new DocumentedArray(read.Term));
            }
            else if (read.Term is DocumentedName { Arguments: [] } name && Current.IsAnyOf(EnumWords))
            {
                Advance(1);
                read = read with { Term = ScalarWords.Contains(name.Name) ? new DocumentedEnum(null, name.Name, []) : new DocumentedEnum(name.Name, null, []) };
            }
            else if (Current.IsAnyOf(Fillers))
            {
                Advance(1);
            }
            else
            {
                return read;
            }
        }
    }

    private ReadTerm ReadPrimary()
    {
        if (Current.Is('('))
        {
            Advance(1);
            var elements = ReadArguments(')');
            return new ReadTerm(elements is [var only] ? only : new DocumentedTuple(elements));
        }

        if (Current.Is('['))
        {
            Advance(1);
            return new ReadTerm(new DocumentedArray(ReadArguments(']') is [var element] ? element : DocumentedUnknown.Instance));
        }

        if (Current.Kind != TypeTokenKind.Word)
        {
            return new ReadTerm(DocumentedUnknown.Instance);
        }

        var word = ReadName();
        var simple = word[(word.LastIndexOf('.') + 1)..];
        if (ArrayWords.Contains(simple))
        {
            return ReadArray();
        }

        if (MapWords.Contains(simple) || (Current.Is("of") && word.Equals("object", StringComparison.OrdinalIgnoreCase)) || (simple == "Record" && Current.Is('<')))
        {
            return ReadMap();
        }

        if (EnumWords.Contains(word) || (word.Equals("one", StringComparison.OrdinalIgnoreCase) && Current.Is("of")))
        {
            return new ReadTerm(ReadEnum(isEnumWord: EnumWords.Contains(word)));
        }

        return ReadNamed(word, simple);
    }

    /// <summary>A word, or several that make one word of the vocabulary: <c>date time</c>, <c>ISO 8601</c>.</summary>
    private string ReadName()
    {
        var word = Current.Text;
        for (var count = 3; count > 1; count--)
        {
            if (_position + count < tokens.Count && tokens.Skip(_position).Take(count).All(token => token.Kind == TypeTokenKind.Word))
            {
                var joined = string.Concat(tokens.Skip(_position).Take(count).Select(token => token.Text));
                if (ScalarWords.Contains(joined))
                {
                    Advance(count);
                    return joined;
                }
            }
        }

        Advance(1);
        return word;
    }

    private ReadTerm ReadArray()
    {
        if (Current.Is("of"))
        {
            Advance(1);
            return new ReadTerm(new DocumentedArray(ReadTerm().Term), EndsWithElement: true);
        }

        return new ReadTerm(new DocumentedArray(OpensArguments(out var close) ? ReadArguments(close) is [var element] ? element : DocumentedUnknown.Instance : null));
    }

    private ReadTerm ReadMap()
    {
        if (Current.Is("of"))
        {
            Advance(1);
            var first = ReadTerm().Term;
            if (!Current.Is("to"))
            {
                return new ReadTerm(new DocumentedMap(null, first), EndsWithElement: true);
            }

            Advance(1);
            return new ReadTerm(new DocumentedMap(first, ReadTerm().Term), EndsWithElement: true);
        }

        if (!OpensArguments(out var close))
        {
            return new ReadTerm(new DocumentedMap(null, null));
        }

        return ReadArguments(close) switch
        {
            [var key, var value] => new ReadTerm(new DocumentedMap(key, value)),
            [var value] => new ReadTerm(new DocumentedMap(null, value)),
            _ => new ReadTerm(DocumentedUnknown.Instance),
        };
    }

    private DocumentedTerm ReadEnum(bool isEnumWord)
    {
        if (!isEnumWord)
        {
            Advance(1);
            return new DocumentedEnum(null, null, EnumValueList.Read(ReadRest(), isList: true));
        }

        if (Current.Is('('))
        {
            return new DocumentedEnum(null, null, EnumValueList.Read(ReadGroup(), isList: true));
        }

        if (Current.Is('<'))
        {
            Advance(1);
            return ReadArguments('>') is [DocumentedName name] ? new DocumentedEnum(name.Name, null, []) : DocumentedUnknown.Instance;
        }

        if (Current.Is(':') || Current.Is('[') || Current.Is('{') || Current.Is("of") || Next.Is('|') || Next.Is(','))
        {
            var rest = ReadRest();
            return new DocumentedEnum(null, null, EnumValueList.Read(rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? rest[3..] : rest, isList: true));
        }

        if (Current.Kind != TypeTokenKind.Word || Current.IsAnyOf(WrapperWords))
        {
            return new DocumentedEnum(null, null, []);
        }

        var word = Current.Text;
        Advance(1);
        return ScalarWords.Contains(word) ? new DocumentedEnum(null, word, []) : new DocumentedEnum(word, null, []);
    }

    private ReadTerm ReadNamed(string word, string simple)
    {
        var isScalar = ScalarWords.Contains(word);
        if (Current.Is("of") && !isScalar)
        {
            Advance(1);
            return new ReadTerm(new DocumentedName(word, [ReadTerm().Term]), EndsWithElement: true);
        }

        if (isScalar)
        {
            if (Current.Is('(') && Next.Kind == TypeTokenKind.Word && (char.IsAsciiDigit(Next.Text[0]) || Next.Is("max")))
            {
                ReadGroup();
            }

            return new ReadTerm(new DocumentedName(word, []));
        }

        if (!OpensTypeArguments(out var close))
        {
            return new ReadTerm(TupleWords.Contains(simple) && Current.Is('(') ? ReadPrimary().Term : new DocumentedName(word, []));
        }

        var arguments = ReadArguments(close);
        if (WrapperWords.Contains(simple) && arguments is [var wrapped])
        {
            return new ReadTerm(wrapped, IsNullable: true);
        }

        // A type nested in a generic one: Envelope<OrderDto>.Meta.
        if (Current.Is('.') && Next.Kind == TypeTokenKind.Word)
        {
            word = $"{word}.{Next.Text}";
            Advance(2);
            arguments = OpensTypeArguments(out close) ? arguments.AddRange(ReadArguments(close)) : arguments;
        }

        return new ReadTerm(TupleWords.Contains(simple) ? new DocumentedTuple(arguments) : new DocumentedName(word, arguments));
    }

    private bool OpensArguments(out char close) =>
        OpensTypeArguments(out close) || (Current.Is('(') && OpensList(')', out close));

    private bool OpensTypeArguments(out char close)
    {
        close = Current.Is('<') ? '>' : Current.Is('[') && !Next.Is(']') ? ']' : '\0';
        if (close != '\0')
        {
            Advance(1);
        }

        return close != '\0';
    }

    /// <summary><c>array(string)</c>, but not <c>array (max 10)</c>.</summary>
    private bool OpensList(char closing, out char close)
    {
        close = closing;
        var isType = Next.Kind == TypeTokenKind.Word && _position + 2 < tokens.Count && tokens[_position + 2].Is(closing) && Current.Start == tokens[_position - 1].End;
        if (isType)
        {
            Advance(1);
        }

        return isType;
    }

    private ImmutableArray<DocumentedTerm> ReadArguments(char close)
    {
        var arguments = ImmutableArray.CreateBuilder<DocumentedTerm>();
        while (Current.Kind != TypeTokenKind.End && !Current.Is(close))
        {
            var term = ReadTerm().Term;
            var hasName = false;
            while (Current.Kind != TypeTokenKind.End && !Current.Is(',') && !Current.Is(close))
            {
                // '(integer count, string name)' names its elements; anything else isn't understood.
                term = Current.Kind == TypeTokenKind.Word && !hasName ? term : DocumentedUnknown.Instance;
                hasName = true;
                Advance(1);
            }

            arguments.Add(term);
            if (Current.Is(','))
            {
                Advance(1);
            }
        }

        Advance(1);
        return arguments.ToImmutable();
    }
}

/// <param name="EndsWithElement">It ends with an element's type behind 'of', so a mark behind it may be the element's.</param>
internal readonly record struct ReadTerm(DocumentedTerm Term, bool IsNullable = false, bool EndsWithElement = false);
