using ArchDocs.Core.Sections;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class UpdateCommandTests
{
    [TestMethod]
    [DataRow("src/App/App.csproj", "dotnet build -t:ArchDocsUpdate src/App/App.csproj")]
    [DataRow("App.csproj", "dotnet build -t:ArchDocsUpdate App.csproj")]
    [DataRow("src/My App/App.fsproj", "dotnet build -t:ArchDocsUpdate \"src/My App/App.fsproj\"")]
    [DataRow("../App/App.csproj", "dotnet build -t:ArchDocsUpdate")]
    [DataRow("build", "dotnet build -t:ArchDocsUpdate")]
    public void The_command_names_the_host_as_seen_from_the_root(string project, string command)
    {
        var root = Path.Combine(Path.GetTempPath(), "repository");

        UpdateCommand.Of(root, Path.GetFullPath(project, root)).ShouldBe(command);
    }
}
