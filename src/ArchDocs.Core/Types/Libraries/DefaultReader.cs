using System.Globalization;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Libraries;

/// <summary>A parameter's default value, as the source writes it.</summary>
internal static class DefaultReader
{
    private const string Unnamed = "default";

    /// <summary>Null where an argument must be given.</summary>
    public static string? Read(AssemblyImage image, MethodParameter parameter, ClrType type, TypeTerm term)
    {
        if (parameter.Default.IsNil)
        {
            return parameter.Attributes.Find("System.Runtime.CompilerServices.DecimalConstantAttribute") is { } number ? DecimalOf(number) : parameter.HasDefault ? Unnamed : null;
        }

        var constant = image.Reader.GetConstant(parameter.Default);
        var value = image.Reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return (value, term) switch
        {
            (null, _) => IsValue(type) ? Unnamed : "null",
            (_, EnumTerm { Values: { } known }) => known.Values.FirstOrDefault(named => named.Number == text)?.Name ?? text,
            (string words, _) => $"\"{words}\"",
            (char letter, _) => $"'{letter}'",
            (bool isTrue, _) => isTrue ? "true" : "false",
            _ => text,
        };
    }

    private static bool IsValue(ClrType type) => type switch
    {
        ClrPrimitive primitive => primitive.IsValueType,
        ClrNamed named => named is { IsValueType: true, IsNullableValue: false },
        ClrParameter { Constraint: not ParameterConstraint.Reference } => true,
        _ => false,
    };

    /// <summary>Scale, sign and three parts, the highest first.</summary>
    private static string? DecimalOf(AttributeData number)
    {
        if (number.Arguments is not [byte scale, byte sign, var high, var middle, var low] || scale > 28)
        {
            return Unnamed;
        }

        return new decimal(PartOf(low), PartOf(middle), PartOf(high), sign != 0, scale).ToString(CultureInfo.InvariantCulture);
    }

    private static int PartOf(object? part) => part switch
    {
        uint unsigned => unchecked((int)unsigned),
        int signed => signed,
        _ => 0,
    };
}
