using System.Collections.Frozen;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Names of the platform that stand in type cells and are nobody's data structure.</summary>
internal static class FrameworkTypes
{
    /// <summary>Those that a component may depend on: <c>HttpClient</c>, <c>TimeProvider</c>.</summary>
    public static FrozenSet<string> Services { get; } = WordList.Read("framework-services");

    private static readonly FrozenSet<string> Names = WordList.Read("framework-types").Concat(Services).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A type of the platform, an interface by its form, or a type parameter.</summary>
    public static bool Contains(string name) =>
        Names.Contains(name)
        || name is ['I', var second, var third, ..] && char.IsUpper(second) && char.IsLower(third)
        || IsParameter(name)
        || (name.EndsWith("Exception", StringComparison.Ordinal) || name.EndsWith("Error", StringComparison.Ordinal)) && name.Length > "Exception".Length;

    /// <summary><c>T</c>, <c>TItem</c>.</summary>
    public static bool IsParameter(string name) => name.Length == 1 || name is ['T', var second, var third, ..] && char.IsUpper(second) && char.IsLower(third);
}
