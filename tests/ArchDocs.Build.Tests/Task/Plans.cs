using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Task;

/// <summary>Directories with and without a plan, for tasks that run in the test's own process.</summary>
internal static class Plans
{
    /// <summary>A repository with <c>docs/plan</c> and a project in <c>src/App</c>; gives the repository's root.</summary>
    public static string Repository()
    {
        var root = Scratch.NewDirectory("repository");
        Directory.CreateDirectory(Path.Combine(root, "docs", "plan"));
        Directory.CreateDirectory(Path.Combine(root, "src", "App"));
        return root;
    }

    public static ArchDocsTask TaskIn(string root, MockEngine? engine = null) => new()
    {
        BuildEngine = engine ?? new MockEngine(),
        ProjectPath = Path.Combine(root, "src", "App", "App.csproj"),
        LockDirectory = Path.GetTempPath(),
        RulesDirectory = Running.Repository.RulesDirectory,
    };
}
