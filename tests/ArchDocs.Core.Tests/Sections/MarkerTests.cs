namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class MarkerTests
{
    [TestMethod]
    [DataRow("featurs", "did you mean 'features'?")]
    [DataRow("glossary", "write one of 'dto', 'dtos', 'library', 'error-codes', 'data-mapping', 'technology', 'toc', 'related', 'traceability', 'checklist', 'features'")]
    [DataRow("dto", "lacks the attribute 'type'")]
    [DataRow("dto typ=A.B", "write 'type'")]
    [DataRow("dto type=\"\"", "is no value of 'type'")]
    [DataRow("toc levels=3-2", "from 1 to 6")]
    [DataRow("toc levels=2 levels=3", "stands twice")]
    [DataRow("toc level=2", "did you mean 'levels'?")]
    [DataRow("related x=1", "it takes none")]
    [DataRow("features", "README.md of the plan or of an epic")]
    public void A_marker_that_means_nothing_here_is_reported(string marker, string expected)
    {
        var result = Updating.Update($"# T\n\n<!-- archdocs:begin {marker} -->\n\nTyped.\n\n<!-- archdocs:end -->\n", RunMode.UpdateAll);

        result.NewText.ShouldBeNull();
        result.Ids().ShouldBe(["ARCH8002"]);
        result.Findings[0].Message.ShouldContain(expected);
        result.Findings[0].Range.Line.ShouldBe(3);
    }

    [TestMethod]
    [DataRow("<!-- archdocs:begin toc -->\n")]
    [DataRow("<!-- archdocs:end -->\n")]
    [DataRow("<!-- archdocs:begin -->\n<!-- archdocs:end -->\n")]
    [DataRow("<!-- archdocs:begin toc -->\n<!-- archdocs:end xyz -->\n")]
    public void A_marker_that_does_not_pair_is_reported(string markers) =>
        Updating.Update($"# T\n\n{markers}").Ids().ShouldBe(["ARCH8002"]);

    [TestMethod]
    public void A_sound_section_beside_a_broken_one_is_updated()
    {
        var result = Updating.Update("# T\n\n<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n\n## A\n\n<!-- archdocs:end -->\n");

        result.Ids().ShouldBe(["ARCH8002"]);
        result.UpdatedSections.ShouldBe(["toc"]);
    }

    [TestMethod]
    public void What_was_copied_from_a_template_is_no_marker() =>
        Updating.Update("<!-- archdocs: lines 150-200 -->\n# T\n\n<!-- archdocs:optional -->\n<!-- archdocs: example -->\n<!-- archdocs: alias \"B\" -->\n## A\n").Ids().ShouldBeEmpty();

    [TestMethod]
    public void A_misspelt_directive_of_a_template_is_reported() =>
        Updating.Update("# T\n\n<!-- archdocs: optionl -->\n## A\n").Findings.ShouldHaveSingleItem().Message.ShouldStartWith("'archdocs:optionl' is no marker");

    [TestMethod]
    public void Markers_in_code_are_no_markers() =>
        Updating.Update("# T\n\n```text\n<!-- archdocs:begin dot -->\n```\n").Findings.ShouldBeEmpty();
}
