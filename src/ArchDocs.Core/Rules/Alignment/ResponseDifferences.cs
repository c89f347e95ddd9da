using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Status and body of the success, and the errors that the code declares.</summary>
internal static class ResponseDifferences
{
    /// <summary>Words by which a list of errors refers to others that it does not repeat.</summary>
    private static readonly string[] References = ["common", "standard", "shared", "see ", "above", "same as", "global"];

    public static IEnumerable<EndpointDifference> Of(EndpointPair pair) => Success(pair).Concat(Errors(pair));

    private static IEnumerable<EndpointDifference> Success(EndpointPair pair)
    {
        var successes = pair.Code.Responses.Where(response => response.IsSuccess).ToArray();
        if (pair.Spec.Response is not { HasValue: true } part || successes.Length == 0)
        {
            yield break;
        }

        var lines = BodyWords.LinesOf(pair.Document, part).Where(line => !StatusCodes.In(line.Text).Any(code => code.IsError)).ToArray();
        var codes = lines.SelectMany(line => StatusCodes.In(line.Text).Where(code => code.IsSuccess).Select(code => (line.Span, Code: code, line.Text))).ToArray();
        if (codes is [var first, ..] && !codes.Any(code => successes.Any(success => code.Code.Holds(success.Status))))
        {
            var text = first.Text.Substring(first.Code.Start, first.Code.Length);
            var at = pair.Document.Source.SpanOf(first.Span).IndexOf(text, StringComparison.Ordinal);
            yield return new EndpointDifference(
                at < 0 ? first.Span : new TextSpan(first.Span.Start + at, text.Length),
                "response",
                $"'{pair.Spec.Name}' is documented to answer with {text}, but {pair.Code.Place} answers with {string.Join(" or ", successes.Select(success => success.Status))}: write that, or change the {pair.Behaviour}");
        }

        var bodies = successes.Where(success => codes.Length == 0 || successes.Length == 1 || codes.Any(code => code.Code.Holds(success.Status))).ToArray();
        var named = lines.SelectMany(line => pair.Types.In(line.Text).Select(term => (line.Span, line.Text, Term: term))).ToArray();
        if (named is not [var claimed, ..] || bodies.Length == 0)
        {
            yield break;
        }

        if (bodies.All(body => body.Type is null))
        {
            yield return new EndpointDifference(claimed.Span, "response", $"'{pair.Spec.Name}' is documented to answer with '{claimed.Text.Trim()}', but {pair.Code.Place} answers without a body: write 'No content', or return the structure");
        }
        else if (named.All(one => bodies.All(body => body.Type is null || pair.Types.Compare(one.Term, body.Type) == TypeFit.Differs)))
        {
            var actual = string.Join(" or ", bodies.Where(body => body.Type is not null).Select(body => $"'{pair.Types.TextOf(body.Type!)}'"));
            yield return new EndpointDifference(claimed.Span, "response", $"the response of '{pair.Spec.Name}' is documented as '{claimed.Text.Trim()}', but {pair.Code.Place} answers with {actual}: write that, or change the {pair.Behaviour}");
        }
    }

    private static IEnumerable<EndpointDifference> Errors(EndpointPair pair)
    {
        if (pair.Spec.ErrorsPart is not { HasValue: true } part || pair.Spec.Errors.IsEmpty)
        {
            yield break;
        }

        var text = PartText.Of(part);
        if (References.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) || pair.Spec.Errors.Any(error => !CodesOf(error).Any()))
        {
            yield break;
        }

        var documented = pair.Spec.Errors.SelectMany(CodesOf).Concat(StatusCodes.In(text)).ToArray();
        foreach (var status in pair.Code.Responses.Where(response => response.IsError).Select(response => response.Status))
        {
            if (!documented.Any(code => code.Holds(status)))
            {
                yield return new EndpointDifference(part.NameSpan, $"{status}", $"the errors of '{pair.Spec.Name}' lack {status}, which {pair.Code.Place} declares: add a row with its condition, or {(pair.Code.Place.IsDocument ? "take it out of the code" : "remove the attribute")}");
            }
        }
    }

    private static IEnumerable<StatusCode> CodesOf(ErrorSpec error) =>
        StatusCodes.In(error.Code.Text).Concat(StatusCodes.In(error.Status?.Text ?? "")).Concat(StatusCodes.In(error.Condition?.Text ?? ""));
}
