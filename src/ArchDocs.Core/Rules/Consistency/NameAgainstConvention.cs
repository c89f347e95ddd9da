using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Rules.Alignment;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class NameAgainstConvention : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4001",
        Name = "name-against-convention",
        Title = "Name against the stated convention",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = ConsistencyItems.PatternsAndNames,
    };

    public override void Check(FeatureContext context)
    {
        var conventions = context.Feature.Conventions;
        var wireNames = new Lazy<Dictionary<(DesignDocument Document, TextSpan Cell), string>>(() => WireSpelling.FindIn(context));
        foreach (var names in context.Feature.Specs.SelectMany(SpecifiedName.AllOf).GroupBy(name => name.Kind))
        {
            if (conventions.Of(names.Key) is { } convention)
            {
                foreach (var name in names.Where(name => !IsVerb(name) && !Fits(name.Name, convention) && !IsOtherwiseOnTheWire(name, convention, wireNames)))
                {
                    Report(context, name, convention);
                }
            }
        }
    }

    private static bool Fits(string name, StatedConvention convention) => convention.Tolerated.Any(style => NamingStyles.Fits(name, style));

    /// <summary>ARCH7010 asks for the name on the wire, which keeps the convention.</summary>
    private static bool IsOtherwiseOnTheWire(SpecifiedName name, StatedConvention convention, Lazy<Dictionary<(DesignDocument Document, TextSpan Cell), string>> wireNames) =>
        name.Kind == NameKind.Field && wireNames.Value.TryGetValue((name.Document, name.Span), out var wireName) && Fits(wireName, convention);

    /// <summary>A path segment that begins with a verb is ARCH4101, and will be written otherwise.</summary>
    private static bool IsVerb(SpecifiedName name) => name.Kind == NameKind.PathSegment && PathVerb.Find(name.Name) is not null;

    private void Report(FeatureContext context, SpecifiedName name, StatedConvention convention)
    {
        var styles = string.Join(" or ", convention.Styles.Select(NamingStyles.TextOf));
        var place = Path.GetFileName(convention.Source.Document.Path);
        var owner = name.Owner.Length == 0 ? "" : $" of '{name.Owner}'";
        context.Report(
            Descriptor,
            name.Document,
            name.Span,
            $"'{name.Name}'{owner} is not {styles}, which '{place}' states for '{convention.Source.Kind}' under '{convention.Source.Section.Heading}': write '{NamingStyles.Spell(name.Name, convention.Styles[0])}'",
            name.Subject);
    }
}
