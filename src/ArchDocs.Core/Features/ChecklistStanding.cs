using System.Numerics;

namespace ArchDocs.Core.Features;

/// <summary>How a feature stands with the quality checklist, each item a bit by its place in the list.</summary>
/// <param name="Applicable">Items that some rule decides for the feature.</param>
/// <param name="Open">Those among them that a rule found against.</param>
internal readonly record struct ChecklistStanding(ulong Applicable, ulong Open)
{
    /// <summary>Where nothing is judged: features that are retired or another host's.</summary>
    public static ChecklistStanding None => default;

    public bool IsNone => Applicable == 0;

    public int ApplicableCount => BitOperations.PopCount(Applicable);

    public int KeptCount => BitOperations.PopCount(Applicable & ~Open);

    public ChecklistStanding With(ulong open) => this with { Open = Open | (open & Applicable) };

    /// <summary>What is open in one is open in both.</summary>
    public ChecklistStanding And(ChecklistStanding other) => new(Applicable | other.Applicable, Open | other.Open);
}
