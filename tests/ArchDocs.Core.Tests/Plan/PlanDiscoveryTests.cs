using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Tests.Plan;

[TestClass]
public sealed class PlanDiscoveryTests : IDisposable
{
    private readonly string _plan = Directory.CreateTempSubdirectory("archdocs-plan-").FullName;

    public void Dispose() => Directory.Delete(_plan, recursive: true);

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            var full = Path.Combine(_plan, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, "# x\n");
        }
    }

    private PlanTree Discover(params string[] globs) => PlanDiscovery.Discover(_plan, [.. globs.Length == 0 ? ["**"] : globs], CancellationToken.None);

    private static IEnumerable<string> NamesOf(IEnumerable<DocumentFile> files) => files.Select(file => Path.GetFileName(file.Path));

    [TestMethod]
    public void Epics_features_and_documents_are_found_in_ordinal_order()
    {
        Write("README.md", "E02-b/epic.md", "E02-b/E02-F01-x/prd.md", "E01-a/E01-F02-y/04-backend-design.md", "E01-a/E01-F02-y/02-architecture.md", "E01-a/E01-F02-y/09-test.md", "E01-a/E01-F01-z/prd.md", "E01-a/README.md");

        var plan = Discover();

        plan.Epics.Select(epic => epic.Key).ShouldBe(["E01-a", "E02-b"]);
        plan.Features.Select(feature => feature.Key).ShouldBe(["E01-F01-z", "E01-F02-y", "E02-F01-x"]);
        plan.Epics[0].Features[1].Files.Select(file => file.Kind).ShouldBe([DocumentKind.Architecture, DocumentKind.BackendDesign, DocumentKind.OtherDesign]);
        NamesOf(plan.Documents).ShouldBe(["README.md"]);
        NamesOf(plan.Epics[0].Documents).ShouldBe(["README.md"]);
        plan.Epics[1].Documents.ShouldHaveSingleItem().Kind.ShouldBe(DocumentKind.Epic);
    }

    [TestMethod]
    public void Only_a_directory_with_a_document_of_the_list_is_a_feature()
    {
        Write("E01-a/assets/logo.svg", "E01-a/notes/README.md", "E01-a/drafts/architecture.md", "E01-a/E01-F01-x/PRD.md");

        Discover().Features.Select(feature => feature.Key).ShouldBe(["E01-F01-x"]);
    }

    [TestMethod]
    public void Tasks_hidden_and_build_folders_are_passed_over()
    {
        Write("tasks/F/prd.md", ".git/F/prd.md", "_old/F/prd.md", "bin/F/prd.md", "E01-a/tasks/prd.md", "E01-a/node_modules/prd.md", "E01-a/.vs/prd.md", "E01-a/_x/prd.md", "E01-a/obj/prd.md");

        Discover().Features.ShouldBeEmpty();
    }

    [TestMethod]
    public void Symbolic_links_to_directories_are_not_followed()
    {
        Write("E01-a/E01-F01-x/prd.md");
        Directory.CreateSymbolicLink(Path.Combine(_plan, "E01-a/E01-F02-y"), Path.Combine(_plan, "E01-a/E01-F01-x"));
        Directory.CreateSymbolicLink(Path.Combine(_plan, "E02-b"), Path.Combine(_plan, "E01-a"));

        Discover().Features.Select(feature => feature.Key).ShouldBe(["E01-F01-x"]);
    }

    [TestMethod]
    public void A_linked_document_has_the_stamp_of_what_it_points_at()
    {
        Write("E01-a/E01-F01-x/02-architecture.md");
        var target = Path.Combine(_plan, "shared.md");
        File.WriteAllText(target, "# A longer text\n");
        File.CreateSymbolicLink(Path.Combine(_plan, "E01-a/E01-F01-x/prd.md"), target);

        Discover().Features.Single().Files.Single(file => file.Kind == DocumentKind.Prd).Stamp.ShouldBe(new FileStamp(16, new FileInfo(target).LastWriteTimeUtc.Ticks));
    }

    [TestMethod]
    public void A_directory_called_like_a_document_is_listed_for_the_reader_to_report()
    {
        Write("E01-a/E01-F01-x/02-architecture.md");
        Directory.CreateDirectory(Path.Combine(_plan, "E01-a/E01-F01-x/prd.md"));

        NamesOf(Discover().Features.Single().Files).ShouldBe(["02-architecture.md", "prd.md"]);
    }

    [TestMethod]
    public void A_stamp_is_length_and_time()
    {
        Write("E01-a/E01-F01-x/prd.md");
        var file = Path.Combine(_plan, "E01-a/E01-F01-x/prd.md");

        Discover().Features.Single().Files.Single().Stamp.ShouldBe(new FileStamp(4, new FileInfo(file).LastWriteTimeUtc.Ticks));
    }

    [TestMethod]
    public void No_plan_directory_is_an_empty_plan() =>
        PlanDiscovery.Discover(Path.Combine(_plan, "none"), ["**"], CancellationToken.None).Epics.ShouldBeEmpty();

    [TestMethod]
    public void Features_outside_the_globs_are_known_but_not_selected()
    {
        Write("E01-a/E01-F01-x/prd.md", "E01-a/E01-F02-y/prd.md");

        Discover("E01-a/*-F02-*").Features.Select(feature => feature.IsSelected).ShouldBe([false, true]);
    }

    [TestMethod]
    [DataRow("**", true)]
    [DataRow("E01-orders/E01-F01-checkout", true)]
    [DataRow("e01-ORDERS/*", true)]
    [DataRow("E01-*/**", true)]
    [DataRow("**/E01-F0?-*", true)]
    [DataRow("E01-orders", true)]
    [DataRow("E01-orders/", true)]
    [DataRow(@"E01-orders\E01-F01-checkout", true)]
    [DataRow("E02-*/**", false)]
    [DataRow("E01-F01-checkout", false)]
    [DataRow("E01-orders/E01-F01", false)]
    [DataRow("*/*/*", false)]
    [DataRow("**;!E01-orders/*-checkout", false)]
    [DataRow("!E02-*", true)]
    [DataRow("!**/*-checkout", false)]
    [DataRow("E02-x/**; E01-orders/** ;", true)]
    [DataRow("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b/**", false)]
    public void Globs_choose_by_epic_and_feature(string globs, bool isMatch) =>
        new FeatureGlobs(globs.Split(';')).IsMatch("E01-orders", "E01-F01-checkout").ShouldBe(isMatch);

    [TestMethod]
    [DataRow("E01-orders", "E01-F01-checkout", "E01-F01")]
    [DataRow("E01-orders", "E01-F01", "E01-F01")]
    [DataRow("E01-orders", "F01-checkout", "F01")]
    [DataRow("E01-orders", "E01-F01-2fa-login", "E01-F01")]
    [DataRow("E07-e07-more", "E07-F08-custom", "E07-F08")]
    [DataRow("orders", "checkout", "checkout")]
    [DataRow("orders", "E01-F01-checkout", "E01-F01")]
    [DataRow("SHOP-1-orders", "SHOP-123-checkout", "SHOP-123")]
    public void A_features_key_stands_before_its_slug(string epic, string feature, string key) =>
        PlanKey.OfFeature(epic, feature).ShouldBe(key);
}
