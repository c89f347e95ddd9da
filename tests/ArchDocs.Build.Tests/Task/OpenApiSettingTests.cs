using Microsoft.Build.Utilities;

namespace ArchDocs.Build.Tests.Task;

[TestClass]
public sealed class OpenApiSettingTests
{
    private static readonly DateTime Built = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [TestMethod]
    public void Given_documents_and_those_of_the_generator_are_read_each_once()
    {
        var task = Task(listed: Built.AddSeconds(1), "obj/App.json\r\n\nobj/App_v2.json\n");
        var directory = Path.GetDirectoryName(task.ProjectPath)!;
        task.OpenApiDocuments = [new TaskItem(Path.Combine(directory, "api.yaml")), new TaskItem(Path.Combine(directory, "obj/App.json"))];

        OpenApiSetting.Read(task).ShouldBe([Path.Combine(directory, "api.yaml"), Path.Combine(directory, "obj/App.json"), Path.Combine(directory, "obj/App_v2.json")]);
    }

    [TestMethod]
    public void Documents_of_another_build_are_not_read() => OpenApiSetting.Read(Task(listed: Built.AddSeconds(-1), "obj/App.json\n")).ShouldBeEmpty();

    [TestMethod]
    public void Documents_as_old_as_the_assembly_are_its_own() => OpenApiSetting.Read(Task(listed: Built, "obj/App.json\n")).Length.ShouldBe(1);

    [TestMethod]
    public void Without_a_list_nothing_is_found()
    {
        var task = Plans.TaskIn(Plans.Repository());
        task.OpenApiFileList = Path.Combine(Path.GetDirectoryName(task.ProjectPath)!, "obj", "App.OpenApiFiles.cache");

        OpenApiSetting.Read(task).ShouldBeEmpty();
    }

    private static ArchDocsTask Task(DateTime listed, string list)
    {
        var task = Plans.TaskIn(Plans.Repository());
        var directory = Path.GetDirectoryName(task.ProjectPath)!;
        Directory.CreateDirectory(Path.Combine(directory, "obj"));
        var assembly = Path.Combine(directory, "App.dll");
        File.WriteAllText(assembly, "");
        File.SetLastWriteTimeUtc(assembly, Built);
        task.Assemblies = [new TaskItem(assembly)];
        task.OpenApiFileList = Path.Combine(directory, "obj", "App.OpenApiFiles.cache");
        File.WriteAllText(task.OpenApiFileList, list);
        File.SetLastWriteTimeUtc(task.OpenApiFileList, listed);
        return task;
    }
}
