using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>Turns attributes of System.ComponentModel.DataAnnotations into facts; attributes about length become one fact, where the first of them stands.</summary>
internal sealed class ValidationReader(TypeHierarchy hierarchy, AssemblySet assemblies, EnumReader enums)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    public ImmutableArray<ValidationFact> Read(ImmutableArray<AttributeData> attributes, TypeTerm type)
    {
        var unit = type is ArrayTerm or MapTerm or ScalarTerm { Type: ScalarType.Binary } ? LengthUnit.Items : LengthUnit.Characters;
        var facts = ImmutableArray.CreateBuilder<ValidationFact>();
        foreach (var attribute in attributes)
        {
            if (Read(attribute, unit) is LengthFact length && facts.OfType<LengthFact>().FirstOrDefault() is { } known)
            {
                facts[facts.IndexOf(known)] = Tightest(known, length);
            }
            else if (Read(attribute, unit) is { } fact)
            {
                facts.Add(fact);
            }
        }

        return facts.DrainToImmutable();
    }

    private ValidationFact? Read(AttributeData attribute, LengthUnit unit)
    {
        if (!attribute.FullName.StartsWith(Annotations, StringComparison.Ordinal))
        {
            return Custom(attribute);
        }

        return attribute.FullName[Annotations.Length..] switch
        {
            "StringLengthAttribute" => Length(attribute.NamedArgument<int>("MinimumLength"), attribute.Argument<int>(0), LengthUnit.Characters),
            "MaxLengthAttribute" => attribute.Argument<int>(0) > 0 ? Length(0, attribute.Argument<int>(0), unit) : null,
            "MinLengthAttribute" => Length(attribute.Argument<int>(0), int.MaxValue, unit),
            "LengthAttribute" => Length(attribute.Argument<int>(0), attribute.Argument<int>(1), unit),
            "RangeAttribute" => RangeReader.Read(attribute),
            "RegularExpressionAttribute" => attribute.Argument<string>(0) is { } pattern ? new PatternFact(pattern) : null,
            "EmailAddressAttribute" => new FormatFact("email"),
            "PhoneAttribute" => new FormatFact("phone"),
            "UrlAttribute" => new FormatFact("url"),
            "CreditCardAttribute" => new FormatFact("credit card"),
            "Base64StringAttribute" => new FormatFact("base64"),
            "AllowedValuesAttribute" => new AllowedValuesFact(Values(attribute)),
            "DeniedValuesAttribute" => new DeniedValuesFact(Values(attribute)),
            "CompareAttribute" => attribute.Argument<string>(0) is { } other ? new SameAsFact(other) : null,
            "FileExtensionsAttribute" => new FileExtensionsFact(Extensions(attribute)),
            "EnumDataTypeAttribute" => EnumValues(attribute),
            "DataTypeAttribute" or "RequiredAttribute" => null,
            _ => Custom(attribute),
        };
    }

    private CustomFact? Custom(AttributeData attribute) =>
        !attribute.IsOfTheRuntime
        && hierarchy.DerivesFrom(attribute.Type, Annotations + "ValidationAttribute")
        && !hierarchy.DerivesFrom(attribute.Type, Annotations + "RequiredAttribute")
            ? new CustomFact(attribute.ShortName)
            : attribute.FullName == Annotations + "CustomValidationAttribute" ? new CustomFact("CustomValidation") : null;

    private static LengthFact? Length(int minimum, int maximum, LengthUnit unit) =>
        minimum <= 0 && maximum == int.MaxValue ? null : new LengthFact(minimum <= 0 ? null : minimum, maximum == int.MaxValue ? null : maximum, unit);

    private static LengthFact Tightest(LengthFact left, LengthFact right) => left with
    {
        Minimum = left.Minimum is { } minimum && right.Minimum is { } otherMinimum ? Math.Max(minimum, otherMinimum) : left.Minimum ?? right.Minimum,
        Maximum = left.Maximum is { } maximum && right.Maximum is { } otherMaximum ? Math.Min(maximum, otherMaximum) : left.Maximum ?? right.Maximum,
    };

    private ImmutableArray<string> Values(AttributeData attribute) =>
        [.. attribute.Argument<ImmutableArray<object?>>(0) is { IsDefault: false } values ? values.Select(value => Text(attribute, value)) : []];

    private string Text(AttributeData attribute, object? value) => value switch
    {
        null => "null",
        bool boolean => boolean ? "true" : "false",
        EnumArgument argument => EnumName(attribute, argument),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private string EnumName(AttributeData attribute, EnumArgument argument)
    {
        var number = Convert.ToString(argument.Number, CultureInfo.InvariantCulture) ?? "";
        return assemblies.Resolve(attribute.Type.Image, argument.Type) is { } type ? enums.NameOf(type, number) : number;
    }

    private static ImmutableArray<string> Extensions(AttributeData attribute) =>
    [
        .. (attribute.NamedArgument<string>("Extensions") is { Length: > 0 } given ? given : "png,jpg,jpeg,gif")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(extension => extension.TrimStart('.')),
    ];

    private EnumValuesFact? EnumValues(AttributeData attribute) =>
        attribute.Argument<SerializedTypeName>(0) is { } name && assemblies.Resolve(attribute.Type.Image, name) is { } type
            ? new EnumValuesFact(TypeNames.Plain(type), [.. enums.Read(type).Values.Select(value => value.ExplicitName ?? value.Name)])
            : null;
}
