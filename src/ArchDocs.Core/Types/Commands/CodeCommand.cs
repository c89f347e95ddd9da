using System.Collections.Immutable;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Types.Commands;

/// <summary>A CLI command that the code declares by attributes.</summary>
internal sealed record CodeCommand
{
    /// <summary>What a user types behind the program's name, <c>remote add</c>, and its aliases; empty where no attribute names the command.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Names of its classes without 'Command' or 'Settings', where the name that a user types is only known at start-up.</summary>
    public ImmutableArray<string> ClassNames { get; init; } = [];

    /// <summary>The program's name; empty where no attribute gives it.</summary>
    public string Program { get; init; } = "";

    /// <summary>Those of its base classes included and, as hidden ones, those of the commands above it.</summary>
    public ImmutableArray<CodeOption> Options { get; init; } = [];

    /// <summary>In their order on the command line.</summary>
    public ImmutableArray<CodeArgument> Arguments { get; init; } = [];

    /// <summary>A base class cannot be opened: there may be other options and arguments.</summary>
    public bool HasUnknownParameters { get; init; }

    /// <summary>For messages: <c>'AddSettings' in Contoso.Tool</c>.</summary>
    public required string Place { get; init; }
}

internal sealed record CodeOption
{
    /// <summary>With their dashes, long ones first; never empty.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Of one value, where the property collects several.</summary>
    public required TypeTerm Type { get; init; }

    /// <summary>It may stand without a value.</summary>
    public bool IsFlag { get; init; }

    public CodeDemand Demand { get; init; }

    /// <summary>Help does not show it, so no document has to.</summary>
    public bool IsHidden { get; init; }

    /// <summary>A base class declares it, for this command and for others.</summary>
    public bool IsInherited { get; init; }

    /// <summary>For messages: <c>'AddSettings.Force' in Contoso.Tool</c>.</summary>
    public required string Place { get; init; }

    /// <summary>What it is called first.</summary>
    public string Name => Names[0];

    /// <param name="name">With its dashes.</param>
    public bool IsCalled(string name) => Names.Contains(name, StringComparer.Ordinal);
}

/// <param name="Name">What the help calls it.</param>
/// <param name="IsInherited">As <see cref="CodeOption.IsInherited"/>.</param>
/// <param name="Place">As <see cref="CodeOption.Place"/>.</param>
internal sealed record CodeArgument(string Name, TypeTerm Type, CodeDemand Demand, bool IsHidden, bool IsInherited, string Place);
