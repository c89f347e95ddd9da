using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7013: parameters, bodies, status codes or authorization of a documented endpoint are not the code's.</summary>
internal sealed class EndpointDiffers : EndpointRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7013",
        Name = "endpoint-differs",
        Title = "Documented endpoint differs from the code's",
        DefaultSeverity = DiagnosticSeverity.Error,
        Options = ["ArchDocsEnums", "ArchDocsTypeNames"],
    };

    protected override void Check(EndpointSpec endpoint, FeatureContext context)
    {
        // Where constraints tell several apart, nobody knows which one is meant.
        if (context.Endpoints.Find(endpoint.Method, EndpointRoutes.Of(endpoint)) is not [var code])
        {
            return;
        }

        var pair = new EndpointPair(endpoint, code, new BodyWords(name => IsTypeName(name, context), context.Wire));
        var differences = ParameterDifferences.Of(pair).Concat(BodyDifferences.Of(pair)).Concat(ResponseDifferences.Of(pair)).Concat(AuthorizationDifferences.Of(pair));
        foreach (var difference in differences)
        {
            context.Report(Descriptor, endpoint.Document, difference.Span, difference.Message, $"{endpoint.Name} {difference.About}");
        }
    }

    private static bool IsTypeName(string name, FeatureContext context) =>
        !context.Types.FindByName(name, null).IsEmpty
        || context.Feature.Structures.Any(structure => !structure.IsProse && TypeBinder.PlainNameOf(structure.Spec) == name);
}
