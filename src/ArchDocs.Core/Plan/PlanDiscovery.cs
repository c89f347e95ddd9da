using System.Collections.Immutable;

namespace ArchDocs.Core.Plan;

/// <summary>Finds epics, features and their documents, listing each directory once and reading no file.</summary>
internal static class PlanDiscovery
{
    public static PlanTree Discover(string planDirectory, ImmutableArray<string> featureGlobs, CancellationToken cancellationToken)
    {
        var faults = ImmutableArray.CreateBuilder<PlanFault>();
        if (!Directory.Exists(planDirectory) || List(planDirectory, faults) is not { } plan)
        {
            return new PlanTree(planDirectory, [], []) { Faults = faults.ToImmutable() };
        }

        var globs = new FeatureGlobs(featureGlobs);
        var epics = ImmutableArray.CreateBuilder<Epic>(plan.Directories.Count);
        foreach (var key in plan.Directories)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ReadEpic(Path.Combine(planDirectory, key), key, globs, faults, cancellationToken) is { } epic)
            {
                epics.Add(epic);
            }
        }

        return new PlanTree(planDirectory, epics.DrainToImmutable(), DocumentsBesideFeatures(planDirectory, plan)) { Faults = faults.ToImmutable() };
    }

    private static Epic? ReadEpic(string directory, string key, FeatureGlobs globs, ImmutableArray<PlanFault>.Builder faults, CancellationToken cancellationToken)
    {
        if (List(directory, faults) is not { } listing)
        {
            return null;
        }

        var features = ImmutableArray.CreateBuilder<Feature>(listing.Directories.Count);
        foreach (var name in listing.Directories)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var featureDirectory = Path.Combine(directory, name);
            if (List(featureDirectory, faults) is { } files && FilesOf(featureDirectory, files) is { IsEmpty: false } documents)
            {
                features.Add(new Feature(key, name, featureDirectory, documents, globs.IsMatch(key, name)));
            }
        }

        return new Epic(key, directory, features.DrainToImmutable(), DocumentsBesideFeatures(directory, listing));
    }

    /// <summary>Empty where the directory is no feature.</summary>
    private static ImmutableArray<DocumentFile> FilesOf(string directory, DirectoryListing listing)
    {
        if (listing.Files.Count == 0)
        {
            return [];
        }

        var documents = DocumentNames.Classify(listing.Files.Select(file => file.Name));
        if (!documents.Any(document => document.IsCertain))
        {
            return [];
        }

        var files = listing.Files.ToDictionary(file => file.Name, StringComparer.Ordinal);
        return [.. documents.Select(document => new DocumentFile(Path.Combine(directory, document.FileName), document.Kind, document.ExpectedName, files[document.FileName].Stamp, files[document.FileName].IsLink))];
    }

    private static ImmutableArray<DocumentFile> DocumentsBesideFeatures(string directory, DirectoryListing listing)
    {
        var documents = ImmutableArray.CreateBuilder<DocumentFile>();
        foreach (var file in listing.Files)
        {
            DocumentKind? kind = string.Equals(file.Name, DocumentNames.Readme, StringComparison.OrdinalIgnoreCase) ? DocumentKind.Readme
                : string.Equals(file.Name, DocumentNames.Epic, StringComparison.OrdinalIgnoreCase) ? DocumentKind.Epic
                : null;
            if (kind is { } known)
            {
                documents.Add(new DocumentFile(Path.Combine(directory, file.Name), known, null, file.Stamp, file.IsLink));
            }
        }

        return documents.ToImmutable();
    }

    private static DirectoryListing? List(string directory, ImmutableArray<PlanFault>.Builder faults)
    {
        try
        {
            return DirectoryListing.Read(directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(new PlanFault(directory, exception is UnauthorizedAccessException ? "access is denied" : exception.Message.TrimEnd('.')));
            return null;
        }
    }
}
