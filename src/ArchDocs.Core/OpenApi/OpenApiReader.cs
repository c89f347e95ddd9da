using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace ArchDocs.Core.OpenApi;

/// <summary>Reads OpenAPI documents, 2.0 to 3.2, as endpoints of the code. What they refer to outside of themselves is never fetched.</summary>
internal static class OpenApiReader
{
    private static readonly Uri Anywhere = new("https://openapi.invalid/");

    /// <param name="paths">Of the documents, absolute.</param>
    /// <param name="types">What the names of schemas may be the names of.</param>
    public static DescribedEndpoints Read(ImmutableArray<string> paths, ITypeCatalog types)
    {
        var all = new List<CodeEndpoint>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var failures = ImmutableArray.CreateBuilder<(string, ReadFault)>();
        var isComplete = !paths.IsEmpty;
        var names = new SchemaNames(types);
        foreach (var path in paths)
        {
            if (TryRead(path, names, out var document, out var fault))
            {
                all.AddRange(document.Endpoints.Where(endpoint => known.Add(ContentOf(endpoint))));
                isComplete &= document.IsComplete;
            }
            else
            {
                failures.Add((path, fault));
                isComplete = false;
            }
        }

        return new DescribedEndpoints([.. all], isComplete, failures.ToImmutable());
    }

    private static bool TryRead(string path, SchemaNames names, [NotNullWhen(true)] out ReadDocument? document, [NotNullWhen(false)] out ReadFault? fault)
    {
        document = null;
        if (!OpenApiText.TryRead(path, out var root, out fault))
        {
            return false;
        }

        try
        {
            var settings = new OpenApiReaderSettings { LoadExternalRefs = false, RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
            var result = new OpenApiJsonReader().Read(root, Anywhere, settings);
            if (result.Document is not { } read)
            {
                fault = new ReadFault(result.Diagnostic?.Errors is [var first, ..] ? first.Message.TrimEnd('.') : "it is no OpenAPI document", default);
                return false;
            }

            var operations = new OperationReader(Path.GetFileName(path), new SchemaTerms(names), read);
            document = new ReadDocument([.. operations.Read()], read.Paths?.Values.Any(item => item is OpenApiPathItemReference { UnresolvedReference: true }) != true && !(result.Diagnostic?.Errors ?? []).Any(LosesOperation));
            return true;
        }
        catch (Exception exception)
        {
            // Whatever a hostile document makes the library throw: references in a circle, an unknown version, values of another kind.
            fault = new ReadFault(exception.Message.Split('\n')[0].Trim().TrimEnd('.'), default);
            return false;
        }
    }

    /// <summary>What cannot be read outside of the paths, and keywords of a later version, take no operation away.</summary>
    private static bool LosesOperation(OpenApiError error) =>
        error.Pointer?.StartsWith("#/paths", StringComparison.Ordinal) != false && !error.Message.Contains("is not a valid property", StringComparison.Ordinal);

    /// <summary>By what two descriptions of one endpoint differ: operations of no group stand in every document of a host.</summary>
    private static string ContentOf(CodeEndpoint endpoint) => string.Join('\n', [
        endpoint.Name,
        .. endpoint.Parameters.Select(parameter => parameter.ToString()),
        $"{endpoint.RequestBody} {endpoint.Authorization.Need} {endpoint.Obsolete is null} {string.Join(',', endpoint.OtherPaths)}",
        .. endpoint.Responses.Select(response => response.ToString()),
    ]);

    private sealed record ReadDocument(ImmutableArray<CodeEndpoint> Endpoints, bool IsComplete);
}
