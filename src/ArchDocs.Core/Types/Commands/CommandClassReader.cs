using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>Reads commands of McMaster.Extensions.CommandLineUtils: classes with <c>[Command]</c>, options and arguments, put together by <c>[Subcommand]</c>.</summary>
internal sealed class CommandClassReader(AssemblySet assemblies, AttributeReader attributes, FrameworkMarks marks, TypeHierarchy hierarchy, CommandProperties properties, CommandValues values)
{
    private const string Framework = "McMaster.Extensions.CommandLineUtils.";
    private const string Command = Framework + "CommandAttribute";
    private const string Subcommand = Framework + "SubcommandAttribute";
    private const string Option = Framework + "OptionAttribute";
    private const string Argument = Framework + "ArgumentAttribute";
    private const string Required = "System.ComponentModel.DataAnnotations.RequiredAttribute";

    private static readonly FrozenSet<string> BuiltIn = FrozenSet.ToFrozenSet([Framework + "HelpOptionAttribute", Framework + "VersionOptionAttribute", Framework + "VersionOptionFromMemberAttribute"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Declaring = BuiltIn.Append(Option).Append(Argument).ToFrozenSet(StringComparer.Ordinal);

    public CommandCandidate? Read(TypeLayer type)
    {
        var own = marks.Has(type.Image, type.Location.Handle) ? attributes.Read(type.Image, type.Location.Definition.GetCustomAttributes()) : [];
        var command = own.Find(Command);
        var layers = properties.Layers(type, Framework, out var isComplete);
        var found = properties.Read(layers, Declaring);
        if (command is null && found.IsEmpty && !own.Has(Subcommand))
        {
            return null;
        }

        var validates = CommandProperties.HasMethod(layers, "OnValidate");
        return new CommandCandidate(layers, new CodeCommand
        {
            Names = [.. NamesOf(command)],
            ClassNames = CommandNames.WithoutEnding(NameOf(type)) is { Length: > 0 } name ? [name] : [],
            Options = [.. found.Where(property => property.Declaring.FullName != Argument).Select(property => OptionOf(property, validates)), .. own.Where(attribute => BuiltIn.Contains(attribute.FullName)).Select(attribute => BuiltInOf(attribute, type))],
            Arguments = [.. found.Where(property => property.Declaring.FullName == Argument).OrderBy(OrderOf).Select(property => ArgumentOf(property, validates))],
            HasUnknownParameters = !isComplete,
            Place = $"'{TypeNames.Plain(type.Location)}' in {type.Image.Name}",
        })
        {
            OwnName = NameOf(type) is { Length: > 7 } whole && whole.EndsWith("Command", StringComparison.Ordinal) ? whole[..^7] : NameOf(type),
            Subcommands = [.. own.Where(attribute => attribute.FullName == Subcommand).SelectMany(attribute => attribute.Arguments).SelectMany(TypesIn).Select(named => assemblies.Resolve(type.Image, named)).OfType<TypeLocation>()],
        };
    }

    private static IEnumerable<SerializedTypeName> TypesIn(object? argument) => argument switch
    {
        SerializedTypeName type => [type],
        ImmutableArray<object?> { IsDefault: false } several => several.OfType<SerializedTypeName>(),
        _ => [],
    };

    private static IEnumerable<string> NamesOf(AttributeData? command)
    {
        if (command is null)
        {
            return [];
        }

        var given = command.Arguments is [ImmutableArray<object?> { IsDefault: false } several] ? several.OfType<string>() : command.Arguments.OfType<string>();
        return command.NamedArgument<string>("Name") is { } name ? [name] : given;
    }

    private CodeOption OptionOf(CommandProperty property, bool validates) => new()
    {
        Names = NamesOf(property),
        Type = values.TermOf(property.Type),
        IsFlag = CommandValues.IsFlag(property.Type),
        Demand = DemandOf(property, validates),
        IsHidden = BuiltIn.Contains(property.Declaring.FullName) || property.Declaring.Named.GetValueOrDefault("ShowInHelpText") is false,
        IsInherited = property.Depth > 0,
        Place = property.Place,
    };

    /// <summary>Of the template, else of the property; either is replaced by a name that the attribute gives by itself.</summary>
    private static ImmutableArray<string> NamesOf(CommandProperty property)
    {
        var attribute = property.Declaring;
        var template = attribute.NamedArgument<string>("Template") ?? (attribute.Arguments is [string first, ..] ? first : null);
        var kebab = CommandNames.Kebab(property.Name);
        var names = template is not null ? CommandNames.InTemplate(template) : [$"--{kebab}", $"-{kebab[..Math.Min(1, kebab.Length)]}"];
        names = Replace(names, "--", attribute.NamedArgument<string>("LongName"));
        names = Replace(names, "-", attribute.NamedArgument<string>("ShortName"));
        return names.IsEmpty ? [$"--{kebab}"] : CommandNames.LongFirst(names);
    }

    private static ImmutableArray<string> Replace(ImmutableArray<string> names, string dashes, string? name) =>
        name is null ? names : [.. names.Where(other => other.StartsWith("--", StringComparison.Ordinal) != (dashes == "--")), .. name.Length == 0 ? Array.Empty<string>() : [dashes + name]];

    private static CodeOption BuiltInOf(AttributeData attribute, TypeLayer type)
    {
        var names = CommandNames.InTemplate(attribute.NamedArgument<string>("Template") ?? attribute.Argument<string>(0) ?? "");
        return new CodeOption
        {
            Names = names.IsEmpty ? [attribute.FullName == Framework + "HelpOptionAttribute" ? "--help" : "--version"] : names,
            Type = UnknownTerm.Instance,
            IsFlag = true,
            IsHidden = true,
            Place = $"'{TypeNames.Plain(type.Location)}' in {type.Image.Name}",
        };
    }

    private CodeArgument ArgumentOf(CommandProperty property, bool validates) => new(
        property.Declaring.NamedArgument<string>("Name") ?? property.Declaring.Argument<string>(1) ?? property.Name,
        values.TermOf(property.Type),
        DemandOf(property, validates),
        property.Declaring.Named.GetValueOrDefault("ShowInHelpText") is false,
        property.Depth > 0,
        property.Place);

    private static int OrderOf(CommandProperty property) =>
        property.Declaring.Named.TryGetValue("Order", out var order) && order is int given ? given : property.Declaring.Argument<int>(0);

    private CodeDemand DemandOf(CommandProperty property, bool validates) =>
        property.Attributes.Any(attribute => hierarchy.DerivesFrom(attribute.Type, Required)) ? CodeDemand.Required
        : property.IsNullable && !validates ? CodeDemand.Optional
        : CodeDemand.Unknown;

    private static string NameOf(TypeLayer type) => type.Image.Reader.GetString(type.Location.Definition.Name);
}
