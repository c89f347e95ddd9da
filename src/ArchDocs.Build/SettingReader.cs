using System.Globalization;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Build;

/// <summary>Reads values of properties and collects what is wrong with them; a bad or empty value gives the default.</summary>
internal sealed class SettingReader
{
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public void Bad(string property, string value, string expected) =>
        _problems.Add($"Property '{property}' is '{value}', but {expected}");

    public void Bad(string problem) => _problems.Add(problem);

    public T Choice<T>(string property, string? value, IReadOnlyList<(string Name, T Value)> choices, T defaultValue)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return defaultValue;
        }

        foreach (var (name, choice) in choices)
        {
            if (string.Equals(name, value.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        var names = choices.Select(choice => $"'{choice.Name}'").ToArray();
        var near = NearestName.Find(value, choices.Select(choice => choice.Name));
        var allowed = $"{string.Join(", ", names[..^1])} or {names[^1]} is expected";
        Bad(property, value, near is null ? allowed : $"{allowed}, probably '{near}'");
        return defaultValue;
    }

    public int Number(string property, string? value, int defaultValue)
    {
        const int Most = 1_000_000;
        if (string.IsNullOrWhiteSpace(value))
        {
            return defaultValue;
        }

        if (int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most)
        {
            return number;
        }

        Bad(property, value, $"a whole number from 0 to {Most} is expected");
        return defaultValue;
    }

    /// <summary>Entries of a list in which blanks and line ends mean nothing.</summary>
    public static IEnumerable<string> List(string? value) =>
        (value ?? "").Split([';', ',', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
