using System.Collections.Immutable;
using System.Text;

namespace ArchDocs.Core.Types.Commands;

/// <summary>How names in code become names on a command line.</summary>
internal static class CommandNames
{
    private static readonly string[] Endings = ["CommandSettings", "Settings", "CommandOptions", "Options", "Command"];

    /// <summary>Names of a template such as <c>-f|--force &lt;VALUE&gt;</c>, long ones first.</summary>
    public static ImmutableArray<string> InTemplate(string template) => LongFirst(
        template.Split([' ', '|', ',', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.IndexOfAny([':', '=', '[', '<']) is var end and >= 0 ? part[..end] : part)
            .Where(part => part.Length > 1 && part[0] == '-'));

    public static ImmutableArray<string> LongFirst(IEnumerable<string> names) => [.. names.OrderBy(name => name.StartsWith("--", StringComparison.Ordinal) ? 0 : 1)];

    /// <summary>The class's own name without what only says that it is a command; empty where nothing else is left.</summary>
    public static string WithoutEnding(string className) =>
        Endings.FirstOrDefault(ending => className.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? className[..^ending.Length] : className;

    /// <summary>As McMaster.Extensions.CommandLineUtils writes it: a run of capitals is one word with what follows it.</summary>
    public static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        var canPart = false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                if (text.Length > 0)
                {
                    text.Append('-');
                    canPart = false;
                }

                continue;
            }

            if (char.IsUpper(c) && canPart)
            {
                text.Append('-');
            }

            canPart = !char.IsUpper(c);
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
