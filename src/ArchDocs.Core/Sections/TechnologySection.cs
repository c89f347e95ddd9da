using ArchDocs.Core.Packages;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

internal static class TechnologySection
{
    /// <summary>Null where no package of the host is known: then the section stays as it is.</summary>
    public static object? Build(SectionRequest request)
    {
        ResolvedPackage[] packages = [.. request.Context.Packages.Packages.Where(package => package.IsDirect)];
        if (packages.Length == 0)
        {
            return null;
        }

        var kept = KeptDescriptions.Read(request.Document, request.Region, "Justification", "Package");
        var written = WrittenOutside(request);
        return new TechnologyModel([.. packages.Select(package => new TechnologyRowModel(
            package.Id, package.Version, package.Requested!, kept.GetValueOrDefault(package.Id) is { Length: > 0 } own ? own : written.GetValueOrDefault(package.Id, "")))]);
    }

    /// <summary>What the author says of a package in a row of his own.</summary>
    private static Dictionary<string, string> WrittenOutside(SectionRequest request)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var technology in request.Context.Feature?.SpecsOf(DocumentKind.Architecture)?.Technologies ?? [])
        {
            if (technology is { Table: not null, Justification: { IsEmpty: false } reason }
                && !request.Document.IsGenerated(technology.Span)
                && request.Context.Packages.Find(technology.Name) is { } package)
            {
                written.TryAdd(package.Id, request.Document.Source.TextOf(reason.Span).Trim());
            }
        }

        return written;
    }
}
