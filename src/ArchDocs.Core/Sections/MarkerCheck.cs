using ArchDocs.Core.Documents;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Sections;

/// <summary>Whether a well-formed marker means something here.</summary>
internal static class MarkerCheck
{
    /// <summary>The kind of section, or what is wrong with the marker and where.</summary>
    public static (DerivedSection? Section, MarkerFault? Fault) Of(GeneratedRegion region, DesignDocument document, SectionContext context)
    {
        if (DerivedSections.Find(region.Name, context.Templates) is not { } section)
        {
            var known = DerivedSections.Names(context.Templates).ToArray();
            return (null, new MarkerFault(
                region.Begin.ArgumentsSpan.Length > 0 ? new TextSpan(region.Begin.ArgumentsSpan.Start, region.Name.Length) : region.Begin.Span,
                $"there is no section '{region.Name}': {SuggestSection(region.Name, known)}"));
        }

        if ((!section.Documents.IsEmpty && !section.Documents.Contains(document.Kind)) || (!section.Places.IsEmpty && !section.Places.Contains(context.Place)))
        {
            return (null, new MarkerFault(region.Begin.Span, $"the section '{section.Name}' may stand in {section.WhereText}, not in this document: move or remove it"));
        }

        return (FaultOfAttributes(region, section) ?? section.Check(new SectionRequest(document, region, context))) is { } fault ? (null, fault) : (section, null);
    }

    private static MarkerFault? FaultOfAttributes(GeneratedRegion region, DerivedSection section)
    {
        if (section.TakesAnyAttribute)
        {
            return null;
        }

        var names = section.Attributes.Select(attribute => attribute.Name).ToArray();
        foreach (var (index, attribute) in region.Attributes.Index())
        {
            if (section.Attributes.FirstOrDefault(known => known.Name == attribute.Name) is not { } known)
            {
                var hint = names.Length == 0 ? "it takes none, so remove it" : Suggest(attribute.Name, names);
                return new MarkerFault(attribute.Span, $"the section '{section.Name}' has no attribute '{attribute.Name}': {hint}");
            }

            if (region.Attributes.Take(index).Any(before => before.Name == attribute.Name))
            {
                return new MarkerFault(attribute.Span, $"the attribute '{attribute.Name}' stands twice: remove one");
            }

            if (!known.IsValid(attribute.Value))
            {
                return new MarkerFault(attribute.Span, $"'{attribute.Value}' is no value of '{attribute.Name}': write {known.Expectation}");
            }
        }

        return section.Attributes.FirstOrDefault(attribute => attribute.IsRequired && region.AttributeOf(attribute.Name) is null) is { } missing
            ? new MarkerFault(region.Begin.Span, $"the section '{section.Name}' lacks the attribute '{missing.Name}': add {missing.Expectation}")
            : null;
    }

    private static string SuggestSection(string name, string[] known) =>
        NearestName.Find(name, known) is null ? $"{Suggest(name, known)}; a section of your own needs a template '{name}.hbs' in the section templates directory" : Suggest(name, known);

    private static string Suggest(string name, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var nearest = NearestName.Find(name, names);
        return (nearest, names) switch
        {
            ({ } found, _) => $"did you mean '{found}'?",
            (_, [var only]) => $"write '{only}'",
            _ => $"write one of {string.Join(", ", names.Select(candidate => $"'{candidate}'"))}",
        };
    }
}
