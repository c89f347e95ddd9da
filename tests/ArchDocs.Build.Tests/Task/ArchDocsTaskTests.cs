using System.Reflection;

namespace ArchDocs.Build.Tests.Task;

[TestClass]
public sealed class ArchDocsTaskTests
{
    [TestMethod]
    public void A_plan_without_features_is_one_warning_at_the_project()
    {
        var engine = new MockEngine();
        var task = Plans.TaskIn(Plans.Repository(), engine);

        task.Execute().ShouldBeTrue();

        engine.Warnings.ShouldHaveSingleItem().Code.ShouldBe("ARCH0001");
        engine.Messages.ShouldHaveSingleItem().Message!.ShouldStartWith("ArchDocs: 0 features, 0 documents, 0 DTOs: 0 errors, 1 warning (");
    }

    [TestMethod]
    public void A_cancelled_run_logs_no_finding()
    {
        var engine = new MockEngine();
        var task = Plans.TaskIn(Plans.Repository(), engine);
        task.Cancel();

        task.Execute();

        engine.Errors.ShouldBeEmpty();
        engine.Warnings.ShouldBeEmpty();
    }

    [TestMethod]
    public void Every_task_may_run_in_a_multithreaded_build()
    {
        var tasks = typeof(ArchDocsTask).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Microsoft.Build.Framework.ITask))).ToArray();

        tasks.Length.ShouldBe(4);
        foreach (var task in tasks)
        {
            task.GetCustomAttributesData().ShouldContain(attribute => attribute.AttributeType.FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute");
            task.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).ShouldBeEmpty();
        }
    }

    [TestMethod]
    public void What_a_run_reads_is_listed_for_watchers()
    {
        var root = Plans.Repository();
        var document = Path.Combine(root, "docs", "plan", "E01-orders", "50% ; off.md");
        var template = Path.Combine(root, "context", "templates", "sections", "dto.hbs");
        foreach (var file in new[] { document, template, Path.Combine(root, "docs", "plan", "picture.png") })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, "");
        }

        var task = new ArchDocsInputsTask { BuildEngine = new MockEngine(), ProjectPath = Path.Combine(root, "src", "App", "App.csproj") };

        task.Execute().ShouldBeTrue();

        task.Files.ShouldBe([template, document]);
    }
}
