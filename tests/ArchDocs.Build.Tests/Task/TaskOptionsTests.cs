using ArchDocs.Core;
using ArchDocs.Core.Vocabulary;
using Microsoft.Build.Utilities;

namespace ArchDocs.Build.Tests.Task;

[TestClass]
public sealed class TaskOptionsTests
{
    [TestMethod]
    public void Without_settings_the_defaults_of_the_engine_hold()
    {
        var root = Plans.Repository();

        var options = Read(Plans.TaskIn(root));

        options.ShouldSatisfyAllConditions(
            () => options.Root.ShouldBe(root),
            () => options.PlanDirectory.ShouldBe(Path.Combine(root, "docs", "plan")),
            () => options.TemplatesDirectory.ShouldBe(Path.Combine(root, "context", "templates")),
            () => options.SectionTemplatesDirectory.ShouldBe(Path.Combine(root, "context", "templates", "sections")),
            () => options.BaselinePath.ShouldBe(Path.Combine(root, "docs", "plan", "archdocs-baseline.json")),
            () => options.Features.ShouldBe(["**"]),
            () => (options.MinLines, options.MaxLines).ShouldBe((150, 200)),
            () => options.AllowedFences.ShouldBeEmpty(),
            () => options.FieldNaming.ShouldBe(FieldNaming.CamelCase),
            () => options.Mode.ShouldBe(RunMode.Verify),
            () => options.WriteBaseline.ShouldBeFalse());
    }

    [TestMethod]
    public void Words_are_read_regardless_of_case_and_blanks()
    {
        var task = Plans.TaskIn(Plans.Repository());
        task.Mode = " update ";
        task.FieldNaming = "SNAKE_CASE";
        task.RequiredMembers = "explicit";
        task.Enums = "string";
        task.TypeNames = "csharp";
        task.Enabled = "True";

        var options = Read(task);

        (options.Mode, options.FieldNaming, options.Required, options.Enums, options.TypeNames)
            .ShouldBe((RunMode.Update, FieldNaming.SnakeCase, RequiredMode.Explicit, EnumMode.String, TypeNameStyle.CSharp));
    }

    [TestMethod]
    [DataRow("ArchDocsVerify", RunMode.Verify, false)]
    [DataRow("ArchDocsUpdate", RunMode.UpdateAll, false)]
    [DataRow("ArchDocsBaseline", RunMode.Verify, true)]
    [DataRow("", RunMode.Update, false)]
    public void An_explicit_target_decides_the_mode(string target, RunMode mode, bool writesBaseline)
    {
        var task = Plans.TaskIn(Plans.Repository());
        task.RunTarget = target;
        task.Mode = "Update";

        var options = Read(task);

        (options.Mode, options.WriteBaseline).ShouldBe((mode, writesBaseline));
    }

    [TestMethod]
    public void Relative_paths_are_relative_to_the_root_and_the_root_to_the_project()
    {
        var root = Plans.Repository();
        Directory.CreateDirectory(Path.Combine(root, "design", "plan"));
        var task = Plans.TaskIn(root);
        task.Root = @"..\..\design";
        task.PlanDirectory = "plan/";
        task.TemplatesDirectory = @"own\templates";
        task.Baseline = "known.json";

        var options = Read(task);

        options.ShouldSatisfyAllConditions(
            () => options.Root.ShouldBe(Path.Combine(root, "design")),
            () => options.PlanDirectory.TrimEnd('/', '\\').ShouldBe(Path.Combine(root, "design", "plan")),
            () => options.TemplatesDirectory.ShouldBe(Path.Combine(root, "design", "own", "templates")),
            () => options.BaselinePath.ShouldBe(Path.Combine(root, "design", "known.json")));
    }

    [TestMethod]
    public void The_root_is_the_nearest_directory_that_holds_the_plan()
    {
        var root = Plans.Repository();
        var nearer = Path.Combine(root, "src");
        Directory.CreateDirectory(Path.Combine(nearer, "docs", "plan"));

        Read(Plans.TaskIn(root)).Root.ShouldBe(nearer);
    }

    [TestMethod]
    public void Without_a_plan_the_root_is_the_project_directory()
    {
        var root = Plans.Repository();
        var task = Plans.TaskIn(root);
        task.PlanDirectory = "design/nowhere";

        Read(task).Root.ShouldBe(Path.Combine(root, "src", "App"));
    }

    [TestMethod]
    public void An_absolute_plan_directory_finds_the_root_above_it()
    {
        var root = Plans.Repository();
        var task = Plans.TaskIn(root);
        task.PlanDirectory = Path.Combine(root, "docs", "plan");

        Read(task).Root.ShouldBe(root);
    }

    [TestMethod]
    public void Features_that_are_only_excluded_leave_all_others()
    {
        var task = Plans.TaskIn(Plans.Repository());
        task.Features = "!E02-*/**; !*/E01-F02-*";

        Read(task).Features.ShouldBe(["**", "!E02-*/**", "!*/E01-F02-*"]);
    }

    [TestMethod]
    [DataRow("*Dto; *Request", "*Dto *Request")]
    [DataRow("*Dto;!Contoso.Legacy.*", "*Dto !Contoso.Legacy.*")]
    [DataRow("!Contoso.Outer+Inner", "*Dto *Request *Response !Contoso.Outer+Inner")]
    [DataRow(" ; ", "")]
    [DataRow(null, "")]
    public void Types_that_are_only_excluded_leave_the_rest_of_the_default_and_no_value_is_none(string? value, string globs)
    {
        var task = Plans.TaskIn(Plans.Repository());
        task.DtoTypes = value;

        string.Join(' ', Read(task).DtoTypes).ShouldBe(globs);
    }

    [TestMethod]
    public void Lists_of_rules_are_read_as_users_write_them()
    {
        var task = Plans.TaskIn(Plans.Repository());
        task.NoWarn = "1701;1702, ARCH2004\n  ARCH2008;arch2004";
        task.WarningsAsErrors = ";NU1605";
        task.TreatWarningsAsErrors = "True";

        var switches = Read(task).Switches;

        switches.NoWarn.ShouldBe(["1701", "1702", "ARCH2004", "ARCH2008"]);
        switches.WarningsAsErrors.ShouldBe(["NU1605"]);
        switches.TreatWarningsAsErrors.ShouldBeTrue();
    }

    [TestMethod]
    public void Global_configuration_files_that_do_not_exist_are_dropped()
    {
        var root = Plans.Repository();
        var file = Path.Combine(root, ".globalconfig");
        File.WriteAllText(file, "is_global = true");
        var task = Plans.TaskIn(root);
        task.GlobalConfigFiles = [new TaskItem(file), new TaskItem(Path.Combine(root, "src", ".globalconfig"))];

        Read(task).GlobalConfigFiles.ShouldBe([file]);
    }

    private static RunOptions Read(ArchDocsTask task)
    {
        var settings = new SettingReader();
        var options = TaskOptions.Read(task, settings);
        settings.Problems.ShouldBeEmpty();
        return options;
    }
}
