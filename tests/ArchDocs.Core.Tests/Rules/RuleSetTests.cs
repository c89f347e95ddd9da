using ArchDocs.Core.Rules;
using ArchDocs.Core.Tests.Rules.Examples;

namespace ArchDocs.Core.Tests.Rules;

/// <summary>Rule, page, fixture and list exist for every rule, and agree.</summary>
[TestClass]
public sealed class RuleSetTests
{
    public static IEnumerable<object[]> CheckedIds => RuleSet.All.Select(rule => new object[] { rule.Descriptor.Id });

    [TestMethod]
    public void Ids_are_unique_sorted_and_of_one_form()
    {
        var ids = RuleSet.Descriptors.Select(rule => rule.Id).ToArray();

        ids.ShouldBe(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        ids.ShouldAllBe(id => id.Length == 8 && id.StartsWith("ARCH", StringComparison.Ordinal) && id.Skip(4).All(char.IsAsciiDigit));
    }

    [TestMethod]
    public void Names_are_unique_and_kebab_case()
    {
        var names = RuleSet.Descriptors.Select(rule => rule.Name).ToArray();

        names.ShouldBeUnique(StringComparer.Ordinal);
        names.ShouldAllBe(name => name.Split('-').All(word => word.Length > 0 && word.All(char.IsAsciiLetterLower)));
    }

    [TestMethod]
    public void Titles_are_unique_and_short()
    {
        var titles = RuleSet.Descriptors.Select(rule => rule.Title).ToArray();

        titles.ShouldBeUnique(StringComparer.OrdinalIgnoreCase);
        titles.ShouldAllBe(title => (char.IsUpper(title[0]) || char.IsAsciiDigit(title[0])) && !title.EndsWith('.') && title.Length <= 70);
    }

    [TestMethod]
    public void The_list_is_in_the_order_of_ids() =>
        RuleSet.All.Select(rule => rule.Descriptor.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);

    [TestMethod]
    public void The_list_names_every_rule_class() =>
        RuleSet.All.Select(rule => rule.GetType()).Distinct().ShouldBe(typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract), ignoreOrder: true);

    [TestMethod]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Directory.EnumerateFiles(Repository.PathOf("docs", "rules")).Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "README")
            .ShouldBe(RuleSet.Descriptors.Select(rule => rule.Id), ignoreOrder: true);

    [TestMethod]
    [DynamicData(nameof(CheckedIds))]
    public void A_rule_stands_in_the_folder_of_its_group(string id)
    {
        var (group, name) = PlaceOf(id);

        File.Exists(Repository.PathOf("src", "ArchDocs.Core", "Rules", group, name + ".cs")).ShouldBeTrue($"'src/ArchDocs.Core/Rules/{group}/{name}.cs' is not there");
        RuleFacts.Of(id).Rule!.GetType().Namespace.ShouldBe($"ArchDocs.Core.Rules.{group}");
    }

    [TestMethod]
    [DynamicData(nameof(CheckedIds))]
    public void A_rule_is_named_after_its_class(string id)
    {
        var rule = RuleFacts.Of(id);
        var type = rule.Rule!.GetType();
        var words = rule.Descriptor.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]).ToArray();
        if (RuleSet.All.Count(other => other.GetType() == type) > 1)
        {
            // Each rule of a class that serves several puts what it is about in the place of the class's first word: TopicUncovered, 'security-uncovered'.
            type.Name.ShouldEndWith(words[^1]);
            words.Length.ShouldBeGreaterThan(1);
        }
        else
        {
            string.Concat(words).ShouldBe(type.Name);
        }
    }

    [TestMethod]
    [DynamicData(nameof(CheckedIds))]
    public void A_rule_has_a_fixture_in_the_mirrored_folder(string id)
    {
        var (group, name) = PlaceOf(id);
        var directory = Repository.PathOf("tests", "ArchDocs.Core.Tests", "Rules", group, name);

        (Directory.Exists(directory) ? Directory.GetFiles(directory, "*.md") : []).ShouldNotBeEmpty($"'tests/ArchDocs.Core.Tests/Rules/{group}/{name}' holds no fixture (*.md)");
    }

    private static (string Group, string Name) PlaceOf(string id)
    {
        var rule = RuleFacts.Of(id);
        return (rule.Descriptor.Group.ToString(), rule.Rule!.GetType().Name);
    }
}
