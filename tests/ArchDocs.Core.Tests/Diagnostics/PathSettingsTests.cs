using ArchDocs.Core.Diagnostics;

namespace ArchDocs.Core.Tests.Diagnostics;

[TestClass]
public sealed class PathSettingsTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [TestMethod]
    public void Without_settings_the_properties_count() => Settings("").Document.ShouldBe(SomeRules.Defaults);

    [TestMethod]
    public void Settings_per_path_replace_the_properties()
    {
        var settings = Settings("[*.md]\narchdocs_min_lines = 50\narchdocs_max_lines = 400\narchdocs_allowed_fences = json; Text\narchdocs_allowed_path_verbs = search,export\n");

        settings.Faults.ShouldBeEmpty();
        (settings.Document.MinLines, settings.Document.MaxLines).ShouldBe((50, 400));
        settings.Document.AllowedFences.ShouldBe(["json", "Text"], ignoreOrder: true);
        settings.Document.AllowedFences.Contains("text").ShouldBeTrue();
        settings.Document.AllowedPathVerbs.ShouldBe(["search", "export"], ignoreOrder: true);
    }

    [TestMethod]
    [DataRow("archdocs_min_lines = many", "2,22: 'archdocs_min_lines' has the value 'many'; allowed is a whole number of lines, such as '150'.")]
    [DataRow("archdocs_max_lines = -1", "2,22: 'archdocs_max_lines' has the value '-1'; allowed is a whole number of lines, such as '150'.")]
    [DataRow("archdocs_allowed_fences = `json`", "2,27: 'archdocs_allowed_fences' has the value '`json`'; allowed are fence languages separated by ';' or ',', such as 'json;text'.")]
    [DataRow("archdocs_allowed_path_verbs = /search", "2,31: 'archdocs_allowed_path_verbs' has the value '/search'; allowed are verbs separated by ';' or ',', such as 'search;export'.")]
    [DataRow("dotnet_diagnostic.ARCH2001.severity = fatal", "2,39: 'dotnet_diagnostic.arch2001.severity' has the value 'fatal'; allowed are 'error', 'warning', 'suggestion', 'silent', 'none' or 'default'.")]
    [DataRow("archdocs_min_line = 100", "2,1: 'archdocs_min_line' is no setting of ArchDocs: write 'archdocs_min_lines'.")]
    [DataRow("archdocs_colour = red", "2,1: 'archdocs_colour' is no setting of ArchDocs: the keys are 'archdocs_allowed_fences', 'archdocs_allowed_path_verbs', 'archdocs_max_lines', 'archdocs_min_lines'.")]
    [DataRow("archdocs_min_lines = 300", "2,22: 'archdocs_min_lines' asks for at least 300 and at most 200 lines, which no document can have: set 'archdocs_min_lines' and 'archdocs_max_lines' side by side.")]
    public void A_bad_setting_is_reported_at_its_place(string line, string expected)
    {
        var settings = Settings("[*.md]\n" + line);

        settings.Faults.Select(fault => $"{fault.Range.Line},{fault.Range.Column}: {fault.Message}").ShouldBe([expected]);
        settings.Faults[0].Rule.Id.ShouldBe("ARCH0003");
        settings.Faults[0].Path.ShouldBe(_directory.At("docs/.editorconfig"));
        settings.Document.ShouldBe(SomeRules.Defaults);
    }

    [TestMethod]
    [DataRow("dotnet_diagnostic.ARCH123.severity = loud")]
    [DataRow("dotnet_diagnostic.CA1000.severity = loud")]
    [DataRow("dotnet_diagnostic.ARCH2001.colour = red")]
    [DataRow("archdocs_min_lines = unset")]
    [DataRow("archdocs_allowed_fences =")]
    public void What_is_not_ours_or_takes_something_back_is_no_bad_setting(string line) => Settings("[*]\n" + line).Faults.ShouldBeEmpty();

    [TestMethod]
    public void A_setting_before_the_first_section_is_reported() =>
        Settings("archdocs_min_lines = 10\n[*]\n").Faults.Single().Message.ShouldContain("move it below a line such as '[docs/plan/**.md]'");

    [TestMethod]
    public void A_bad_setting_of_a_section_that_matches_nothing_is_reported_all_the_same() =>
        Settings("[other/**]\narchdocs_min_lines = x\n").Faults.Length.ShouldBe(1);

    [TestMethod]
    public void A_file_that_cannot_be_read_is_one_bad_setting()
    {
        File.WriteAllBytes(_directory.At("docs.bin"), [0xC3, 0x28]);
        Directory.CreateDirectory(_directory.At("docs"));
        File.Move(_directory.At("docs.bin"), _directory.At("docs/.editorconfig"));

        var fault = Catalog().Of(_directory.At("docs/a.md")).Faults.Single();

        fault.Range.ShouldBe(default);
        fault.Message.ShouldStartWith("'.editorconfig' cannot be read, so its settings do not count: it is not valid UTF-8");
    }

    [TestMethod]
    public void Faults_of_one_file_are_equal_for_every_document_below_it()
    {
        _directory.Write("docs/.editorconfig", "[*]\narchdocs_min_lines = 300\narchdocs_x = 1\n");
        var catalog = Catalog();

        catalog.Of(_directory.At("docs/a.md")).Faults.ShouldBe(catalog.Of(_directory.At("docs/deep/b.md")).Faults);
    }

    private PathSettings Settings(string text)
    {
        _directory.Write("docs/.editorconfig", text);
        return Catalog().Of(_directory.At("docs/a.md"));
    }

    private static PathSettingsCatalog Catalog() => new([], SomeRules.Defaults, SomeRules.All);
}
