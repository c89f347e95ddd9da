using System.Collections.Concurrent;

namespace ArchDocs.Core.Sections;

/// <summary>What was rendered from which inputs, so that a section that is still right is not rendered again. Safe for threads.</summary>
internal sealed class RenderedSections
{
    private readonly ConcurrentDictionary<string, string> _digests;

    public RenderedSections(IEnumerable<KeyValuePair<string, string>>? known = null) =>
        _digests = new ConcurrentDictionary<string, string>(known ?? [], StringComparer.Ordinal);

    /// <summary>Digests of whole texts by hashes of inputs, for a run to keep until the next one; in no order.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _digests;

    /// <summary>Whether these inputs are known to give just this text.</summary>
    public bool Gives(SectionInputs inputs, string text) => _digests.TryGetValue(inputs.Hash, out var digest) && digest == RegionText.DigestOf(text);

    public void Record(SectionInputs inputs, string text) => _digests[inputs.Hash] = RegionText.DigestOf(text);
}
