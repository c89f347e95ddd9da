namespace ArchDocs.Build.Tests.Task;

[TestClass]
public sealed class BadSettingTests
{
    [TestMethod]
    [DataRow("Enabled", "maybe", "ArchDocsEnabled", "'true', 'yes', 'on', 'false', 'no' or 'off'")]
    [DataRow("Mode", "Updat", "ArchDocsMode", "'Update' or 'Verify' is expected, probably 'Update'")]
    [DataRow("Mode", "UpdateAll", "ArchDocsMode", "'Update' or 'Verify'")]
    [DataRow("MinLines", "many", "ArchDocsMinLines", "a whole number from 0 to 1000000")]
    [DataRow("MaxLines", "-1", "ArchDocsMaxLines", "a whole number from 0 to 1000000")]
    [DataRow("MaxLines", "1.5", "ArchDocsMaxLines", "a whole number from 0 to 1000000")]
    [DataRow("FieldNaming", "camel", "ArchDocsFieldNaming", "'camelCase', 'snake_case', 'kebab-case', 'PascalCase' or 'None'")]
    [DataRow("RequiredMembers", "All", "ArchDocsRequired", "'NonNullable' or 'Explicit'")]
    [DataRow("Enums", "Text", "ArchDocsEnums", "'Auto', 'String' or 'Number'")]
    [DataRow("TypeNames", "C#", "ArchDocsTypeNames", "'Neutral' or 'CSharp'")]
    [DataRow("AllowedFences", "json text", "ArchDocsAllowedFences", "names of fence languages")]
    [DataRow("Features", "docs/plan/E01/**", "ArchDocsFeatures", "globs over '{epic-key}/{feature-key}'")]
    [DataRow("Features", "../other/**", "ArchDocsFeatures", "globs over '{epic-key}/{feature-key}'")]
    [DataRow("Features", "!", "ArchDocsFeatures", "globs over '{epic-key}/{feature-key}'")]
    [DataRow("DtoTypes", "Page<T>", "ArchDocsDtoTypes", "globs over full type names without type parameters are expected, for example '*Dto' or '!Contoso.Legacy.*'")]
    [DataRow("DtoTypes", "Contoso/*Dto", "ArchDocsDtoTypes", "globs over full type names")]
    [DataRow("DtoTypes", "Order Dto", "ArchDocsDtoTypes", "globs over full type names")]
    [DataRow("DtoTypes", "!", "ArchDocsDtoTypes", "globs over full type names")]
    [DataRow("Root", "missing", "ArchDocsRoot", "an existing directory")]
    [DataRow("PlanDirectory", "../elsewhere", "ArchDocsPlanDirectory", "a directory inside of ArchDocsRoot")]
    [DataRow("PlanDirectory", "file.txt", "ArchDocsPlanDirectory", "a directory is expected")]
    [DataRow("TemplatesDirectory", "file.txt", "ArchDocsTemplatesDirectory", "a directory is expected")]
    [DataRow("SectionTemplatesDirectory", "file.txt", "ArchDocsSectionTemplatesDirectory", "a directory is expected")]
    [DataRow("Baseline", "docs", "ArchDocsBaseline", "the path of a file")]
    public void A_bad_value_is_one_error_that_names_property_value_and_what_is_allowed(string parameter, string value, string property, string expected)
    {
        var root = Plans.Repository();
        File.WriteAllText(Path.Combine(root, "file.txt"), "");
        var engine = new MockEngine();
        var task = Plans.TaskIn(root, engine);
        if (parameter != "Root")
        {
            task.Root = root;
        }

        typeof(ArchDocsTask).GetProperty(parameter)!.SetValue(task, value);

        task.Execute().ShouldBeFalse();

        var error = engine.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("ARCH0003");
        error.File.ShouldBe(task.ProjectPath);
        error.HelpLink.ShouldBe(new Uri(Path.Combine(task.RulesDirectory, "ARCH0003.md")).AbsoluteUri);
        error.Message!.ShouldStartWith($"Property '{property}' is '{value.TrimEnd()}', but ");
        error.Message!.ShouldContain(expected);
        engine.Messages.ShouldBeEmpty();
    }

    [TestMethod]
    public void Fewest_lines_above_most_lines_name_both_properties()
    {
        var engine = new MockEngine();
        var task = Plans.TaskIn(Plans.Repository(), engine);
        task.MinLines = "300";

        task.Execute().ShouldBeFalse();

        engine.Errors.ShouldHaveSingleItem().Message.ShouldBe("Property 'ArchDocsMinLines' is '300' and 'ArchDocsMaxLines' is '200', but the fewest lines may not be more than the most lines");
    }

    [TestMethod]
    public void A_target_framework_that_the_project_does_not_have_is_an_error()
    {
        var engine = new MockEngine();
        var task = Plans.TaskIn(Plans.Repository(), engine);
        task.TargetFramework = "net9.0";
        task.TargetFrameworks = "net10.0; netstandard2.0";

        task.Execute().ShouldBeFalse();

        engine.Errors.ShouldHaveSingleItem().Message.ShouldBe("Property 'ArchDocsTargetFramework' is 'net9.0', but one of the project's own target frameworks is expected: 'net10.0', 'netstandard2.0'");
    }

    [TestMethod]
    public void All_bad_values_are_reported_at_once()
    {
        var engine = new MockEngine();
        var task = Plans.TaskIn(Plans.Repository(), engine);
        task.Mode = "Write";
        task.Enums = "Text";

        task.Execute().ShouldBeFalse();

        engine.Errors.Count.ShouldBe(2);
    }

    [TestMethod]
    public void A_build_server_writes_no_baseline()
    {
        var engine = new MockEngine();
        var task = Plans.TaskIn(Plans.Repository(), engine);
        task.RunTarget = "ArchDocsBaseline";
        task.OnBuildServer = "true";

        task.Execute().ShouldBeFalse();

        engine.Errors.ShouldHaveSingleItem().Message!.ShouldStartWith("Target 'ArchDocsBaseline' does not run on a build server");
    }
}
