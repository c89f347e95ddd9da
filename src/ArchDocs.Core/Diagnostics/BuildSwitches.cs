using System.Collections.Immutable;

namespace ArchDocs.Core.Diagnostics;

/// <summary>The build's switches for warnings, with the meaning that they have for compiler warnings. Ids are compared regardless of case.</summary>
public sealed record BuildSwitches
{
    /// <summary>Rules that are not reported, whatever their severity.</summary>
    public ImmutableArray<string> NoWarn { get; init; } = [];

    /// <summary>Rules whose warnings are errors.</summary>
    public ImmutableArray<string> WarningsAsErrors { get; init; } = [];

    /// <summary>Rules whose warnings stay warnings.</summary>
    public ImmutableArray<string> WarningsNotAsErrors { get; init; } = [];

    /// <summary>Every warning is an error but those of <see cref="WarningsNotAsErrors"/>.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>The ids of a property's value, which stand between ';', ',' and blanks.</summary>
    public static ImmutableArray<string> SplitIds(string? value) =>
        [.. (value ?? "").Split([';', ',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];
}
