namespace ArchDocs.Build.Tests.Targets;

[TestClass]
public sealed class TargetsTests
{
    private static readonly string NewRoot = Running.Scratch.NewDirectory("new");

    private static readonly BareBuild Builds = new BareBuild()
        .Add("plain", "Build")
        .Add("twice", "Build;CopyFilesToOutputDirectory;ArchDocs")
        .Add("alone", "ArchDocs")
        .Add("disabled", "Build", ("ArchDocsEnabled", "false"))
        .Add("off", "Build", ("ArchDocsEnabled", "off"))
        .Add("bad-enabled", "Build", ("ArchDocsEnabled", "maybe"))
        .Add("design-time", "Build", ("DesignTimeBuild", "true"))
        .Add("first-framework", "Build", ("TargetFrameworks", "\n net10.0 ; net9.0;\n"), ("TargetFramework", "net10.0"))
        .Add("second-framework", "Build", ("TargetFrameworks", "net10.0;net9.0"), ("TargetFramework", "net9.0"))
        .Add("chosen-framework", "Build", ("TargetFrameworks", "net10.0;net9.0"), ("TargetFramework", "net9.0"), ("ArchDocsTargetFramework", "NET9.0"))
        .Add("other-chosen", "Build", ("TargetFrameworks", "net10.0;net9.0"), ("TargetFramework", "net10.0"), ("ArchDocsTargetFramework", "net9.0"))
        .Add("bad-framework-first", "Build", ("TargetFrameworks", "net10.0;net9.0"), ("TargetFramework", "net10.0"), ("ArchDocsTargetFramework", "net8.0"))
        .Add("bad-framework-second", "Build", ("TargetFrameworks", "net10.0;net9.0"), ("TargetFramework", "net9.0"), ("ArchDocsTargetFramework", "net8.0"))
        .Add("single-framework", "Build", ("TargetFramework", "net10.0"), ("ArchDocsTargetFramework", "net8.0"))
        .Add("bad-setting", "Build", ("ArchDocsMode", "Write"))
        .Add("list-in-setting", "Build", ("ArchDocsAllowedFences", "json;text"), ("ArchDocsFeatures", "E01-*/**;!*/E01-F02-*"))
        .Add("ci-property", "Build", ("ContinuousIntegrationBuild", "true"))
        .Add("ci-true", "Build", ("CI", "true"))
        .Add("ci-named", "Build", ("CI", "woodpecker"))
        .Add("ci-false", "Build", ("CI", "false"))
        .Add("ci-azure", "Build", ("TF_BUILD", "True"))
        .Add("ci-github", "Build", ("GITHUB_ACTIONS", "true"))
        .Add("ci-gitlab", "Build", ("GITLAB_CI", "true"))
        .Add("ci-appveyor", "Build", ("APPVEYOR", "True"))
        .Add("ci-teamcity", "Build", ("TEAMCITY_VERSION", "2026.1"))
        .Add("ci-jenkins", "Build", ("JENKINS_URL", "https://ci.example"))
        .Add("ci-but-update", "Build", ("CI", "true"), ("ArchDocsMode", "Update"))
        .Add("verify", "ArchDocsVerify")
        .Add("update", "ArchDocsUpdate")
        .Add("update-late", "Build;ArchDocsUpdate")
        .Add("update-disabled", "ArchDocsUpdate", ("ArchDocsEnabled", "false"))
        .Add("update-elsewhere", "ArchDocsUpdate", ("TargetFrameworks", "net10.0;net9.0"), ("TargetFramework", "net9.0"))
        .Add("update-outer", "ArchDocsUpdate", ("IsOuterBuild", "true"), ("TargetFrameworks", "\n net10.0;net9.0"))
        .Add("verify-outer", "ArchDocsVerify", ("IsOuterBuild", "true"), ("TargetFrameworks", "net10.0;net9.0"), ("ArchDocsTargetFramework", "net9.0"))
        .Add("baseline-ci", "ArchDocsBaseline", ("CI", "true"))
        .Add("explain-all", "ArchDocsExplain")
        .Add("explain-section", "ArchDocsExplain", ("Section", "dto"))
        .Add("explain-unknown-section", "ArchDocsExplain", ("Section", "dot"))
        .Add("explain-both", "ArchDocsExplain", ("Section", "dto"), ("Rule", "ARCH2001"))
        .Add("explain-unknown", "ArchDocsExplain", ("Rule", "ARCH0000"))
        .Add("new", "ArchDocsNew", ("ArchDocsRoot", NewRoot), ("Epic", "E01-orders"), ("Feature", "E01-F01-checkout"), ("Title", "Orders; 100% paid"), ("ArchDocsEnabled", "false"))
        .Add("new-outer", "ArchDocsNew", ("ArchDocsRoot", NewRoot), ("IsOuterBuild", "true"), ("TargetFrameworks", "net10.0;net9.0"), ("Epic", "E01-orders"), ("Feature", "E01-F02-tracking"), ("Title", "Tracking"))
        .Add("new-nothing", "ArchDocsNew", ("ArchDocsRoot", NewRoot))
        .Add("openapi", "Build", ("HasGenerator", "true"))
        .Add("openapi-verify", "ArchDocsVerify", ("HasGenerator", "true"))
        .Add("openapi-alone", "ArchDocs", ("HasGenerator", "true"))
        .Add("openapi-inner", "Build", ("HasGenerator", "true"), ("TargetFrameworks", "net10.0;net9.0"), ("TargetFramework", "net10.0"))
        .Add("openapi-off", "Build", ("HasGenerator", "true"), ("OpenApiGenerateDocumentsOnBuild", "false"))
        .Add("openapi-without-package", "Build", ("OpenApiGenerateDocumentsOnBuild", "true"), ("TargetFrameworks", ""))
        .Add("openapi-disabled", "Build", ("HasGenerator", "true"), ("ArchDocsEnabled", "false"))
        .Add("watch", "_ArchDocsCollectWatchItems")
        .Add("visual-studio", "Build", ("BuildingInsideVisualStudio", "true"))
        .Add("old-msbuild", "_ArchDocsPretendOldMSBuild;Build");

    [TestMethod]
    [DataRow("openapi")]
    [DataRow("openapi-verify")]
    [DataRow("openapi-alone")]
    [DataRow("openapi-inner")]
    public void The_run_comes_after_the_OpenAPI_documents(string build) =>
        Builds[build].Events.Select(logged => logged.Message ?? "").Where(message => message == "Generated" || message.StartsWith("ArchDocs: ", StringComparison.Ordinal)).Select(message => message.Split(':')[0])
            .ShouldBe(["Generated", "ArchDocs"]);

    [TestMethod]
    public void Nothing_is_generated_that_the_build_itself_does_not_generate()
    {
        Builds["openapi-off"].Events.ShouldNotContain(logged => logged.Message == "Generated");
        Builds["openapi-disabled"].Events.ShouldContain(logged => logged.Message == "Generated");
        Builds["openapi-disabled"].Summaries.ShouldBeEmpty();
    }

    [TestMethod]
    [DataRow("plain")]
    [DataRow("twice")]
    [DataRow("alone")]
    [DataRow("first-framework")]
    [DataRow("chosen-framework")]
    [DataRow("single-framework")]
    [DataRow("list-in-setting")]
    [DataRow("verify")]
    [DataRow("update")]
    [DataRow("update-outer")]
    [DataRow("verify-outer")]
    [DataRow("visual-studio")]
    [DataRow("openapi")]
    [DataRow("openapi-verify")]
    [DataRow("openapi-alone")]
    [DataRow("openapi-inner")]
    [DataRow("openapi-off")]
    [DataRow("openapi-without-package")]
    public void The_run_happens_once(string build)
    {
        Builds[build].Summaries.Count.ShouldBe(1, Builds[build].Text);
        Builds[build].Errors.ShouldBeEmpty();
    }

    [TestMethod]
    [DataRow("disabled")]
    [DataRow("off")]
    [DataRow("design-time")]
    [DataRow("second-framework")]
    [DataRow("other-chosen")]
    [DataRow("bad-framework-second")]
    public void No_run_happens(string build)
    {
        Builds[build].Summaries.ShouldBeEmpty();
        Builds[build].Errors.ShouldBeEmpty();
    }

    [TestMethod]
    [DataRow("bad-enabled", "Property 'ArchDocsEnabled' is 'maybe'")]
    [DataRow("bad-setting", "Property 'ArchDocsMode' is 'Write'")]
    [DataRow("bad-framework-first", "Property 'ArchDocsTargetFramework' is 'net8.0'")]
    [DataRow("update-late", "Target 'ArchDocsUpdate' updated nothing: the host was built before it in the same command")]
    [DataRow("update-disabled", "Target 'ArchDocsUpdate' updated nothing: ArchDocsEnabled is 'false'")]
    [DataRow("update-elsewhere", "Target 'ArchDocsUpdate' updated nothing: this is the build for 'net9.0', and the documents belong to that for 'net10.0'")]
    [DataRow("baseline-ci", "Target 'ArchDocsBaseline' does not run on a build server")]
    [DataRow("explain-unknown", "Property 'Rule' is 'ARCH0000'")]
    [DataRow("explain-unknown-section", "Property 'Section' is 'dot', but the name of a derived section is expected")]
    [DataRow("explain-both", "The target ArchDocsExplain explains one thing at a time")]
    [DataRow("new-nothing", "A new feature needs 'Epic' and 'Feature' and 'Title' as well")]
    public void A_wrong_use_is_one_error_at_the_project(string build, string message)
    {
        var error = Builds[build].Errors.ShouldHaveSingleItem();

        error.Code.ShouldBe("ARCH0003");
        error.File.ShouldBe(Builds.ProjectPath(build));
        error.Message!.ShouldStartWith(message);
    }

    [TestMethod]
    [DataRow("plain", "Update")]
    [DataRow("ci-false", "Update")]
    [DataRow("ci-but-update", "Update")]
    [DataRow("ci-property", "Verify")]
    [DataRow("ci-true", "Verify")]
    [DataRow("ci-named", "Verify")]
    [DataRow("ci-azure", "Verify")]
    [DataRow("ci-github", "Verify")]
    [DataRow("ci-gitlab", "Verify")]
    [DataRow("ci-appveyor", "Verify")]
    [DataRow("ci-teamcity", "Verify")]
    [DataRow("ci-jenkins", "Verify")]
    public void A_build_server_verifies_unless_told_otherwise(string build, string mode) =>
        Builds[build].Events.ShouldContain(logged => logged.Message == $"Mode {mode}");

    [TestMethod]
    public void Rules_are_listed_without_a_build()
    {
        Builds["explain-all"].Events.ShouldContain(logged => logged.Message!.StartsWith("Rules of ArchDocs:", StringComparison.Ordinal));
        Builds["explain-all"].Events.ShouldNotContain(logged => logged.Message!.StartsWith("Mode ", StringComparison.Ordinal));
    }

    [TestMethod]
    [DataRow("new", "E01-F01-checkout", "Orders; 100% paid")]
    [DataRow("new-outer", "E01-F02-tracking", "Tracking")]
    public void A_feature_is_begun_without_a_build(string build, string feature, string title)
    {
        Builds[build].Errors.ShouldBeEmpty();
        Builds[build].Events.ShouldNotContain(logged => logged.Message!.StartsWith("Mode ", StringComparison.Ordinal));
        File.ReadLines(Path.Combine(NewRoot, "docs/plan/E01-orders", feature, "prd.md")).First().ShouldBe($"# Feature: {title}");
    }

    [TestMethod]
    public void Watchers_are_told_what_to_watch() => Builds["watch"].Errors.ShouldBeEmpty();

    [TestMethod]
    public void Visual_Studio_finds_a_stamp_of_the_run()
    {
        _ = Builds["visual-studio"];
        File.Exists(Path.Combine(Path.GetDirectoryName(Builds.ProjectPath("visual-studio"))!, "obj", "visual-studio.ArchDocs.stamp")).ShouldBeTrue();
        File.Exists(Path.Combine(Path.GetDirectoryName(Builds.ProjectPath("plain"))!, "obj", "plain.ArchDocs.stamp")).ShouldBeFalse();
    }

    [TestMethod]
    public void An_MSBuild_that_is_too_old_is_told_what_is_needed()
    {
        var error = Builds["old-msbuild"].Errors.ShouldHaveSingleItem();

        error.Code.ShouldBe("ARCH0003");
        error.Message!.ShouldStartWith("ArchDocs.Build needs the .NET SDK 10 or later (MSBuild 18), and this build runs on MSBuild 17.14.0;");
    }
}
