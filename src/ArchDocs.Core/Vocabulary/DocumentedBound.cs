namespace ArchDocs.Core.Vocabulary;

internal enum BoundSide
{
    Minimum,
    Maximum,
}

/// <summary>What a documented number counts.</summary>
internal enum BoundUnit
{
    /// <summary>Not said: whatever the code bounds.</summary>
    None,
    Characters,
    Items,

    /// <summary>Days, percent, megabytes: what the code counts in can't be known.</summary>
    Other,
}

/// <summary>One end of a range, or one limit of a length, in a validation cell.</summary>
/// <param name="Value">Null where a bound is named whose number isn't understood.</param>
/// <param name="IsLoose">Prose such as 'positive' or a number of unknown purpose: it may agree, but never contradicts.</param>
internal sealed record DocumentedBound(BoundSide Side, decimal? Value, bool IsExclusive, BoundUnit Unit, bool IsLoose);
