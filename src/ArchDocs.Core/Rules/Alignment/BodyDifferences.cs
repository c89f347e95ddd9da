using ArchDocs.Core.Specs;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>The request body.</summary>
internal static class BodyDifferences
{
    public static IEnumerable<EndpointDifference> Of(EndpointPair pair)
    {
        if (pair.Spec.RequestBody is not { HasValue: true } part)
        {
            yield break;
        }

        var (code, place) = (pair.Code, pair.Code.Place);
        if (NoneText.IsNone(PartText.Of(part)))
        {
            if (code.RequestBody is { Demand: CodeDemand.Required } demanded)
            {
                yield return new EndpointDifference(part.NameSpan, "request body", $"'{pair.Spec.Name}' is documented without a request body, but {place} demands '{pair.Types.TextOf(demanded.Type)}': write that, or remove the parameter");
            }

            yield break;
        }

        var named = BodyWords.LinesOf(pair.Document, part).SelectMany(line => pair.Types.In(line.Text).Select(term => (line.Span, line.Text, Term: term))).ToArray();
        if (named is not [var first, ..])
        {
            yield break;
        }

        if (code.RequestBody is not { } body)
        {
            if (!code.HasUnknownParameters && !code.Parameters.Any(parameter => parameter.Location == CodeParameterLocation.Form))
            {
                yield return new EndpointDifference(first.Span, "request body", $"'{pair.Spec.Name}' is documented with the request body '{first.Text.Trim()}', but {place} takes none: write 'None', or add the parameter");
            }
        }
        else if (named.All(one => pair.Types.Compare(one.Term, body.Type) == TypeFit.Differs))
        {
            yield return new EndpointDifference(first.Span, "request body", $"the request body of '{pair.Spec.Name}' is documented as '{first.Text.Trim()}', but {place} takes '{pair.Types.TextOf(body.Type)}': write that, or change the parameter");
        }
    }
}
