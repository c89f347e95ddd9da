using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class WordListTests
{
    private static readonly string Folder = Repository.PathOf("src", "ArchDocs.Core", "Vocabulary", "Words");

    public static IEnumerable<object[]> Names => Directory.EnumerateFiles(Folder, "*.txt").Select(path => new object[] { Path.GetFileNameWithoutExtension(path) });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_list_says_what_it_is_for_and_repeats_nothing(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name + ".txt"));
        var entries = lines.Where(line => !line.StartsWith('#') && line.Length > 0).SelectMany(line => line.Split(':', 2)[^1].Split(',')).Select(entry => entry.Trim()).ToArray();

        lines[0].ShouldStartWith("# ");
        entries.ShouldNotBeEmpty();
        entries.ShouldBeUnique(StringComparer.OrdinalIgnoreCase);
    }

    [TestMethod]
    public void Words_of_a_group_know_their_group() => WordList.ReadGroups("path-verbs")["fetch"].ShouldBe("verb");

    [TestMethod]
    public void A_list_that_does_not_exist_is_a_mistake_of_ours() => Should.Throw<InvalidOperationException>(() => WordList.Read("no-such-list"));
}
