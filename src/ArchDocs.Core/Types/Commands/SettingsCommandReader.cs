using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>Reads commands of Spectre.Console.Cli: <c>class AddCommand : Command&lt;AddSettings&gt;</c>. What a user types is only said at start-up.</summary>
internal sealed class SettingsCommandReader(TypeHierarchy hierarchy, CommandProperties properties, CommandValues values)
{
    private const string Framework = "Spectre.Console.Cli.";
    private const string Option = Framework + "CommandOptionAttribute";
    private const string Argument = Framework + "CommandArgumentAttribute";

    private static readonly FrozenSet<string> Declaring = FrozenSet.ToFrozenSet([Option, Argument], StringComparer.Ordinal);

    /// <summary>Null for a class that is no command, or one without settings.</summary>
    public CommandCandidate? Read(TypeLayer type)
    {
        if (SettingsOf(type, out var commandLayers) is not { } settings)
        {
            return null;
        }

        var name = CommandNames.WithoutEnding(NameOf(type));
        var folder = TypeNames.Namespace(type.Location).Split('.')[^1];
        if (hierarchy.Resolve(settings) is not { } layer)
        {
            return null;
        }

        var layers = properties.Layers(layer, Framework, out var isComplete);
        var found = properties.Read(layers, Declaring);
        var validates = CommandProperties.HasMethod(layers, "Validate") || CommandProperties.HasMethod(commandLayers, "Validate");
        return new CommandCandidate(layers, new CodeCommand
        {
            ClassNames = [.. new[] { name, CommandNames.WithoutEnding(NameOf(layer)), folder + name }.Where(one => one.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)],
            Options = [.. found.Where(property => property.Declaring.FullName == Option).Select(property => OptionOf(property, validates)).OfType<CodeOption>()],
            Arguments =
            [
                .. found.Where(property => property.Declaring.FullName == Argument)
                    .OrderByDescending(property => property.Depth).ThenBy(property => property.Declaring.Argument<int>(0))
                    .Select(property => ArgumentOf(property, validates)),
            ],
            HasUnknownParameters = !isComplete,
            Place = $"'{TypeNames.Plain(layer.Location)}' in {layer.Image.Name}",
        });
    }

    private ClrType? SettingsOf(TypeLayer type, out ImmutableArray<TypeLayer> layers)
    {
        layers = properties.Layers(type, Framework, out _);
        return hierarchy.BaseType(layers[^1]) is ClrNamed { FullName: Framework + "Command`1" or Framework + "AsyncCommand`1", Arguments: [var settings] } ? settings : null;
    }

    private CodeOption? OptionOf(CommandProperty property, bool validates)
    {
        var template = property.Declaring.Argument<string>(0) ?? "";
        if (CommandNames.InTemplate(template) is not { IsEmpty: false } names)
        {
            return null;
        }

        var isOptional = !validates && (property.IsNullable || property.Attributes.Has("System.ComponentModel.DefaultValueAttribute"));
        return new CodeOption
        {
            Names = names,
            Type = TermOf(property),
            IsFlag = CommandValues.IsFlag(property.Type) || template.Contains('[', StringComparison.Ordinal),
            Demand = property.Declaring.Argument<bool>(1) ? CodeDemand.Required : isOptional ? CodeDemand.Optional : CodeDemand.Unknown,
            IsHidden = property.Declaring.NamedArgument<bool>("IsHidden"),
            IsInherited = property.Depth > 0,
            Place = property.Place,
        };
    }

    private CodeArgument ArgumentOf(CommandProperty property, bool validates)
    {
        var template = (property.Declaring.Argument<string>(1) ?? "").Trim();
        var demand = template.StartsWith('<') ? CodeDemand.Required : validates ? CodeDemand.Unknown : CodeDemand.Optional;
        return new CodeArgument(template.Trim('<', '>', '[', ']', ' '), TermOf(property), demand, IsHidden: false, property.Depth > 0, property.Place);
    }

    private TypeTerm TermOf(CommandProperty property) =>
        property.Attributes.Has("System.ComponentModel.TypeConverterAttribute") || property.Attributes.Has(Framework + "PairDeconstructorAttribute") ? UnknownTerm.Instance : values.TermOf(property.Type);

    private static string NameOf(TypeLayer type) => type.Image.Reader.GetString(type.Location.Definition.Name);
}
