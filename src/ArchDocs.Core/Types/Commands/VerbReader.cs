using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>Reads commands of CommandLineParser: classes with <c>[Verb]</c>, or one class of options where the program has no verbs.</summary>
internal sealed class VerbReader(AttributeReader attributes, FrameworkMarks marks, CommandProperties properties, CommandValues values)
{
    private const string Framework = "CommandLine.";
    private const string Verb = Framework + "VerbAttribute";
    private const string Option = Framework + "OptionAttribute";
    private const string Value = Framework + "ValueAttribute";

    private static readonly FrozenSet<string> Declaring = FrozenSet.ToFrozenSet([Option, Value], StringComparer.Ordinal);

    public CommandCandidate? Read(TypeLayer type)
    {
        var verb = marks.Has(type.Image, type.Location.Handle) ? attributes.Read(type.Image, type.Location.Definition.GetCustomAttributes()).Find(Verb) : null;
        var layers = properties.Layers(type, Framework, out var isComplete);
        var found = properties.Read([.. layers, .. properties.Interfaces(type)], Declaring);
        if (verb is null && found.IsEmpty)
        {
            return null;
        }

        return new CommandCandidate(layers, new CodeCommand
        {
            Names = verb?.Argument<string>(0) is { } name ? [name, .. AliasesOf(verb)] : [],
            Options = [.. found.Where(property => property.Declaring.FullName == Option).Select(OptionOf)],
            Arguments = [.. found.Where(property => property.Declaring.FullName == Value).OrderBy(property => property.Declaring.Argument<int>(0)).Select(ArgumentOf)],
            HasUnknownParameters = !isComplete,
            Place = $"'{TypeNames.Plain(type.Location)}' in {type.Image.Name}",
        });
    }

    private static IEnumerable<string> AliasesOf(AttributeData verb) =>
        verb.Argument<ImmutableArray<object?>>(2) is { IsDefault: false } aliases ? aliases.OfType<string>() : [];

    private CodeOption OptionOf(CommandProperty property)
    {
        var attribute = property.Declaring;
        return new CodeOption
        {
            Names = NamesOf(property),
            Type = values.TermOf(property.Type),
            IsFlag = CommandValues.IsFlag(property.Type) || attribute.NamedArgument<bool>("FlagCounter"),
            Demand = DemandOf(property),
            IsHidden = attribute.NamedArgument<bool>("Hidden"),
            IsInherited = property.Depth > 0,
            Place = property.Place,
        };
    }

    private CodeArgument ArgumentOf(CommandProperty property) => new(
        property.Declaring.NamedArgument<string>("MetaName") is { Length: > 0 } name ? name : property.Name,
        values.TermOf(property.Type),
        DemandOf(property),
        property.Declaring.NamedArgument<bool>("Hidden"),
        property.Depth > 0,
        property.Place);

    private static ImmutableArray<string> NamesOf(CommandProperty property)
    {
        var names = new List<string>();
        foreach (var argument in property.Declaring.Arguments)
        {
            if (argument is string { Length: > 0 } name)
            {
                names.Add($"--{name}");
            }
            else if (argument is char letter)
            {
                names.Add($"-{letter}");
            }
        }

        return names.Count == 0 ? [$"--{property.Name.ToLowerInvariant()}"] : CommandNames.LongFirst(names);
    }

    /// <summary>In a group one option is enough, and a set of options is only demanded where it is used.</summary>
    private static CodeDemand DemandOf(CommandProperty property)
    {
        var attribute = property.Declaring;
        if (attribute.NamedArgument<string>("Group") is { Length: > 0 } || attribute.NamedArgument<string>("SetName") is { Length: > 0 })
        {
            return CodeDemand.Unknown;
        }

        return attribute.NamedArgument<bool>("Required") ? CodeDemand.Required
            : property.IsNullable || attribute.NamedArgument<object>("Default") is not null ? CodeDemand.Optional
            : CodeDemand.Unknown;
    }
}
