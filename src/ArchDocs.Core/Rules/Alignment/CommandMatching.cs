using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Which documented option or argument is which of the code's.</summary>
internal sealed record CommandMatching(CommandSpec Spec, CodeCommand Code, OptionMatching Options, ArgumentMatching Arguments)
{
    public DesignDocument Document => Spec.Document;

    /// <summary>The documented parameters that are some of the code's, with what both say.</summary>
    public IEnumerable<MatchedParameter> Matched =>
        Options.Rows.Where(row => row.Option is not null).Select(row => new MatchedParameter(row.Name, row.Spec.Type, row.Spec.Required, row.Option!.Type, row.Option.IsFlag, row.Option.Demand, row.Option.Place))
            .Concat(Arguments.Rows.Where(row => row.Argument is not null).Select(row => new MatchedParameter(row.Name, row.Spec.Type, row.Spec.Required, row.Argument!.Type, IsFlag: false, row.Argument.Demand, row.Argument.Place)));

    /// <summary>None where the feature documents no commands, or the code declares none by attributes.</summary>
    public static ImmutableArray<CommandMatching> Of(FeatureModel feature, ITypeCatalog types)
    {
        var documented = feature.Specs.SelectMany(specs => specs.Commands).Where(command => !command.Document.IsGenerated(command.Section.HeadingSpan)).ToArray();
        return documented.Length == 0 || types.Commands.All.IsEmpty ? [] : [.. OncePerDocument(new CommandMap(types.Commands).Bind(documented).Select(pair => new CommandMatching(pair.Spec, pair.Code, OptionMatching.Of(pair.Spec, pair.Code), ArgumentMatching.Of(pair.Spec, pair.Code))))];
    }

    /// <summary>What several commands share is missing once.</summary>
    private static IEnumerable<CommandMatching> OncePerDocument(IEnumerable<CommandMatching> commands)
    {
        var shared = new HashSet<(string Path, string Option)>();
        foreach (var command in commands)
        {
            ImmutableArray<CodeOption> missing = [.. command.Options.Missing.Where(option => !option.IsInherited || shared.Add((command.Document.Path, option.Place)))];
            yield return command with { Options = command.Options with { Missing = missing } };
        }
    }

    public string SubjectOf(string name) => $"{Spec.Name}.{name}";
}

/// <param name="Name">As documented.</param>
/// <param name="Place">As <see cref="CodeOption.Place"/>.</param>
internal sealed record MatchedParameter(string Name, Cell? Type, Cell? Required, TypeTerm Actual, bool IsFlag, CodeDemand Demand, string Place);
