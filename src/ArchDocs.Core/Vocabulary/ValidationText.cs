using System.Collections.Immutable;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

/// <summary>The facts of a member's validation as short, uniform text. Pipes aren't escaped: that is the table writer's business.</summary>
internal static class ValidationText
{
    public const string None = "none";

    /// <param name="nameOf">The wire name of another member by its C# name, for [Compare].</param>
    public static string Of(ImmutableArray<ValidationFact> facts, Func<string, string> nameOf)
    {
        var texts = Merge(facts).Select(fact => Of(fact, nameOf)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);
        return string.Join("; ", texts) is { Length: > 0 } text ? text : None;
    }

    public static string Of(ValidationFact fact, Func<string, string> nameOf) => fact switch
    {
        LengthFact length => OfLength(length),
        RangeFact range => OfRange(range),
        PatternFact pattern => $"matches {CodeSpan(pattern.Pattern)}",
        FormatFact format => format.Name,
        AllowedValuesFact allowed => $"one of: {string.Join(", ", allowed.Values)}",
        DeniedValuesFact denied => $"not one of: {string.Join(", ", denied.Values)}",
        SameAsFact same => $"same as {nameOf(same.MemberName)}",
        FileExtensionsFact files => $"file extensions: {string.Join(", ", files.Extensions)}",
        EnumValuesFact values => $"one of: {string.Join(", ", values.Values)}",
        CustomFact custom => custom.Name,
        _ => "",
    };

    /// <summary>[StringLength] and [MinLength] beside each other are one statement about the length.</summary>
    public static ImmutableArray<ValidationFact> Merge(ImmutableArray<ValidationFact> facts)
    {
        var merged = ImmutableArray.CreateBuilder<ValidationFact>(facts.Length);
        foreach (var fact in facts)
        {
            var index = fact is LengthFact added ? FindLength(merged, added.Unit) : -1;
            if (index < 0)
            {
                merged.Add(fact);
                continue;
            }

            var (first, second) = ((LengthFact)merged[index], (LengthFact)fact);
            merged[index] = first with
            {
                Minimum = first.Minimum is null || second.Minimum > first.Minimum ? second.Minimum ?? first.Minimum : first.Minimum,
                Maximum = first.Maximum is null || second.Maximum < first.Maximum ? second.Maximum ?? first.Maximum : first.Maximum,
            };
        }

        return merged.ToImmutable();
    }

    private static int FindLength(ImmutableArray<ValidationFact>.Builder facts, LengthUnit unit)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is LengthFact length && length.Unit == unit)
            {
                return i;
            }
        }

        return -1;
    }

    private static string OfLength(LengthFact length)
    {
        var minimum = length.Minimum is > 0 ? length.Minimum : null;
        return (minimum, length.Maximum) switch
        {
            ({ } min, { } max) when min == max => $"exactly {min} {Unit(max)}",
            ({ } min, { } max) => $"{min}–{max} {Unit(max)}",
            ({ } min, null) => $"min {min} {Unit(min)}",
            (null, { } max) => $"max {max} {Unit(max)}",
            _ => "",
        };

        string Unit(int count) => (length.Unit == LengthUnit.Characters ? "char" : "item") + (count == 1 ? "" : "s");
    }

    private static string OfRange(RangeFact range) => range switch
    {
        { Minimum: { } min, Maximum: { } max, MinimumIsExclusive: false, MaximumIsExclusive: false } => min == max ? $"exactly {min}" : $"{min}–{max}",
        { Minimum: not null, Maximum: not null } => $"{OfMinimum(range)} and {OfMaximum(range)}",
        { Minimum: not null } => range.MinimumIsExclusive ? OfMinimum(range) : $"min {range.Minimum}",
        { Maximum: not null } => range.MaximumIsExclusive ? OfMaximum(range) : $"max {range.Maximum}",
        _ => "",
    };

    private static string OfMinimum(RangeFact range) => $"{(range.MinimumIsExclusive ? ">" : ">=")} {range.Minimum}";

    private static string OfMaximum(RangeFact range) => $"{(range.MaximumIsExclusive ? "<" : "<=")} {range.Maximum}";

    private static string CodeSpan(string text)
    {
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        var needsBlank = text.StartsWith('`') || text.EndsWith('`');
        return needsBlank ? $"{fence} {text} {fence}" : $"{fence}{text}{fence}";
    }
}
