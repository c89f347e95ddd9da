using System.Collections.Immutable;

namespace ArchDocs.Core.Templates;

/// <summary>What is known of a feature before its first document is written.</summary>
/// <param name="EpicKey">The epic's directory: <c>E01-orders</c>.</param>
/// <param name="FeatureKey">The feature's directory: <c>E01-F01-checkout</c>.</param>
/// <param name="Date">ISO.</param>
/// <param name="Author">Null: the template's own placeholder stays.</param>
/// <param name="InterfaceTypes">Those of API, Library, CLI and Service whose sections are kept; empty: all, for the author to choose.</param>
internal sealed record ScaffoldValues(string EpicKey, string FeatureKey, string Title, string Date, string? Author, ImmutableArray<string> InterfaceTypes)
{
    /// <summary>What a placeholder of that text stands for, braces aside; null where only the author knows.</summary>
    public string? ValueOf(string placeholder) => SectionName.KeyOf(placeholder.Trim('{', '}')) switch
    {
        "epic key" or "epic" => EpicKey,
        "feature key" => FeatureKey,
        "feature name" or "feature title" or "title" => Title,
        "yyyy mm dd" or "date" => Date,
        "author" or "author name" => Author,
        _ => null,
    };
}
