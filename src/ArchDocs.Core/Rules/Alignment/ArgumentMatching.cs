using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Which row of an arguments table is which argument: by name, and the others in their order, since nobody types the name of an argument.</summary>
/// <param name="Missing">Arguments of the code that the document lacks.</param>
/// <param name="Place">Where a missing one is missing: the table's header, or the label.</param>
internal sealed record ArgumentMatching(ImmutableArray<MatchedArgument> Rows, ImmutableArray<CodeArgument> Missing, TextSpan Place)
{
    private static readonly ArgumentMatching None = new([], [], default);

    public static ArgumentMatching Of(CommandSpec spec, CodeCommand code)
    {
        if (spec.ArgumentsPart is not { } part || part.Blocks.Any(block => spec.Document.IsGenerated(block.Span)))
        {
            return None;
        }

        var written = spec.Arguments.Where(argument => !argument.Name.Text.TrimStart().StartsWith('-')).ToArray();
        var place = PartTables.TablesOf(part).FirstOrDefault()?.HeaderSpan ?? part.NameSpan;
        if (written.Length == 0)
        {
            return NoneText.IsNone(PartText.Of(part)) ? new ArgumentMatching([], MissingOf(spec, code.Arguments), place) : None;
        }

        var named = written.Select(argument => (Spec: argument, Argument: code.Arguments.FirstOrDefault(own => WireName.AreAlike(own.Name, ArgumentNames.Of(argument.Name.Text))))).ToArray();
        var known = named.Select(pair => pair.Argument).ToHashSet(ReferenceEqualityComparer.Instance);
        var others = code.Arguments.Where(argument => !known.Contains(argument) && !argument.IsHidden).ToArray();
        var unnamed = named.Count(pair => pair.Argument is null);
        var next = 0;
        return new ArgumentMatching(
            [
                .. named.Select(pair => pair.Argument is null && unnamed == others.Length
                    ? new MatchedArgument(pair.Spec, others[next++], IsUnknown: false)
                    : new MatchedArgument(pair.Spec, pair.Argument, IsUnknown: pair.Argument is null && others.Length == 0 && FieldNames.Of(ArgumentNames.Of(pair.Spec.Name.Text)).Length == 1)),
            ],
            unnamed == 0 ? MissingOf(spec, others) : [],
            place);
    }

    private static ImmutableArray<CodeArgument> MissingOf(CommandSpec spec, IEnumerable<CodeArgument> arguments) =>
    [
        .. arguments.Where(argument => !argument.IsHidden && !(argument.IsInherited && SourcePlace.Mentions(spec.Document, TextSpan.FromBounds(0, spec.Document.Source.Text.Length), argument.Name))),
    ];
}

/// <param name="IsUnknown">The code's arguments are all told of by other rows.</param>
internal sealed record MatchedArgument(ParameterSpec Spec, CodeArgument? Argument, bool IsUnknown)
{
    public string Name => Spec.Name.Text.Trim();
}
