using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Diagnostics;

/// <summary>What the values of ArchDocs' keys may be.</summary>
internal static class SettingValues
{
    public const string SeverityWords = "'error', 'warning', 'suggestion', 'silent', 'none' or 'default'";

    /// <param name="severity">Null for 'default': the rule's own.</param>
    public static bool TrySeverity(string value, out DiagnosticSeverity? severity)
    {
        (severity, var isKnown) = value.ToLowerInvariant() switch
        {
            "error" => (DiagnosticSeverity.Error, true),
            "warning" => (DiagnosticSeverity.Warning, true),
            "suggestion" => (DiagnosticSeverity.Suggestion, true),
            "silent" or "none" => (DiagnosticSeverity.None, true),
            "default" => (default(DiagnosticSeverity?), true),
            _ => (null, false),
        };
        return isKnown;
    }

    public static bool TryLineCount(string value, out int count) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    /// <summary>Words between ';', ',' and blanks; an empty value is an empty list.</summary>
    public static bool TryWords(string value, out ImmutableHashSet<string> words)
    {
        words = value.Split([';', ',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        return words.All(word => word.All(c => char.IsLetterOrDigit(c) || c is '+' or '-' or '#' or '.' or '_'));
    }
}
