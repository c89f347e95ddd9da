using System.Collections.Frozen;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class VersioningInconsistent : DocumentRule
{
    private const int Many = 3;

    private static readonly FrozenSet<string> Unversioned = WordList.Read("unversioned-segments");

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4108",
        Name = "versioning-inconsistent",
        Title = "Versioning at odds with the paths",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Versioning strategies",
    };

    public override void Check(DocumentContext context)
    {
        if (!context.IsJudged() || context.Specs.Versioning is not { } versioning || context.Document.IsGenerated(versioning.Section.HeadingSpan))
        {
            return;
        }

        var current = versioning.CurrentVersion;
        var versions = current is { HasValue: true } ? VersionsIn(PartText.Of(current)) : [];
        if (current is { HasValue: true } && versions.Count == 0 && !PartWords.SaysNone(current) && !PartText.Of(current).Contains('{', StringComparison.Ordinal))
        {
            context.Report(Descriptor, current.Value.Length > 0 ? current.ValueSpan : current.NameSpan,
                $"'{PartText.Of(current).Split('\n')[0]}' is no version: write a number such as 'v1' or '1.2.0'", $"{versioning.Section.Path} / Current version");
        }

        if (VersioningStrategy.IsInPath(versioning.Strategy))
        {
            var endpoints = context.EndpointsToJudge().DistinctBy(endpoint => endpoint.PathSpan).ToArray();
            if (current is { HasValue: true } && CommonVersion(endpoints) is { } common && versions.Count > 0 && !versions.Contains(common) && !versions.Contains(0))
            {
                context.Report(Descriptor, current.Value.Length > 0 ? current.ValueSpan : current.NameSpan,
                    $"The current version is 'v{versions[0]}', but all {endpoints.Length} paths have 'v{common}': write 'v{common}', or move the paths to 'v{versions[0]}'", $"{versioning.Section.Path} / Current version");
                return;
            }

            foreach (var endpoint in endpoints)
            {
                Check(context, endpoint, versions);
            }
        }
    }

    private void Check(DocumentContext context, EndpointSpec endpoint, List<int> versions)
    {
        if (endpoint.Segments.IsEmpty || (!RestResources.Of(endpoint).IsEmpty && Unversioned.Contains(RestResources.Of(endpoint)[0].Text)) || endpoint.Section.Heading.Contains("deprecated", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var own = PathVersion.Of(endpoint);
        var written = own?.Version ?? PathVersion.InBase(endpoint.BasePath);
        var expected = versions.Count > 0 ? $"v{versions[0]}" : "v1";
        if (written is null)
        {
            context.Report(Descriptor, endpoint.PathSpan, $"'{endpoint.Path}' has no version, and the versioning strategy puts it into the path: write '/api/{expected}/…', or state the '**Base Path**' above the endpoints", RestResources.SubjectOf(endpoint, "version"));
        }
        else if (written.Major is { } major && versions.Count > 0 && !versions.Contains(major) && !versions.Contains(0))
        {
            context.Report(Descriptor, own?.Segment.Span ?? endpoint.PathSpan, $"'{endpoint.FullPath}' has version '{written.Text}', and the current version is '{expected}': write '{expected}', or correct the current version under Versioning", RestResources.SubjectOf(endpoint, "version"));
        }
    }

    /// <summary>The one version of many paths: where it is not the current one, the version is what is wrong, and not each path.</summary>
    private static int? CommonVersion(EndpointSpec[] endpoints)
    {
        var majors = endpoints.Select(endpoint => (PathVersion.Of(endpoint)?.Version ?? PathVersion.InBase(endpoint.BasePath))?.Major).Distinct().ToArray();
        return endpoints.Length >= Many && majors is [{ } only] ? only : null;
    }

    private static List<int> VersionsIn(string text) => [.. text.Split([' ', ',', ';', '\n', '/']).Select(PathVersion.In).Select(version => version?.Major).OfType<int>().Distinct()];
}
