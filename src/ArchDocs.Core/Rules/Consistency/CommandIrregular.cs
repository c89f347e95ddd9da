using System.Text;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class CommandIrregular : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4110",
        Name = "command-irregular",
        Title = "Option or exit code against the conventions of commands",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = "Naming matches project conventions",
    };

    public override void Check(DocumentContext context)
    {
        if (!context.IsJudged())
        {
            return;
        }

        // Where a convention is stated, ARCH4001 holds options against it, kebab-case or not.
        var isFree = context.Feature?.Conventions.Of(NameKind.Option) is null;
        var judged = new HashSet<TextSpan>();
        foreach (var command in context.Specs.Commands.Where(command => !context.Document.IsGenerated(command.Section.HeadingSpan)))
        {
            CheckOptions(context, command, isFree);

            // Exit codes that are stated once for all commands are judged once.
            if (command.ExitCodesPart is { } part && judged.Add(part.NameSpan))
            {
                CheckExitCodes(context, command, part);
            }
        }
    }

    private void CheckOptions(DocumentContext context, CommandSpec command, bool isFree)
    {
        var shortNames = new Dictionary<string, OptionSpec>(StringComparer.Ordinal);
        foreach (var option in command.Options)
        {
            if (isFree && KebabCaseOf(option.Name) is { } expected && expected != option.Name)
            {
                context.Report(Descriptor, option.NameSpan, $"The option '{option.Name}' of '{command.Name}' is not in kebab-case: call it '{expected}'", $"{command.Name}.{option.Name}");
            }

            if (option.Short is { } shortName && !shortNames.TryAdd(shortName, option))
            {
                var first = shortNames[shortName];
                context.Report(Descriptor, option.ShortSpan,
                    $"The short name '{shortName}' of '{NameOf(option)}' already stands for '{NameOf(first)}' in '{command.Name}': choose another letter, or leave it out", $"{command.Name}.{NameOf(option)}.{shortName}");
            }
        }
    }

    private void CheckExitCodes(DocumentContext context, CommandSpec command, Label part)
    {
        var codes = command.ExitCodes.Select(code => code.Code.Text).ToArray();
        if (!codes.Any(code => code.Any(char.IsAsciiDigit)))
        {
            return;
        }

        if (!codes.Any(code => NumbersIn(code).Contains(0)))
        {
            context.Report(Descriptor, part.NameSpan, $"'{part.Name}' of '{command.Name}' does not say what 0 means: add it for success", $"{command.Name}.{part.Name}.0");
        }

        if (codes.All(code => NumbersIn(code).All(number => number == 0) && !IsAnyFailure(code)))
        {
            context.Report(Descriptor, part.NameSpan, $"'{part.Name}' of '{command.Name}' has no code for a failure: add one, such as 1, with what went wrong", $"{command.Name}.{part.Name}.failure");
        }
    }

    /// <summary>'non-zero', '&gt;0', 'other': without a number of their own, or with zero alone.</summary>
    private static bool IsAnyFailure(string code) =>
        code.Contains('>', StringComparison.Ordinal) || code.Contains('≠', StringComparison.Ordinal) || code.Contains("!=", StringComparison.Ordinal) || (!code.Any(char.IsAsciiDigit) && code.Any(char.IsLetterOrDigit));

    private static IEnumerable<int> NumbersIn(string code)
    {
        var start = -1;
        for (var i = 0; i <= code.Length; i++)
        {
            if (i < code.Length && char.IsAsciiDigit(code[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (int.TryParse(code.AsSpan(start, i - start), out var number))
                {
                    yield return number;
                }

                start = -1;
            }
        }
    }

    private static string NameOf(OptionSpec option) => option.Name.Length > 0 ? option.Name : option.Short ?? "";

    /// <summary>Null for what is no long name of letters, digits and separators: '--[no-]color' and '--log.level' are judged, '-p' and 'name' are not.</summary>
    private static string? KebabCaseOf(string name)
    {
        var word = name.StartsWith("--", StringComparison.Ordinal) ? name[2..] : "";
        if (word.Length == 0 || !word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '[' or ']'))
        {
            return null;
        }

        var kebab = new StringBuilder("--");
        for (var i = 0; i < word.Length; i++)
        {
            var startsWord = char.IsUpper(word[i]) && i > 0 && char.IsAsciiLetterOrDigit(word[i - 1]) && (!char.IsUpper(word[i - 1]) || (i + 1 < word.Length && char.IsLower(word[i + 1])));
            kebab.Append(startsWord ? "-" : "").Append(word[i] == '_' ? '-' : char.ToLowerInvariant(word[i]));
        }

        return kebab.ToString();
    }
}
