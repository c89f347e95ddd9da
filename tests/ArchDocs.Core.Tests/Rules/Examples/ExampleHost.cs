using System.Collections.Immutable;
using System.Xml.Linq;
using ArchDocs.Core.Features;
using ArchDocs.Core.Packages;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>The host's project of an example. Nothing is restored: a package reference gives the package with just that version.</summary>
internal sealed record ExampleHost(PackageNames Packages, string? Version)
{
    public static ExampleHost Read(string project)
    {
        var root = XElement.Parse(project);
        ImmutableArray<ResolvedPackage> packages =
        [
            .. root.Descendants("PackageReference").Select(reference => ((string?)reference.Attribute("Include"), (string?)reference.Attribute("Version") ?? "*"))
                .Select(reference => new ResolvedPackage(reference.Item1.ShouldNotBeNull(), reference.Item2, $">= {reference.Item2}")),
        ];
        return new ExampleHost(new PackageNames(packages), root.Descendants("Version").FirstOrDefault()?.Value);
    }
}
