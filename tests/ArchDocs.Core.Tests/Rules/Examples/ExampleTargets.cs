using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>An example's files as what links lead to.</summary>
internal sealed class ExampleTargets(Example example) : ILinkTargets
{
    public string Root => Example.Root;

    public string Resolve(DesignDocument from, LinkAddress address) =>
        address.Path.Length == 0 ? from.Path : LinkPath.Resolve(Path.GetDirectoryName(from.Path)!, Root, address);

    public LinkTargetKind KindOf(string path) =>
        !LinkPath.IsBelow(path, Root) ? LinkTargetKind.Outside
        : example.Files.ContainsKey(path) ? LinkTargetKind.File
        : path == Root || example.Files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal)) ? LinkTargetKind.Directory
        : LinkTargetKind.Missing;

    public DocumentAnchors? AnchorsOf(string path) =>
        example.Files.TryGetValue(path, out var file) && DocumentReader.TryRead(new SourceText(path, file.Text), DocumentKind.Readme, out var document, out _) ? DocumentAnchors.Of(document) : null;

    public ImmutableArray<string> NamesIn(string directory) =>
        [.. example.Files.Keys.Where(file => file.StartsWith(directory + "/", StringComparison.Ordinal)).Select(file => file[(directory.Length + 1)..].Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
