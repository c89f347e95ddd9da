using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7011: a documented endpoint is none of the code's.</summary>
internal sealed class EndpointNotInCode : EndpointRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7011",
        Name = "endpoint-not-in-code",
        Title = "Documented endpoint is not in the code",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override void Check(EndpointSpec endpoint, FeatureContext context)
    {
        var (method, route) = (endpoint.Method, EndpointRoutes.Of(endpoint));
        if (!context.Endpoints.Endpoints.IsComplete || !HttpMethods.IsKnown(method) || !context.Endpoints.Find(method, route).IsEmpty)
        {
            return;
        }

        var isImplemented = context.Feature.Stage == FeatureStage.Implemented;
        var state = isImplemented ? "though its feature is implemented" : "so it is only planned";
        EndpointSpec[] documented = [.. context.Feature.Specs.SelectMany(specs => specs.Endpoints)];
        var message = context.Endpoints.FindNearest(method, route, context.Endpoints.FindAll(documented.Select(other => (other.Method, EndpointRoutes.Of(other))))) is { } nearest
            ? $"'{method} {endpoint.FullPath}' is no endpoint of the code; the nearest is '{nearest.Method} {new PathSpelling(documented.Select(other => other.FullPath)).Of(nearest.Path)}' ({nearest.Place}): write that, or change the route"
            : $"'{method} {endpoint.FullPath}' is no endpoint of the code, {state}: add it to the code, or remove the section";
        context.Report(Descriptor, endpoint.Document, Documents.TextSpan.FromBounds(Math.Min(endpoint.MethodSpan.Start, endpoint.PathSpan.Start), Math.Max(endpoint.MethodSpan.End, endpoint.PathSpan.End)), message, endpoint.Name, isImplemented ? DiagnosticSeverity.Error : null);
    }
}
