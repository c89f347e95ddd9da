using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Execution;

/// <summary>What was asked for, checked.</summary>
internal static class ScaffoldSettings
{
    private const string Mixed = "Mixed";

    private static readonly ImmutableArray<string> InterfaceTypes = ["API", "Library", "CLI", "Service"];

    /// <summary>Null where something is missing.</summary>
    public static ScaffoldValues? Read(ScaffoldOptions options, List<string> problems)
    {
        string[] missing =
        [
            .. ((ReadOnlySpan<(string Name, string? Value)>)[("Epic", options.Epic), ("Feature", options.Feature), ("Title", options.Title)]).ToArray()
                .Where(setting => string.IsNullOrWhiteSpace(setting.Value)).Select(setting => $"'{setting.Name}'"),
        ];
        if (missing.Length > 0)
        {
            problems.Add($"A new feature needs {string.Join(" and ", missing)} as well, for example Epic=E01-orders, Feature=E01-F01-checkout and Title=\"Checkout\"");
            return null;
        }

        return new ScaffoldValues(
            options.Epic!.Trim(),
            options.Feature!.Trim(),
            Line("Title", options.Title, problems)!,
            options.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Line("Author", options.Author, problems),
            Types(options.InterfaceType, problems));
    }

    private static string? Line(string name, string? value, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (value.Any(char.IsControl))
        {
            problems.Add($"{name} holds a line end or another control character, but it stands in one line of each document: write it without");
        }

        return value.Trim();
    }

    /// <summary>Empty where all sections are kept for the author to choose.</summary>
    private static ImmutableArray<string> Types(string? value, List<string> problems)
    {
        var types = ImmutableArray.CreateBuilder<string>();
        foreach (var word in (value ?? "").Split(['+', ',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (InterfaceTypes.FirstOrDefault(known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase)) is { } type)
            {
                types.Add(type);
            }
            else if (!string.Equals(word, Mixed, StringComparison.OrdinalIgnoreCase))
            {
                var near = NearestName.Find(word, InterfaceTypes);
                problems.Add($"InterfaceType is '{word}', but 'API', 'Library', 'CLI', 'Service' or several of them joined by '+' are expected{(near is null ? "" : $", probably '{near}'")}");
            }
        }

        return [.. types.Distinct(StringComparer.Ordinal)];
    }
}
