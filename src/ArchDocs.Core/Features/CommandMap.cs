using System.Collections.Immutable;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Features;

/// <summary>Finds the code's command that each documented one means.</summary>
internal sealed class CommandMap(CodeCommands commands)
{
    /// <summary>What binds nothing is left out: the command may be planned, or be made without attributes.</summary>
    public ImmutableArray<(CommandSpec Spec, CodeCommand Code)> Bind(IReadOnlyCollection<CommandSpec> documented)
    {
        var exact = documented.Select(spec => (Spec: spec, Code: FindExact(spec))).Where(pair => pair.Code is not null).ToArray();
        var taken = exact.Select(pair => pair.Code).ToHashSet(ReferenceEqualityComparer.Instance);
        var likely = documented.Except(exact.Select(pair => pair.Spec)).Select(spec => (Spec: spec, Code: FindLikely(spec) ?? FindOnly(spec, documented)))
            .Where(pair => pair.Code is not null && !taken.Contains(pair.Code))
            .GroupBy(pair => pair.Code, ReferenceEqualityComparer.Instance).Where(group => group.Count() == 1).SelectMany(group => group);
        return [.. exact.Concat(likely).Select(pair => (pair.Spec, pair.Code!)).OrderBy(pair => pair.Spec.NameSpan.Start)];
    }

    /// <summary>By the name that an attribute gives, with or without the program's.</summary>
    private CodeCommand? FindExact(CommandSpec spec)
    {
        var name = string.Join(' ', WordsOf(spec));
        return Only(commands.All.Where(command => command.Names.Any(own => IsSame(own, name) || (command.Program.Length > 0 && IsSame($"{command.Program} {own}", name)))));
    }

    /// <summary>By the end of its name, where the beginning may be the program's, or by the name of its class. As either may be chance, the two have something in common.</summary>
    private CodeCommand? FindLikely(CommandSpec spec)
    {
        var words = WordsOf(spec);
        for (var first = 0; first < words.Length; first++)
        {
            var end = words[first..];
            var found = commands.All.Where(command => command.Names.Any(own => IsSame(own, string.Join(' ', end))) || command.ClassNames.Any(own => IsClassOf(own, end))).ToArray();
            if (found.Length > 0)
            {
                return Only(found) is { } only && HaveInCommon(spec, only) ? only : null;
            }
        }

        return null;
    }

    /// <summary>'orders export' may be the class OrdersExport or ExportOrders.</summary>
    private static bool IsClassOf(string className, string[] words) =>
        WireName.AreAlike(className, string.Join('-', words))
        || (words.Length > 1 && NameParts.WordsOf(className).Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(words.SelectMany(word => word.Split('-')).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase));

    /// <summary>A program of one command is called as its author likes.</summary>
    private CodeCommand? FindOnly(CommandSpec spec, IReadOnlyCollection<CommandSpec> documented) =>
        documented.Count == 1 && commands.All is [{ Names.IsEmpty: true } only] && HaveInCommon(spec, only) ? only : null;

    private static bool HaveInCommon(CommandSpec spec, CodeCommand command) =>
        spec.Options.Any(option => command.Options.Any(own => own.Names.Any(name => AreAlike(name, option.Name) || name == option.Short)))
        || spec.Arguments.Any(argument => command.Arguments.Any(own => AreAlike(own.Name, ArgumentNames.Of(argument.Name.Text))));

    private static bool AreAlike(string left, string right) => right.Length > 0 && WireName.AreAlike(left, right);

    private static string[] WordsOf(CommandSpec spec) => [.. spec.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => char.IsLetterOrDigit(word[0]))];

    private static bool IsSame(string left, string right) => left.Length > 0 && string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static CodeCommand? Only(IEnumerable<CodeCommand> found) => found.Take(2).ToArray() is [var only] ? only : null;
}
