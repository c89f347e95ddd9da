using System.Globalization;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>[Range] of numbers, or of a type and two strings; a bound at the end of its type is open.</summary>
internal static class RangeReader
{
    public static RangeFact? Read(AttributeData attribute)
    {
        var first = attribute.Arguments is [SerializedTypeName, ..] ? 1 : 0;
        if (attribute.Arguments.Length < first + 2)
        {
            return null;
        }

        var minimum = Text(attribute.Arguments[first], IsLowest);
        var maximum = Text(attribute.Arguments[first + 1], IsHighest);
        return minimum is null && maximum is null
            ? null
            : new RangeFact(
                minimum,
                minimum is not null && attribute.NamedArgument<bool>("MinimumIsExclusive"),
                maximum,
                maximum is not null && attribute.NamedArgument<bool>("MaximumIsExclusive"));
    }

    private static string? Text(object? bound, Func<object?, bool> isOpen) => bound switch
    {
        _ when isOpen(bound) => null,
        // Plain digits read better in a document than an exponent does.
        double number when Math.Abs(number) is >= 1e15 and < 1e28 => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(bound, CultureInfo.InvariantCulture),
    };

    private static bool IsLowest(object? bound) => bound is int.MinValue or double.MinValue or double.NegativeInfinity or
        "-2147483648" or "-9223372036854775808" or "-79228162514264337593543950335";

    private static bool IsHighest(object? bound) => bound is int.MaxValue or double.MaxValue or double.PositiveInfinity or
        "2147483647" or "9223372036854775807" or "79228162514264337593543950335";
}
