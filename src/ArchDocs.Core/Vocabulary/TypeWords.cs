using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Reads a documented type cell, in the many ways people write one; what it can't make out is unknown.</summary>
internal static class TypeWords
{
    private const int MaximumLength = 1000;

    private static readonly FrozenSet<string> NullWords = Words("null", "undefined", "nil");

    private static readonly FrozenSet<string> NullableWords = Words("nullable", "optional");

    private static readonly FrozenSet<string> Negations = Words("not", "non", "never", "no");

    public static DocumentedType Read(string cell)
    {
        var text = cell.Trim();
        if (text.Length is 0 or > MaximumLength)
        {
            return new DocumentedType(DocumentedUnknown.Instance, false);
        }

        var tokens = TypeToken.Scan(text);
        if (QuotedValues(tokens) is { } quoted)
        {
            return quoted;
        }

        var reader = new TypeTermReader(text, tokens);
        var saysNullable = SkipLeadingNull(reader);
        var read = reader.ReadTerm();
        saysNullable |= read.IsNullable;
        return ReadRemarks(reader, read.Term, saysNullable, read.EndsWithElement);
    }

    private static bool SkipLeadingNull(TypeTermReader reader)
    {
        if (!reader.Current.IsAnyOf(NullWords) || !reader.Next.Is('|'))
        {
            return false;
        }

        reader.Advance(2);
        return true;
    }

    /// <summary>What follows the type: nullability, a list of values, or prose, which is the author's.</summary>
    private static DocumentedType ReadRemarks(TypeTermReader reader, DocumentedTerm term, bool saysNullable, bool endsWithElement)
    {
        while (reader.Current.Kind != TypeTokenKind.End)
        {
            if ((reader.Current.Is('|') || reader.Current.Is('/') || reader.Current.Is("or")) && reader.Next.IsAnyOf(NullWords))
            {
                // In 'array of string | null' nobody can tell whether the array or its elements may be null.
                saysNullable |= !endsWithElement;
                reader.Advance(2);
            }
            else if (reader.Current.Is('|') || reader.Current.Is('/') || reader.Current.Is('&') || reader.Current.Is("or") || reader.Current.Is("and"))
            {
                return new DocumentedType(DocumentedUnknown.Instance, saysNullable);
            }
            else if (reader.Current.Is('('))
            {
                var remark = reader.ReadGroup();
                saysNullable |= SaysNullable(remark);
                term = Specialise(term, remark);
            }
            else if (reader.Current.Is(',') || reader.Current.Is(';') || reader.Current.Is('-') || reader.Current.Is('–') || reader.Current.Is('—') || reader.Current.Is(':') || reader.Current.Is('.'))
            {
                var rest = reader.ReadRest();
                return new DocumentedType(Specialise(term, rest), saysNullable || SaysNullable(rest));
            }
            else if (reader.Current.IsAnyOf(NullableWords))
            {
                saysNullable = true;
                reader.Advance(1);
            }
            else
            {
                return new DocumentedType(DocumentedUnknown.Instance, saysNullable || SaysNullable(reader.ReadRest()));
            }
        }

        return new DocumentedType(term, saysNullable);
    }

    private static bool SaysNullable(string remark)
    {
        var tokens = TypeToken.Scan(remark);
        for (var i = 0; i < tokens.Count; i++)
        {
            var isNegated = i > 0 && tokens[i - 1].IsAnyOf(Negations);
            if (tokens[i].IsAnyOf(NullableWords) && !isNegated)
            {
                // 'optional' within a sentence may speak of anything.
                return tokens.Count <= 3 || i == 0 || tokens[i - 1].Is(',') || tokens[i - 1].Is(';');
            }

            if (tokens[i].Is("null") && i > 0 && (tokens[i - 1].Is("or") || tokens[i - 1].Is('|')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>string (uuid)</c> is uuid; <c>string (one of: A, B)</c> is an enum or a string with these values.</summary>
    private static DocumentedTerm Specialise(DocumentedTerm term, string remark)
    {
        remark = remark.Trim(' ', ',', ';', ':', '-', '–', '—', '.');
        switch (term)
        {
            case DocumentedArray { Element: { } element }:
                return Specialise(element, remark) is DocumentedEnum specialised ? new DocumentedArray(specialised) : term;
            case DocumentedEnum { Values: [] } listed:
                return listed with { Values = EnumValueList.Read(remark, isList: true) };
            case DocumentedName { Arguments: [] } name:
                var isText = ScalarWords.RowsOf(name.Name) is [Types.ScalarType.String];
                if (EnumValueList.IsIntroduced(remark))
                {
                    var values = EnumValueList.Read(remark, isList: false);
                    return ScalarWords.Contains(name.Name) ? new DocumentedEnum(null, name.Name, values) : new DocumentedEnum(name.Name, null, values);
                }

                if (isText || ScalarWords.RowsOf(name.Name).Length > 1)
                {
                    return Narrow(name, remark, isText);
                }

                return term;
            default:
                return term;
        }
    }

    private static DocumentedTerm Narrow(DocumentedName name, string remark, bool isText)
    {
        if (string.Equals(remark, "enum", StringComparison.OrdinalIgnoreCase))
        {
            return new DocumentedEnum(null, name.Name, []);
        }

        var rows = ScalarWords.RowsOf(remark);
        if (rows.IsEmpty)
        {
            return name;
        }

        // 'string (json)' may be a string that holds JSON, or JSON itself; 'integer (date)' is anybody's guess.
        return rows[0] == Types.ScalarType.Any || (!isText && ScalarWords.RowsOf(name.Name).IndexOf(rows[0]) < 0)
            ? DocumentedUnknown.Instance
            : new DocumentedName(remark, []);
    }

    /// <summary><c>"A" | "B"</c>.</summary>
    private static DocumentedType? QuotedValues(List<TypeToken> tokens)
    {
        if (tokens[0].Kind != TypeTokenKind.Quoted || tokens.Count < 3)
        {
            return null;
        }

        var values = tokens.Where(token => token.Kind == TypeTokenKind.Quoted).Select(token => token.Text).ToImmutableArray();
        var others = tokens.Where(token => token.Kind is TypeTokenKind.Word or TypeTokenKind.Mark && !token.Is('|') && !token.Is(',') && !token.Is("or") && !token.Is('/')).ToArray();
        return others.Length == 0 || others.All(token => token.IsAnyOf(NullWords))
            ? new DocumentedType(new DocumentedEnum(null, "string", values), others.Length > 0)
            : null;
    }

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
