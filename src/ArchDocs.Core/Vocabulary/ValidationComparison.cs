using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Which facts of the code a validation cell lacks, and which it contradicts.</summary>
internal sealed record ValidationDifference(ImmutableArray<ValidationFact> Missing, ImmutableArray<ValidationFact> Contradicted)
{
    public bool IsEmpty => Missing.IsEmpty && Contradicted.IsEmpty;
}

/// <summary>Compares a validation cell with the code, fact by fact. Facts of a kind that the code lacks, and prose, are the author's.</summary>
internal static class ValidationComparison
{
    private enum Verdict
    {
        Agrees,
        Missing,
        Contradicts,
    }

    public static ValidationDifference Compare(string cell, MemberModel member, Func<string, string> nameOf)
    {
        var text = cell.Trim();
        var facts = ValidationText.Merge(member.Validation);
        var pattern = DocumentedPattern.Find(text, facts.OfType<PatternFact>().FirstOrDefault()?.Pattern);
        var bounds = BoundReader.Read(pattern.Rest);
        var missing = ImmutableArray.CreateBuilder<ValidationFact>();
        var contradicted = ImmutableArray.CreateBuilder<ValidationFact>();
        foreach (var fact in facts)
        {
            var verdict = fact switch
            {
                LengthFact length => CompareLength(length, bounds),
                RangeFact range => CompareRange(range, bounds, pattern.Rest, member.Type),
                PatternFact expected => ComparePattern(expected, pattern),
                FormatFact format => ValidationWords.Mentions(text, format.Name) ? Verdict.Agrees : Verdict.Missing,
                AllowedValuesFact allowed => CompareValues(text, allowed.Values, WireEquals),
                EnumValuesFact values => CompareValues(text, values.Values, WireName.AreAlike),
                DeniedValuesFact denied => denied.Values.All(value => ValidationWords.Holds(text, value)) ? Verdict.Agrees : Verdict.Missing,
                FileExtensionsFact files => files.Extensions.All(extension => ValidationWords.Holds(text, extension.TrimStart('.'))) ? Verdict.Agrees : Verdict.Missing,
                SameAsFact same => ValidationWords.SaysSameAs(text, nameOf(same.MemberName), same.MemberName) ? Verdict.Agrees : Verdict.Missing,

                // What a custom attribute checks can be said in any words, but not in none.
                CustomFact => ValidationWords.SaysNothing(text) ? Verdict.Missing : Verdict.Agrees,
                _ => Verdict.Agrees,
            };
            (verdict switch { Verdict.Missing => missing, Verdict.Contradicts => contradicted, _ => null })?.Add(fact);
        }

        return new ValidationDifference(missing.ToImmutable(), contradicted.ToImmutable());
    }

    private static Verdict CompareLength(LengthFact length, List<DocumentedBound> bounds)
    {
        var unit = length.Unit == LengthUnit.Characters ? BoundUnit.Characters : BoundUnit.Items;
        var relevant = bounds.Where(bound => bound.Unit is BoundUnit.None or BoundUnit.Other || bound.Unit == unit).ToArray();
        return Worse(
            length.Minimum is > 0 and { } minimum ? CompareEnd(BoundSide.Minimum, minimum, false, true, relevant) : Verdict.Agrees,
            length.Maximum is { } maximum ? CompareEnd(BoundSide.Maximum, maximum, false, true, relevant) : Verdict.Agrees);
    }

    private static Verdict CompareRange(RangeFact range, List<DocumentedBound> bounds, string text, TypeTerm type)
    {
        var isIntegral = type is ScalarTerm { Type: ScalarType.Integer or ScalarType.Long };
        var relevant = bounds.Where(bound => bound.Unit is BoundUnit.None or BoundUnit.Other).ToArray();
        return Worse(
            CompareRangeEnd(BoundSide.Minimum, range.Minimum, range.MinimumIsExclusive),
            CompareRangeEnd(BoundSide.Maximum, range.Maximum, range.MaximumIsExclusive));

        Verdict CompareRangeEnd(BoundSide side, string? end, bool isExclusive)
        {
            if (end is null || text.Contains(end, StringComparison.OrdinalIgnoreCase) && !IsNumber(end, out _))
            {
                return Verdict.Agrees;
            }

            if (IsNumber(end, out var value))
            {
                return CompareEnd(side, value, isExclusive, isIntegral, relevant);
            }

            // A date or a time span can be written in many ways.
            return text.Any(char.IsAsciiDigit) ? Verdict.Agrees : Verdict.Missing;
        }
    }

    private static Verdict CompareEnd(BoundSide side, decimal value, bool isExclusive, bool isIntegral, IEnumerable<DocumentedBound> bounds)
    {
        var contradicts = false;
        var isUnclear = false;
        foreach (var bound in bounds.Where(bound => bound.Side == side))
        {
            if (bound.Value is { } documented && Same(documented, bound.IsExclusive))
            {
                return Verdict.Agrees;
            }

            isUnclear |= bound.IsLoose || bound.Unit == BoundUnit.Other;
            contradicts |= !bound.IsLoose && bound.Unit != BoundUnit.Other;
        }

        return isUnclear ? Verdict.Agrees : contradicts ? Verdict.Contradicts : Verdict.Missing;

        bool Same(decimal documented, bool documentedIsExclusive) =>
            isIntegral
                ? Inclusive(documented, documentedIsExclusive) == Inclusive(value, isExclusive)
                : documented == value && documentedIsExclusive == isExclusive;

        decimal Inclusive(decimal end, bool isOpen) => !isOpen ? end : side == BoundSide.Minimum ? end + 1 : end - 1;
    }

    private static Verdict ComparePattern(PatternFact expected, DocumentedPattern documented)
    {
        if (documented.Pattern is null)
        {
            return documented.IsMentioned ? Verdict.Agrees : Verdict.Missing;
        }

        return DocumentedPattern.Core(documented.Pattern) == DocumentedPattern.Core(expected.Pattern) ? Verdict.Agrees : Verdict.Contradicts;
    }

    private static Verdict CompareValues(string text, ImmutableArray<string> values, Func<string, string, bool> areSame)
    {
        var documented = ValidationWords.ListedValues(text);
        if (documented.IsEmpty)
        {
            return values.All(value => ValidationWords.Holds(text, value)) ? Verdict.Agrees : Verdict.Missing;
        }

        var isSame = values.All(value => documented.Any(listed => areSame(listed, value))) && documented.All(listed => values.Any(value => areSame(listed, value)));
        return isSame ? Verdict.Agrees : Verdict.Contradicts;
    }

    private static bool WireEquals(string left, string right) => left == right;

    private static Verdict Worse(Verdict left, Verdict right) =>
        left == Verdict.Contradicts || right == Verdict.Contradicts ? Verdict.Contradicts : left == Verdict.Missing ? left : right;

    private static bool IsNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
