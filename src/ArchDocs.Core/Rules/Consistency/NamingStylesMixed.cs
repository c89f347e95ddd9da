using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class NamingStylesMixed : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4002",
        Name = "naming-styles-mixed",
        Title = "One kind of name in two styles",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = ConsistencyItems.NamesMatchConventions,
    };

    public override void Check(DocumentContext context)
    {
        if (!context.IsJudged())
        {
            return;
        }

        var conventions = context.Feature?.Conventions;
        foreach (var names in SpecifiedName.AllOf(context.Specs).GroupBy(name => name.Kind))
        {
            if (IsJudged(names.Key) && conventions?.IsStated(names.Key) != true)
            {
                Check(context, names.Key, [.. from name in names let style = NamingStyles.Of(name.Name) where style is not null select (name, style.Value)]);
            }
        }
    }

    /// <summary>Paths and options have rules of their own for it: ARCH4102 and ARCH4110.</summary>
    private static bool IsJudged(NameKind kind) => kind is not (NameKind.PathSegment or NameKind.Option);

    private void Check(DocumentContext context, NameKind kind, List<(SpecifiedName Name, NamingStyle Style)> names)
    {
        // Of two equally frequent styles the one that comes first rules.
        var styles = names.GroupBy(name => name.Style).OrderByDescending(group => group.Count()).ToArray();
        if (styles.Length < 2)
        {
            return;
        }

        var ruling = styles[0];
        var (odd, style) = names.First(name => name.Style != ruling.Key);
        var example = ruling.First().Name.Name;
        var others = ruling.Count() == 1
            ? $"'{example}' is {NamingStyles.TextOf(ruling.Key)}"
            : $"{ruling.Count()} of {names.Count} {NameKindWords.PluralOf(kind)} of several words here are {NamingStyles.TextOf(ruling.Key)}, as '{example}' is";
        context.Report(
            Descriptor,
            odd.Span,
            $"'{odd.Name}' is {NamingStyles.TextOf(style)}, but {others}: write '{NamingStyles.Spell(odd.Name, ruling.Key)}', or state the convention in '00-research-report.md'",
            odd.Subject);
    }
}
