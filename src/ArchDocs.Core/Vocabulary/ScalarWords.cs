using System.Collections.Frozen;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

/// <summary>The words of the type vocabulary that name one value, each with the rows it stands in.</summary>
internal static class ScalarWords
{
    private static readonly (ScalarType[] Rows, string[] Words)[] Vocabulary =
    [
        ([ScalarType.String], ["string", "char", "str", "text", "varchar", "nvarchar"]),
        ([ScalarType.Boolean], ["boolean", "bool", "flag", "bit"]),
        ([ScalarType.Integer], ["sbyte", "byte", "short", "ushort", "int", "uint", "int32", "int16", "uint32", "uint16", "smallint"]),
        ([ScalarType.Integer, ScalarType.Long], ["integer"]),
        ([ScalarType.Long], ["long", "ulong", "nint", "nuint", "int128", "uint128", "biginteger", "int64", "uint64", "intptr", "uintptr", "bigint"]),
        ([ScalarType.Float, ScalarType.Double], ["float", "double", "half", "single", "real"]),
        ([ScalarType.Decimal], ["decimal", "money", "numeric"]),
        ([ScalarType.Integer, ScalarType.Long, ScalarType.Float, ScalarType.Double, ScalarType.Decimal], ["number"]),
        ([ScalarType.Uuid], ["uuid", "guid"]),
        ([ScalarType.DateTime], ["datetime", "datetimeoffset", "timestamp", "instant", "iso8601", "iso8601datetime", "iso8601timestamp"]),
        ([ScalarType.Date], ["date", "dateonly"]),
        ([ScalarType.Time], ["time", "timeonly"]),
        ([ScalarType.Duration], ["duration", "timespan", "interval"]),
        ([ScalarType.Uri], ["uri", "url"]),
        ([ScalarType.Binary], ["binary", "bytes", "base64", "blob", "bytearray", "stream"]),
        ([ScalarType.Any], ["any", "object", "dynamic", "json", "jsonelement", "jsondocument", "jsonnode", "jsonobject", "jsonarray", "jsonvalue"]),
    ];

    private static readonly FrozenDictionary<string, ScalarType[]> RowsByWord = Vocabulary
        .SelectMany(entry => entry.Words.Select(word => (word, entry.Rows)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Rows, StringComparer.Ordinal);

    private static readonly int LongestWord = RowsByWord.Keys.Max(word => word.Length);

    /// <summary>The rows of a word, whatever its case, '-', '_' and blanks; empty for a word that is not of the vocabulary.</summary>
    public static ReadOnlySpan<ScalarType> RowsOf(string word)
    {
        Span<char> characters = stackalloc char[LongestWord + 1];
        var key = KeyOf(word, characters);
        var byWord = RowsByWord.GetAlternateLookup<ReadOnlySpan<char>>();

        // 'array of strings'
        return byWord.TryGetValue(key, out var rows) || (key.EndsWith("s") && byWord.TryGetValue(key[..^1], out rows)) ? rows : [];
    }

    /// <summary>Every word, for near-misses.</summary>
    public static IEnumerable<string> All => RowsByWord.Keys;

    public static bool Contains(string word) => !RowsOf(word).IsEmpty;

    /// <summary>In small letters and without marks; empty for what is longer than any word.</summary>
    private static ReadOnlySpan<char> KeyOf(string word, Span<char> characters)
    {
        var length = 0;
        foreach (var character in word.StartsWith("System.", StringComparison.Ordinal) ? word.AsSpan(word.LastIndexOf('.') + 1) : word)
        {
            if (character is '-' or '_' or ' ')
            {
                continue;
            }

            if (length == characters.Length)
            {
                return [];
            }

            characters[length++] = char.ToLowerInvariant(character);
        }

        return characters[..length];
    }
}
