using System.Collections.Frozen;

namespace ArchDocs.Core.Rules.Clarity;

/// <summary>Finds symbols such as ORDER_NOT_FOUND, which stand for an error, in the cells of errors.</summary>
internal static class ErrorSymbols
{
    private const int ShortestWord = 4;

    /// <summary>Names of bare statuses of HTTP and gRPC, which no document lists.</summary>
    private static readonly FrozenSet<string> StatusNames = new[]
    {
        "OK", "BAD_REQUEST", "UNAUTHORIZED", "PAYMENT_REQUIRED", "FORBIDDEN", "NOT_FOUND", "METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "REQUEST_TIMEOUT", "CONFLICT", "GONE", "LENGTH_REQUIRED", "PRECONDITION_FAILED",
        "PAYLOAD_TOO_LARGE", "CONTENT_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE", "UNPROCESSABLE_ENTITY", "UNPROCESSABLE_CONTENT", "LOCKED", "TOO_MANY_REQUESTS", "INTERNAL_SERVER_ERROR", "INTERNAL_ERROR", "NOT_IMPLEMENTED",
        "BAD_GATEWAY", "SERVICE_UNAVAILABLE", "GATEWAY_TIMEOUT", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION",
        "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED", "HTTP", "JSON", "POST", "PATCH", "DELETE", "SQL", "ERROR", "NONE", "EXIT_SUCCESS", "EXIT_FAILURE",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A condition with one of these words may name a variable, a role or a state.</summary>
    private static readonly string[] OtherThings = ["variable", "environment", "setting", "configur", "role", "permission", "scope", "constant", "header", "flag", "lacks"];

    /// <param name="isCode">In the cell of the code itself a word without '_' is a symbol too.</param>
    public static IEnumerable<string> In(string text, bool isCode)
    {
        if (!isCode && OtherThings.Any(thing => text.Contains(thing, StringComparison.OrdinalIgnoreCase)))
        {
            yield break;
        }

        var opening = OpeningOf(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && (IsPart(text[end]) || (isCode && text[end] == '-' && end + 1 < text.Length && IsPart(text[end + 1]))))
            {
                end++;
            }

            var word = text[i..end];
            if (IsSymbol(word, isCode) && (isCode || end <= opening || (i > 0 && text[i - 1] is '(' or '[')))
            {
                yield return word;
            }

            i = end;
        }
    }

    /// <summary>Up to the first colon or dash; the whole where only symbols stand in it.</summary>
    private static int OpeningOf(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)[":", " - ", " – ", " — "])
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is > 0 and var end)
            {
                return end;
            }
        }

        return text.Any(char.IsLower) ? 0 : text.Length;
    }

    private static bool IsSymbol(string word, bool isCode) =>
        word.Length >= ShortestWord
        && char.IsAsciiLetterUpper(word[0])
        && !word.Any(char.IsLower)
        && word[^1] is not ('_' or '-')
        && (word.Contains('_', StringComparison.Ordinal) || isCode)
        && !StatusNames.Contains(word);

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
