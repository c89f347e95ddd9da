using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class ParametersDiffer : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4105",
        Name = "parameters-differ",
        Title = "Path and Parameters at odds",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = RestResources.RestfulDesign,
    };

    public override void Check(DocumentContext context)
    {
        foreach (var group in context.EndpointsToJudge().GroupBy(endpoint => endpoint.Section))
        {
            var endpoint = group.First();
            if (endpoint.ParametersPart is { HasValue: true } part && (!endpoint.Parameters.IsEmpty || PartWords.SaysNone(part)) && !PartWords.IsFilledByMarkers(context.Document, endpoint.Section, part))
            {
                Check(context, [.. group]);
            }
        }
    }

    private void Check(DocumentContext context, IReadOnlyList<EndpointSpec> endpoints)
    {
        var spec = endpoints[0];
        CheckLocations(context, spec);
        var inPath = endpoints.SelectMany(endpoint => endpoint.PathParameters.Where(parameter => !PathVersion.IsVersion(endpoint, parameter))).DistinctBy(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var known = endpoints.SelectMany(endpoint => endpoint.PathParameters).Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var rows in spec.Parameters.Where(row => known.Contains(row.Name.Text)).GroupBy(row => row.Name.Text, StringComparer.OrdinalIgnoreCase))
        {
            CheckRows(context, spec, [.. rows], inPath.Find(parameter => parameter.Name.Equals(rows.Key, StringComparison.OrdinalIgnoreCase)));
        }

        var missing = inPath.Where(parameter => !spec.Parameters.Any(row => row.Name.Text.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))).ToList();
        foreach (var row in spec.Parameters.Where(row => !row.Name.IsEmpty && !known.Contains(row.Name.Text) && ParameterLocations.Of(row.Location) == ParameterLocation.Path && !MayMeanUrl(row)))
        {
            // One of the path under another name is one defect, not two.
            var meant = missing.Find(parameter => parameter.Name == NearestName.Find(row.Name.Text, missing.Select(candidate => candidate.Name))) ?? missing.FirstOrDefault();
            var message = meant is null
                ? $"'{row.Name.Text}' is no parameter of the path '{spec.Path}': put '{{{row.Name.Text}}}' into the path, or correct its location"
                : $"'{row.Name.Text}' is no parameter of the path '{spec.Path}', whose '{meant.Name}' is not described: use one name for both";
            missing.Remove(meant!);
            context.Report(Descriptor, row.Name.Span, message, RestResources.SubjectOf(spec, row.Name.Text));
        }

        foreach (var parameter in missing)
        {
            context.Report(Descriptor, parameter.Span, $"The path parameter '{parameter.Name}' of '{spec.Name}' is missing in '{spec.ParametersPart!.Name}': add a row with location path, its type, and required", RestResources.SubjectOf(spec, parameter.Name));
        }
    }

    /// <summary>Only misspelt words: other ones may be an author's own.</summary>
    private void CheckLocations(DocumentContext context, EndpointSpec spec)
    {
        foreach (var row in spec.Parameters)
        {
            if (row.Location is { IsEmpty: false } location && ParameterLocations.Of(location) == ParameterLocation.Unknown && NearestName.Find(location.Text, ParameterLocations.Names) is { } meant && !ParameterLocations.Names.Contains(location.Text, StringComparer.OrdinalIgnoreCase))
            {
                context.Report(Descriptor, location.Span, $"'{location.Text}', the location of '{row.Name.Text}' of '{spec.Name}', is none that is known: '{meant}' is probably meant", RestResources.SubjectOf(spec, row.Name.Text));
            }
        }
    }

    private void CheckRows(DocumentContext context, EndpointSpec spec, ParameterSpec[] rows, PathParameter? parameter)
    {
        // The body may have a field of the same name.
        if (rows.Any(row => ParameterLocations.Of(row.Location) is ParameterLocation.Path or ParameterLocation.Unknown))
        {
            var row = rows.First(row => ParameterLocations.Of(row.Location) is ParameterLocation.Path or ParameterLocation.Unknown);
            if (parameter is { IsOptional: false, IsCatchAll: false } && row.Required is { } required && RequiredWords.Read(required.Text) == CellClaim.No)
            {
                context.Report(Descriptor, required.Span, $"'{row.Name.Text}' of '{spec.Name}' is a part of the path and so always there: write 'Yes' for required, or '{{{row.Name.Text}?}}' in the path", RestResources.SubjectOf(spec, row.Name.Text));
            }
        }
        else if (parameter is not null)
        {
            context.Report(Descriptor, rows[0].Location!.Value.Span, $"'{rows[0].Name.Text}' of '{spec.Name}' is a parameter of the path, not of '{rows[0].Location!.Value.Text}': write 'path', or take it out of '{spec.Path}'", RestResources.SubjectOf(spec, rows[0].Name.Text));
        }
    }

    /// <summary>'URL' says path to some and query to others.</summary>
    private static bool MayMeanUrl(ParameterSpec row) => row.Location is { } location && location.Text.Trim().StartsWith("ur", StringComparison.OrdinalIgnoreCase) && !location.Text.Contains("path", StringComparison.OrdinalIgnoreCase);
}
