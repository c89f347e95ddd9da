namespace ArchDocs.Core.Tests.Execution;

[TestClass]
public sealed class ScaffoldTests
{
    private static readonly string[] Names = ["prd.md", "00-research-report.md", "02-architecture.md", "04-backend-design.md"];

    private static ScaffoldOptions Options(SmallPlan plan, string? epic = "E01-orders", string? feature = "E01-F01-checkout", string? title = "Checkout") => new()
    {
        Root = plan.Root,
        PlanDirectory = Path.Combine(plan.Root, "docs", "plan"),
        TemplatesDirectory = Path.Combine(plan.Root, "context", "templates"),
        Epic = epic,
        Feature = feature,
        Title = title,
        Date = new DateOnly(2026, 1, 31),
    };

    private static ScaffoldResult Scaffold(SmallPlan plan, string? epic = "E01-orders", string? feature = "E01-F01-checkout", string? title = "Checkout") =>
        ArchDocsScaffold.Execute(Options(plan, epic, feature, title));

    private static string ProblemOf(SmallPlan plan, string? epic = "E01-orders", string? feature = "E01-F01-checkout", string? title = "Checkout")
    {
        var result = Scaffold(plan, epic, feature, title);
        result.Created.ShouldBeEmpty();
        return result.Problems.ShouldHaveSingleItem();
    }

    [TestMethod]
    public void A_new_feature_in_an_empty_repository_has_four_documents_with_filled_headers()
    {
        using var plan = new SmallPlan();

        var result = Scaffold(plan);

        result.Problems.ShouldBeEmpty();
        result.Existing.ShouldBeEmpty();
        result.Created.ShouldBe(Names);
        result.Directory.ShouldBe(Path.GetDirectoryName(plan.Path(SmallPlan.Feature + "prd.md")));
        plan.Read(SmallPlan.Feature + "02-architecture.md").ShouldStartWith("# System Architecture: Checkout\n\n**Epic**: E01-orders\n**Feature**: E01-F01-checkout\n**Date**: 2026-01-31\n**Author**: {author}\n\n<!-- archdocs:begin related -->\n<!-- archdocs:end -->\n\n## Architecture Overview\n");
        Names.ShouldAllBe(name => !plan.Read(SmallPlan.Feature + name).Contains("<!-- archdocs: ", StringComparison.Ordinal) && !plan.Read(SmallPlan.Feature + name).Contains("\n\n\n", StringComparison.Ordinal));
    }

    [TestMethod]
    public void A_new_feature_is_found_complete_but_for_what_its_author_has_to_write()
    {
        using var plan = new SmallPlan();
        Scaffold(plan);

        var findings = plan.Run().Diagnostics;

        findings.Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal).ShouldBe(["ARCH2003"], string.Join('\n', findings.Where(finding => finding.RuleId != "ARCH2003").Select(finding => $"{plan.Line(finding)} {finding.Message}")));
        Names.ShouldAllBe(name => findings.Any(finding => Path.GetFileName(finding.Path) == name));
    }

    [TestMethod]
    public void With_an_interface_type_only_its_sections_are_written()
    {
        using var plan = new SmallPlan();

        ArchDocsScaffold.Execute(Options(plan) with { InterfaceType = "cli + Library", Author = "Ada Lovelace" }).Problems.ShouldBeEmpty();

        var design = plan.Read(SmallPlan.Feature + "04-backend-design.md");
        design.ShouldContain("**Author**: Ada Lovelace\n");
        design.ShouldContain("**Interface Type**: CLI + Library\n\n## Codebase Analysis\n");
        design.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ShouldBe([
            "## Interface Overview", "## Codebase Analysis", "## DTO / Data Structures", "## Library Interface", "## CLI Commands",
            "## Error Handling", "## Pagination (if applicable)", "## Rate Limiting (if applicable)", "## Versioning"]);

        // One section instead of four is short until more structures are specified.
        plan.Run().Diagnostics.Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal).ShouldBe(["ARCH2003", "ARCH2004"]);
    }

    [TestMethod]
    public void A_repository_s_own_template_is_used_without_its_preamble_and_directives()
    {
        using var plan = new SmallPlan();
        Directory.CreateDirectory(Path.Combine(plan.Root, "context", "templates"));
        File.WriteAllText(Path.Combine(plan.Root, "context", "templates", "mine.md"),
            "# Any Template (prd.md)\r\n\r\nFor authors.\r\n\r\n---\r\n\r\n<!-- archdocs: lines 1-9 -->\r\n# {Product} needs\r\n\r\n**Epic**: {which}\r\n**Date**:\r\n**Author**: product team\r\n\r\n<!-- archdocs: alias \"Aim\" -->\r\n## Goal of {Feature Name}\r\n\r\n<!-- archdocs:begin toc -->\r\n<!-- archdocs:end -->\r\n\r\n{What for}\r\n");

        Scaffold(plan).Problems.ShouldBeEmpty();

        plan.Read(SmallPlan.Feature + "prd.md").ShouldBe(
            "# Checkout needs\r\n\r\n**Epic**: E01-orders\r\n**Date**: 2026-01-31\r\n**Author**: product team\r\n\r\n## Goal of Checkout\r\n\r\n<!-- archdocs:begin toc -->\r\n<!-- archdocs:end -->\r\n\r\n{What for}\r\n");
    }

    [TestMethod]
    public void What_exists_is_named_and_left_even_under_a_near_name()
    {
        using var plan = new SmallPlan().Write(SmallPlan.Feature + "prd.md", "mine").Write(SmallPlan.Feature + "02-arch.md", "mine too");

        var result = Scaffold(plan);

        result.Existing.ShouldBe(["prd.md", "02-arch.md"]);
        result.Created.ShouldBe(["00-research-report.md", "04-backend-design.md"]);
        plan.Read(SmallPlan.Feature + "prd.md").ShouldBe("mine");
        Scaffold(plan).Created.ShouldBeEmpty();
    }

    [TestMethod]
    [DataRow(null, null, null, "A new feature needs 'Epic' and 'Feature' and 'Title' as well, for example Epic=E01-orders, Feature=E01-F01-checkout and Title=\"Checkout\"")]
    [DataRow("E01-orders", "E01-F01-checkout", " ", "A new feature needs 'Title' as well, for example Epic=E01-orders, Feature=E01-F01-checkout and Title=\"Checkout\"")]
    [DataRow("../up", "E01-F01-checkout", "T", "Epic is '../up', but the name of a directory such as 'E01-orders' is expected: it is a path, and would lead elsewhere")]
    [DataRow("E01-orders", "..", "T", "Feature is '..', but the name of a directory such as 'E01-F01-checkout' is expected: it is a path, and would lead elsewhere")]
    [DataRow("E01-orders", "a\\b", "T", "Feature is 'a\\b', but the name of a directory such as 'E01-F01-checkout' is expected: it is a path, and would lead elsewhere")]
    [DataRow("E01 orders", "E01-F01-checkout", "T", "Epic is 'E01 orders', but the name of a directory such as 'E01-orders' is expected: only letters, digits, '-', '_' and '.' make a key, and it begins with one of the first two")]
    [DataRow("E01-orders", "tasks", "T", "Feature is 'tasks', but the name of a directory such as 'E01-F01-checkout' is expected: directories of that name are passed over")]
    [DataRow("E01-orders", "E02-F01-checkout", "T", "Feature is 'E02-F01-checkout', which belongs to the epic 'E02', but Epic is 'E01-orders': begin the feature's key with 'E01-', or name the other epic")]
    [DataRow("E01-orders", "E01-F01-checkout", "Two\nlines", "Title holds a line end or another control character, but it stands in one line of each document: write it without")]
    public void A_bad_wish_is_one_problem_and_writes_nothing(string? epic, string? feature, string? title, string problem)
    {
        using var plan = new SmallPlan();

        ProblemOf(plan, epic, feature, title).ShouldBe(problem);

        Directory.Exists(Path.Combine(plan.Root, "docs")).ShouldBeFalse();
    }

    [TestMethod]
    [DataRow("E01-orders", "E01-F01-payment", "Feature is 'E01-F01-payment', but its key is that of 'E01-orders/E01-F01-checkout': choose the next free one, or name that feature to complete it")]
    [DataRow("E02-money", "E01-F01-checkout", "Feature is 'E01-F01-checkout', which belongs to the epic 'E01', but Epic is 'E02-money': begin the feature's key with 'E02-', or name the other epic")]
    [DataRow("E01", "E01-F02-payment", "Epic is 'E01', but the epic 'E01' is there already as 'E01-orders': write 'E01-orders', or choose another key")]
    public void A_key_that_is_taken_is_a_problem(string epic, string feature, string problem)
    {
        using var plan = new SmallPlan().WriteResearch();

        ProblemOf(plan, epic, feature).ShouldBe(problem);
    }

    [TestMethod]
    [DataRow("E01-orders", "E01-F02-payment")]
    [DataRow("E02", "E02-F01-checkout")]
    [DataRow("orders", "checkout")]
    [DataRow("E02-garden", "F01-beds")]
    [DataRow("PROJ-12-garden", "PROJ-13-beds")]
    public void Any_usual_key_is_taken(string epic, string feature)
    {
        using var plan = new SmallPlan().WriteResearch();

        Scaffold(plan, epic, feature).Created.ShouldBe(Names);
    }

    [TestMethod]
    [DataRow("REST", "InterfaceType is 'REST', but 'API', 'Library', 'CLI', 'Service' or several of them joined by '+' are expected")]
    [DataRow("API+Libary", "InterfaceType is 'Libary', but 'API', 'Library', 'CLI', 'Service' or several of them joined by '+' are expected, probably 'Library'")]
    public void An_unknown_interface_type_is_a_problem(string type, string problem)
    {
        using var plan = new SmallPlan();

        ArchDocsScaffold.Execute(Options(plan) with { InterfaceType = type }).Problems.ShouldBe([problem]);
    }

    [TestMethod]
    public void A_file_in_the_way_and_a_link_out_of_the_root_are_problems()
    {
        using var plan = new SmallPlan().Write("E01-orders", "a file").Write("README.md", "# Plan\n");
        using var other = new SmallPlan();
        Directory.CreateSymbolicLink(plan.Path("E02-linked"), other.Root);

        ProblemOf(plan).ShouldStartWith($"The feature cannot be written to '{plan.Path("E01-orders/E01-F01-checkout")}': ");
        ProblemOf(plan, "E02-linked", "E02-F01-x").ShouldBe($"Feature 'E02-linked/E02-F01-x' leads outside the root '{plan.Root}' by a link: choose another place");
    }

    [TestMethod]
    public void A_template_that_cannot_be_read_is_a_problem_of_its_document_alone()
    {
        using var plan = new SmallPlan();
        Directory.CreateDirectory(Path.Combine(plan.Root, "context", "templates"));
        File.WriteAllBytes(Path.Combine(plan.Root, "context", "templates", "prd-doc.md"), [0xC3, 0x28]);

        var result = Scaffold(plan);

        result.Problems.ShouldHaveSingleItem().ShouldStartWith("'prd.md' has no template that can be read: ");
        result.Created.ShouldBe(Names[1..]);
    }

    [TestMethod]
    [DataRow("API")]
    [DataRow(null)]
    public void A_new_feature_whose_placeholders_are_filled_in_has_no_finding(string? type)
    {
        using var plan = new SmallPlan();
        ArchDocsScaffold.Execute(Options(plan) with { InterfaceType = type, Author = "Ada Lovelace" });

        foreach (var name in Names)
        {
            plan.Write(SmallPlan.Feature + name, ScaffoldAuthor.Fill(plan.Read(SmallPlan.Feature + name)));
        }

        plan.Run().Diagnostics.Select(finding => $"{plan.Line(finding)} {finding.Message}").ShouldBeEmpty();
    }
}
