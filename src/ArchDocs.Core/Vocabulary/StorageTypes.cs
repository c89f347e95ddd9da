using System.Collections.Frozen;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

/// <summary>The type words of databases, each with the values of the type vocabulary that it holds without a conversion worth documenting.</summary>
internal static class StorageTypes
{
    private static readonly ScalarType[] Text = [ScalarType.String, ScalarType.Uuid, ScalarType.Uri, ScalarType.DateTime, ScalarType.Date, ScalarType.Time, ScalarType.Duration, ScalarType.Any];
    private static readonly ScalarType[] Whole = [ScalarType.Integer, ScalarType.Long, ScalarType.Boolean];
    private static readonly ScalarType[] Fraction = [ScalarType.Decimal, ScalarType.Float, ScalarType.Double];
    private static readonly ScalarType[] AnyNumber = [.. Whole, .. Fraction];
    private static readonly ScalarType[] Bytes = [ScalarType.Binary, ScalarType.Uuid, ScalarType.String];
    private static readonly ScalarType[] Moment = [ScalarType.DateTime, ScalarType.Date, ScalarType.String];
    private static readonly ScalarType[] Everything = Enum.GetValues<ScalarType>();

    private static readonly (ScalarType[] Values, string[] Words)[] Vocabulary =
    [
        (Text, ["string", "str", "text", "varchar", "varchar2", "nvarchar", "nvarchar2", "char", "nchar", "bpchar", "character", "character varying", "citext", "clob", "nclob", "ntext", "tinytext", "mediumtext", "longtext", "xml", "name"]),
        (Whole, ["int", "integer", "smallint", "bigint", "tinyint", "mediumint", "serial", "bigserial", "smallserial", "int2", "int4", "int8", "int16", "int32", "int64", "short", "long", "byte", "uint", "ulong", "unsigned int", "unsigned bigint", "identity", "counter"]),
        (AnyNumber, ["number", "numeric", "decimal", "dec"]),
        (Fraction, ["real", "float", "float4", "float8", "double", "double precision", "money", "smallmoney", "binary_float", "binary_double", "decimal128"]),
        ([ScalarType.Boolean], ["boolean", "bool", "flag"]),
        ([ScalarType.Boolean, ScalarType.Integer, ScalarType.Binary], ["bit"]),
        ([ScalarType.Uuid, ScalarType.String], ["uuid", "guid", "uniqueidentifier", "objectid"]),
        (Moment, ["timestamp", "timestamptz", "timestamp with time zone", "timestamp without time zone", "datetime", "datetime2", "datetimeoffset", "smalldatetime", "date time", "date-time", "instant", "iso 8601"]),
        ([ScalarType.Date, ScalarType.String], ["date", "dateonly"]),
        ([ScalarType.Time, ScalarType.Duration, ScalarType.String], ["time", "timetz", "time with time zone", "time without time zone", "timeonly", "interval", "duration", "timespan"]),
        ([ScalarType.Uri, ScalarType.String], ["uri", "url", "inet", "cidr", "macaddr"]),
        (Bytes, ["bytea", "blob", "binary", "varbinary", "image", "bytes", "raw", "tinyblob", "mediumblob", "longblob", "rowversion", "binary data"]),
        (Everything, ["json", "jsonb", "bson", "object", "any", "variant", "sql_variant", "super", "hstore", "document", "map", "struct", "row"]),
    ];

    private static readonly FrozenDictionary<string, ScalarType[]> ValuesByWord = Vocabulary
        .SelectMany(entry => entry.Words.Select(word => (word, entry.Values)))
        .ToFrozenDictionary(entry => entry.word, entry => entry.Values, StringComparer.Ordinal);

    private static readonly int LongestPhrase = ValuesByWord.Keys.Max(phrase => phrase.Count(c => c == ' ') + 1);

    /// <summary>Null for what is no type of a database: an enum, a list, an entity, prose.</summary>
    public static StorageType? Read(string text)
    {
        var words = WordsOf(text, out var end);
        for (var count = Math.Min(LongestPhrase, words.Count); count > 0; count--)
        {
            if (ValuesByWord.TryGetValue(string.Join(' ', words.Take(count)), out var values))
            {
                var rest = words.Skip(count).ToArray();
                var isArray = rest is ["array" or "list", ..] || text.AsSpan(end).TrimStart().StartsWith("[]") || text.Contains("[]", StringComparison.Ordinal);
                var isFraction = values == AnyNumber && HasScale(text);
                return new StorageType(isFraction ? Fraction : values, isArray, values == Text, values == Everything);
            }
        }

        return null;
    }

    /// <summary>The words at the start, in lower case, up to a parenthesis, a bracket or another mark.</summary>
    private static List<string> WordsOf(string text, out int end)
    {
        var words = new List<string>();
        var i = 0;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '`' or '*' or '\''))
        {
            i++;
        }

        var start = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or ' '))
        {
            i++;
        }

        end = i;
        words.AddRange(text[start..i].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words;
    }

    /// <summary><c>numeric(10,2)</c>, but not <c>numeric(10)</c> and <c>numeric(10,0)</c>.</summary>
    private static bool HasScale(string text)
    {
        var comma = text.IndexOf('(', StringComparison.Ordinal) is var open and >= 0 ? text.IndexOf(',', open) : -1;
        return comma > 0 && text.AsSpan(comma + 1).TrimStart(' ') is [>= '1' and <= '9', ..];
    }
}

/// <param name="Values">Scalars that it holds.</param>
/// <param name="IsText">It holds whatever can be written as text.</param>
/// <param name="HoldsAnything">It holds structures and lists as well.</param>
internal sealed record StorageType(IReadOnlyCollection<ScalarType> Values, bool IsArray, bool IsText, bool HoldsAnything);
