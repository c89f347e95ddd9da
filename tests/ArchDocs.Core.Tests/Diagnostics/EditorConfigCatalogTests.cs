using ArchDocs.Core.Diagnostics.EditorConfig;

namespace ArchDocs.Core.Tests.Diagnostics;

[TestClass]
public sealed class EditorConfigCatalogTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [TestMethod]
    public void The_closest_file_wins()
    {
        _directory.Write(".editorconfig", "root = true\n[*.md]\nk = far\nother = far\n");
        _directory.Write("docs/.editorconfig", "[*.md]\nk = near\n");

        Values("docs/plan/a.md").ShouldBe(["k=near", "other=far"]);
    }

    [TestMethod]
    public void The_later_section_wins_within_a_file()
    {
        _directory.Write(".editorconfig", "root = true\n[docs/plan/**.md]\nk = one\n[*.md]\nk = two\n");

        Values("docs/plan/a.md").ShouldBe(["k=two"]);
    }

    [TestMethod]
    public void Nothing_above_a_root_file_counts()
    {
        _directory.Write(".editorconfig", "[*]\nk = far\n");
        _directory.Write("docs/.editorconfig", "root = true\n[*]\nother = near\n");

        Values("docs/a.md").ShouldBe(["other=near"]);
    }

    [TestMethod]
    public void A_glob_with_a_slash_starts_at_the_files_own_directory()
    {
        _directory.Write("docs/.editorconfig", "[plan/*.md]\nk = v\n");

        Values("docs/plan/a.md").ShouldBe(["k=v"]);
        Values("docs/old/plan/a.md").ShouldBeEmpty();
    }

    [TestMethod]
    public void Unset_takes_back_what_was_said_before()
    {
        _directory.Write(".editorconfig", "root = true\n[*]\nk = v\n[*.md]\nk = UNSET\n");

        Values("a.md").ShouldBeEmpty();
    }

    [TestMethod]
    public void A_global_file_is_weaker_than_any_other()
    {
        var global = _directory.Write("global.config", "is_global = true\nk = global\nonly = global\n");
        _directory.Write(".editorconfig", "root = true\n[*]\nk = near\n");

        Values("a.md", global).ShouldBe(["k=near", "only=global"]);
    }

    [TestMethod]
    public void Of_two_global_files_the_higher_level_wins()
    {
        var strong = _directory.Write("strong.config", "is_global = true\nglobal_level = 10\nk = strong\n");
        var weak = _directory.Write("weak.config", "is_global = true\nk = weak\n");

        Values("a.md", strong, weak).ShouldBe(["k=strong"]);
    }

    [TestMethod]
    public void A_section_of_a_global_file_names_full_paths()
    {
        var global = _directory.Write("global.config", $"is_global = true\n[{_directory.At("docs/**.md").Replace('\\', '/')}]\nk = v\n");

        Values("docs/plan/a.md", global).ShouldBe(["k=v"]);
        Values("other/a.md", global).ShouldBeEmpty();
    }

    [TestMethod]
    public void A_file_that_does_not_call_itself_global_counts_for_nothing()
    {
        var file = _directory.Write("some.config", "k = v\n");

        Values("a.md", file).ShouldBeEmpty();
    }

    [TestMethod]
    public void Keys_of_others_are_forgotten()
    {
        _directory.Write(".editorconfig", "root = true\n[*]\nindent_size = 4\n");
        var catalog = new EditorConfigCatalog([], key => key == "k");

        catalog.PropertiesOf(_directory.At("a.md")).ShouldBeEmpty();
    }

    [TestMethod]
    public void A_file_that_cannot_be_read_is_a_fault_and_the_others_count()
    {
        File.WriteAllBytes(_directory.At(".editorconfig"), [(byte)'[', 0xFF, 0xFF, 0x00]);
        _directory.Write("docs/.editorconfig", "root = true\n[*]\nk = v\n");
        var catalog = new EditorConfigCatalog([], _ => true);

        catalog.FilesFor(_directory.At("a.md")).Count(file => file.Fault is not null).ShouldBe(1);
        catalog.PropertiesOf(_directory.At("docs/a.md")).Keys.ShouldBe(["k"]);
    }

    [TestMethod]
    public void Paths_that_are_not_there_are_consulted_too()
    {
        var catalog = new EditorConfigCatalog([], _ => true);

        catalog.ConsultedFor(_directory.At("docs/plan")).ShouldBe(
            [_directory.At("docs/plan/.editorconfig"), _directory.At("docs/.editorconfig"), _directory.At(".editorconfig")]);
        catalog.ConsultedPaths.ShouldBe(
            [_directory.At(".editorconfig"), _directory.At("docs/.editorconfig"), _directory.At("docs/plan/.editorconfig")], ignoreOrder: true);
    }

    private string[] Values(string path, params string[] globalFiles) =>
        [.. new EditorConfigCatalog(globalFiles, _ => true).PropertiesOf(_directory.At(path)).Values
            .Where(property => !property.Key.Contains("global", StringComparison.Ordinal))
            .OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}")];
}
