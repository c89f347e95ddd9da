namespace ArchDocs.Core.Vocabulary;

/// <summary>A word in the singular, as far as its ending tells: good enough to know 'orders' and 'order' for one thing.</summary>
internal static class SingularWord
{
    public static string Of(string word) => word switch
    {
        [.. var stem, 'i', 'e', 's'] when stem.Length > 1 => stem + "y",
        [.. var stem, 'e', 's'] when stem.EndsWith("ss", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal)
            || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith('x') => stem,
        [.. var stem, 's'] when stem.Length > 1 && stem[^1] is not ('s' or 'u' or 'i') => stem,
        _ => word,
    };
}
