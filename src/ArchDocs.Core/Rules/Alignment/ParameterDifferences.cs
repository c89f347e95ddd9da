using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Parameters: those of the path by position, the others by name.</summary>
internal static class ParameterDifferences
{
    public static IEnumerable<EndpointDifference> Of(EndpointPair pair) =>
        InPath(pair).Concat(InRows(pair)).Concat(Missing(pair));

    private static IEnumerable<EndpointDifference> InPath(EndpointPair pair)
    {
        var (spec, code) = (pair.Spec, pair.Code);
        if (spec.PathParameters.Length != code.RouteParameters.Length || spec.BasePath.Contains('{', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var (documented, actual) in spec.PathParameters.Zip(code.RouteParameters))
        {
            if (!WireName.AreAlike(documented.Name, actual.Name))
            {
                yield return new EndpointDifference(documented.Span, documented.Name, $"the path's parameter '{documented.Name}' is '{actual.Name}' in the route of {code.Place}: write '{{{actual.Name}}}', or rename the parameter");
            }
        }
    }

    private static IEnumerable<EndpointDifference> InRows(EndpointPair pair)
    {
        foreach (var row in pair.Spec.Parameters)
        {
            var location = ParameterLocations.Of(row.Location);
            if (location is ParameterLocation.Body or ParameterLocation.Form or ParameterLocation.Cookie || row.Name.IsEmpty)
            {
                continue;
            }

            if (CodeOf(pair, row) is { } actual)
            {
                foreach (var difference in Compare(pair, row, location, actual))
                {
                    yield return difference;
                }
            }
            else if (location == ParameterLocation.Query && !pair.Code.HasUnknownParameters)
            {
                var nearest = NearestName.Find(row.Name.Text, pair.Code.Parameters.Where(one => one.Location == CodeParameterLocation.Query && !IsDocumented(pair, one)).Select(one => one.Name));
                yield return new EndpointDifference(row.Name.Span, row.Name.Text, nearest is null
                    ? $"'{row.Name.Text}' is documented, but {pair.Code.Place} takes no such query parameter: remove the row, or add the parameter"
                    : $"'{row.Name.Text}' is documented, but {pair.Code.Place} takes no such query parameter; the nearest is '{nearest}': write '{nearest}', or add the parameter");
            }
        }
    }

    private static IEnumerable<EndpointDifference> Compare(EndpointPair pair, ParameterSpec row, ParameterLocation location, CodeParameter actual)
    {
        var (name, place) = (row.Name.Text, pair.Code.Place);
        if (row.Location is { IsEmpty: false } where && location != ParameterLocation.Unknown && actual.Location != CodeParameterLocation.Unknown && location.ToString() != actual.Location.ToString())
        {
            var word = actual.Location.ToString().ToLowerInvariant();
            yield return new EndpointDifference(where.Span, name, $"'{name}' is documented in '{where.Text}', but {place} takes it from '{word}': write '{word}', or change the parameter");
        }

        if (row.Type is { IsEmpty: false } cell && actual.Type is ScalarTerm or EnumTerm or EitherTerm && pair.Types.Compare(TypeWords.Read(row.Type.Value.Text).Term, actual.Type) == TypeFit.Differs)
        {
            yield return new EndpointDifference(row.Type.Value.Span, name, $"'{name}' is documented as '{row.Type.Value.Text}', but {place} takes '{pair.Types.TextOf(actual.Type)}': write that, or change the parameter");
        }

        if (row.Required is { IsEmpty: false } required && (RequiredWords.Read(required.Text), actual.Demand) is (CellClaim.No, CodeDemand.Required) or (CellClaim.Yes, CodeDemand.Optional))
        {
            var (state, word) = actual.Demand == CodeDemand.Required ? ("demands it", "Yes") : ("does without it", "No");
            yield return new EndpointDifference(row.Required.Value.Span, name, $"'{name}' is documented with Required '{row.Required.Value.Text}', but {place} {state}: write '{word}', or change the parameter");
        }
    }

    private static IEnumerable<EndpointDifference> Missing(EndpointPair pair)
    {
        var part = pair.Spec.ParametersPart;
        if (part is { HasValue: true } && pair.Spec.Parameters.IsEmpty && !NoneText.IsNone(PartText.Of(part)))
        {
            yield break;
        }

        foreach (var actual in pair.Code.Parameters.Where(one => one.Location is CodeParameterLocation.Query or CodeParameterLocation.Header && !IsDocumented(pair, one)))
        {
            // A row that is probably its misspelling says so itself.
            if (pair.Spec.Parameters.Any(row => CodeOf(pair, row) is null && NearestName.Find(row.Name.Text, [actual.Name]) is not null))
            {
                continue;
            }

            var where = actual.Location.ToString().ToLowerInvariant();
            yield return new EndpointDifference(part?.NameSpan ?? pair.Spec.PathSpan, actual.Name, $"'{pair.Spec.Name}' lacks a row for the {where} parameter '{actual.Name}', which {pair.Code.Place} takes: add the row to **Parameters**, or remove the parameter");
        }
    }

    private static CodeParameter? CodeOf(EndpointPair pair, ParameterSpec row)
    {
        var position = IndexOf(pair.Spec, row.Name.Text);
        if (position >= 0 && pair.Spec.PathParameters.Length == pair.Code.RouteParameters.Length)
        {
            return pair.Code.Parameters.FirstOrDefault(one => one.Location == CodeParameterLocation.Path && WireName.AreAlike(one.Name, pair.Code.RouteParameters[position].Name));
        }

        return pair.Code.Parameters.FirstOrDefault(one => WireName.AreAlike(one.Name, row.Name.Text));
    }

    private static int IndexOf(EndpointSpec spec, string name)
    {
        for (var i = 0; i < spec.PathParameters.Length; i++)
        {
            if (WireName.AreAlike(spec.PathParameters[i].Name, name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>By a row, in the heading's query, or among what is said of pages.</summary>
    private static bool IsDocumented(EndpointPair pair, CodeParameter actual) =>
        pair.Spec.Parameters.Any(row => row.Name.Text.Split(',', '/').Any(name => WireName.AreAlike(name.Trim(' ', '`'), actual.Name)))
        || HasWord(pair.Spec.Query, actual.Name)
        || (pair.Spec.Pagination is { } pagination && HasWord(PartText.Of(pagination), actual.Name));

    private static bool HasWord(string text, string name) =>
        text.Split([' ', ',', '`', '&', '=', '(', ')', ':', ';', '.', '\n', '*', '|', '{', '}'], StringSplitOptions.RemoveEmptyEntries).Any(word => WireName.AreAlike(word, name));
}
