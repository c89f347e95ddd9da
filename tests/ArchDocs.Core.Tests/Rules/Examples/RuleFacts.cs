using System.Text;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>What a rule's page and the index say about a rule, in their words.</summary>
internal sealed record RuleFacts(RuleDescriptor Descriptor, Rule? Rule)
{
    /// <summary>Tool rules that speak of one document; the others speak of the run as a whole.</summary>
    private static readonly string[] OfDocuments = ["ARCH0002", "ARCH0005", "ARCH0006"];

    public static IEnumerable<RuleFacts> All => RuleSet.Descriptors.Select(rule => Of(rule.Id));

    public string Group => WordsOf(Descriptor.Group);

    public string Severity => Descriptor.DefaultSeverity.ToString().ToLowerInvariant();

    public string Scope => Rule switch
    {
        DocumentRule => "document",
        FeatureRule => "feature",
        PlanRule => "plan",
        _ => Descriptor.Group == RuleGroup.DerivedSections || OfDocuments.Contains(Descriptor.Id, StringComparer.Ordinal) ? "document" : "run",
    };

    public static RuleFacts Of(string id) =>
        new(RuleSet.Descriptors.Single(rule => rule.Id == id), RuleSet.All.SingleOrDefault(rule => rule.Descriptor.Id == id));

    /// <summary><c>NoCode</c> as <c>No code</c>.</summary>
    public static string WordsOf(RuleGroup group)
    {
        var words = new StringBuilder();
        foreach (var letter in group.ToString())
        {
            words.Append(words.Length > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter);
        }

        return words.ToString();
    }

    /// <summary>Code spans that name a property or a key of .editorconfig.</summary>
    public static IEnumerable<string> SettingsIn(string text) =>
        text.Split('`').Where((_, index) => index % 2 == 1)
            .Where(span => (span.StartsWith("ArchDocs", StringComparison.Ordinal) || span.StartsWith("archdocs_", StringComparison.Ordinal)) && span.All(c => char.IsAsciiLetter(c) || c == '_'))
            .Distinct(StringComparer.Ordinal);
}
