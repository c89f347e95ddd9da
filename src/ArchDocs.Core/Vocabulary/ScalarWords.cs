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

    /// <summary>The rows of a word, whatever its case, '-', '_' and blanks; empty for a word that is not of the vocabulary.</summary>
    public static ReadOnlySpan<ScalarType> RowsOf(string word)
    {
        var key = KeyOf(word);

        // 'array of strings'
        return RowsByWord.TryGetValue(key, out var rows) || (key.EndsWith('s') && RowsByWord.TryGetValue(key[..^1], out rows)) ? rows : [];
    }

    /// <summary>Every word, for near-misses.</summary>
    public static IEnumerable<string> All => RowsByWord.Keys;

    public static bool Contains(string word) => !RowsOf(word).IsEmpty;

    private static string KeyOf(string word)
    {
        var name = word.StartsWith("System.", StringComparison.Ordinal) ? word[(word.LastIndexOf('.') + 1)..] : word;
        return string.Concat(name.Where(c => c is not ('-' or '_' or ' '))).ToLowerInvariant();
    }
}
