using System.Collections.Immutable;

namespace ArchDocs.Core.Types;

/// <summary>One fact of System.ComponentModel.DataAnnotations about a member's value; two facts are compared when they are of one kind.</summary>
internal abstract record ValidationFact;

/// <summary>Characters of a string or items of a collection; an open end is null.</summary>
internal sealed record LengthFact(int? Minimum, int? Maximum, LengthUnit Unit) : ValidationFact;

internal enum LengthUnit
{
    Characters,
    Items,
}

/// <summary>A bound as written in the source, invariant culture; an open end is null.</summary>
internal sealed record RangeFact(string? Minimum, bool MinimumIsExclusive, string? Maximum, bool MaximumIsExclusive) : ValidationFact;

internal sealed record PatternFact(string Pattern) : ValidationFact;

/// <param name="Name">In the documents' words: <c>email</c>, <c>phone</c>, <c>url</c>, <c>credit card</c>, <c>base64</c>.</param>
internal sealed record FormatFact(string Name) : ValidationFact;

internal sealed record AllowedValuesFact(ImmutableArray<string> Values) : ValidationFact;

internal sealed record DeniedValuesFact(ImmutableArray<string> Values) : ValidationFact;

/// <summary>[Compare]: equal to another member, by its C# name.</summary>
internal sealed record SameAsFact(string MemberName) : ValidationFact;

internal sealed record FileExtensionsFact(ImmutableArray<string> Extensions) : ValidationFact;

/// <summary>[EnumDataType]: the names of an enum's values.</summary>
internal sealed record EnumValuesFact(string EnumName, ImmutableArray<string> Values) : ValidationFact;

/// <summary>[CustomValidation] and any other subclass of ValidationAttribute, by its name without 'Attribute'.</summary>
internal sealed record CustomFact(string Name) : ValidationFact;
