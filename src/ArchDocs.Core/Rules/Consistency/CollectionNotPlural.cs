using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class CollectionNotPlural : DocumentRule
{
    private static readonly FrozenSet<string> Singletons = WordList.Read("singleton-segments");

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4102",
        Name = "collection-not-plural",
        Title = "Collection not plural, or paths in mixed casing",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = RestResources.RestfulDesign,
    };

    public override void Check(DocumentContext context)
    {
        ImmutableArray<EndpointSpec> endpoints = [.. context.EndpointsToJudge().DistinctBy(endpoint => endpoint.PathSpan)];
        foreach (var endpoint in endpoints)
        {
            CheckPlurals(context, endpoint);
        }

        // Where a convention is stated, ARCH4001 holds each segment against it.
        if (context.Feature?.Conventions.Of(NameKind.PathSegment) is not null)
        {
            return;
        }

        foreach (var mixed in PathCasing.Deviating(endpoints))
        {
            context.Report(Descriptor, mixed.Segment.Span,
                $"The segment '{mixed.Segment.Text}' of '{mixed.Endpoint.Path}' is written in {mixed.Style}, and '{mixed.Other.Text}' of '{mixed.OtherEndpoint.Path}' in {mixed.OtherStyle}: write all paths in one style, preferably kebab-case",
                RestResources.SubjectOf(mixed.Endpoint, mixed.Segment.Text));
        }
    }

    private void CheckPlurals(DocumentContext context, EndpointSpec endpoint)
    {
        var resources = RestResources.Of(endpoint);
        for (var i = 0; i < resources.Length; i++)
        {
            var segment = resources[i];
            if (segment.IsParameter || PathVerb.Find(segment.Text) is not null)
            {
                continue;
            }

            var isCollection = i + 1 < resources.Length ? SelectsFrom(segment, resources[i + 1]) : ReturnsManyOf(endpoint, segment);
            if (isCollection && SingularOf(segment.Text) is { } word)
            {
                var plural = segment.Text[..^word.Length] + Like(EnglishPlural.Of(word.ToLowerInvariant()), word);
                context.Report(Descriptor, segment.Span,
                    $"The segment '{segment.Text}' of '{endpoint.Path}' names a collection in the singular: write '{plural}'", RestResources.SubjectOf(endpoint, segment.Text));
            }
        }
    }

    /// <summary>The segment's last word where it is a singular that has a plural; null for any other.</summary>
    private static string? SingularOf(string segment)
    {
        var words = NameWords.Of(segment);
        if (words.IsEmpty || Singletons.Contains(segment) || words[0] is "by" or "for" or "with" or "of" or "in" or "at" or "to" or "from" or "as" || words.Contains("of", StringComparer.Ordinal) || IsPluralWithPlace(words) || segment.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var word = words[^1];
        var isKnown = word.Length > 2 && word.All(char.IsAsciiLetterLower) && segment.EndsWith(word, StringComparison.OrdinalIgnoreCase);
        return isKnown && !EnglishPlural.IsPlural(word) && !EnglishPlural.IsUncountable(word) && !EnglishPlural.IsUncountable(segment) && !Singletons.Contains(word)
            && !word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("ed", StringComparison.Ordinal)
            ? segment[^word.Length..]
            : null;
    }

    /// <summary>'vessels-in-port': the plural stands before the words that tell where.</summary>
    private static bool IsPluralWithPlace(ImmutableArray<string> words) =>
        Enumerable.Range(1, words.Length - 1).Any(index => words[index] is "in" or "at" or "on" or "under" or "without" or "per" && EnglishPlural.IsPlural(words[index - 1]));

    /// <summary>Whether a parameter selects one of what the segment before it names: an id, or the thing's own name.</summary>
    private static bool SelectsFrom(PathSegment segment, PathSegment next) => next.IsParameter && (ResourceParameter.IsId(next.Text) || ResourceParameter.IsNamedAfter(next.Text, segment.Text));

    /// <summary>A list of what the last segment names, or one that a POST adds to it.</summary>
    private static bool ReturnsManyOf(EndpointSpec endpoint, PathSegment segment) =>
        endpoint.Response is { } response
        && (endpoint.Method.Equals("GET", StringComparison.OrdinalIgnoreCase)
            ? ListResponse.ElementOf(response)
            : endpoint.Method.Equals("POST", StringComparison.OrdinalIgnoreCase) && RestResources.Of(endpoint).Length == 1 && StatusCodes.In(PartText.Of(response)).Any(code => code.Value == 201) ? ListResponse.StructureIn(response) : null) is { } structure
        && string.Concat(NameWords.Of(ListResponse.StemOf(structure))) == string.Concat(NameWords.Of(segment.Text));

    private static string Like(string plural, string word) =>
        word.All(char.IsUpper) ? plural.ToUpperInvariant() : char.IsUpper(word[0]) ? char.ToUpperInvariant(plural[0]) + plural[1..] : plural;
}
