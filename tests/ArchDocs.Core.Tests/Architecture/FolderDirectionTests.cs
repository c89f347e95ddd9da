namespace ArchDocs.Core.Tests.Architecture;

/// <summary>Each folder of the engine uses those before it in the table of CONTRIBUTING.md, and each dependency has one folder that knows it.</summary>
[TestClass]
public sealed class FolderDirectionTests
{
    private const string Root = "";

    /// <summary>Lowest first; what lies in the engine's own directory is the highest.</summary>
    private static readonly string[] Order =
        ["Spelling", "Plan", "Documents", "Diagrams", "Types", "Vocabulary", "Packages", "OpenApi", "Templates", "Specs", "Features", "Rules", "Sections", "Diagnostics", "Execution", Root];

    private static readonly IReadOnlyList<(string Folder, string File, string Namespace)> Usings = [.. Read()];

    public static IEnumerable<object[]> Folders => Order.Select(folder => new object[] { folder });

    [TestMethod]
    [DynamicData(nameof(Folders))]
    public void A_folder_uses_only_those_before_it(string folder) =>
        Uses(folder, name => FolderNamed(name) is { } used && Array.IndexOf(Order, used) > Array.IndexOf(Order, folder)).ShouldBeEmpty();

    [TestMethod]
    public void Types_know_no_document() => Uses("Types", name => FolderNamed(name) is "Documents" or "Plan").ShouldBeEmpty();

    [TestMethod]
    [DataRow("Markdig", "Documents")]
    [DataRow("YamlDotNet", "Documents")]
    [DataRow("HandlebarsDotNet", "Sections")]
    [DataRow("NuGet.Versioning", "Packages")]
    [DataRow("Microsoft.OpenApi", "OpenApi")]
    [DataRow("System.Reflection.Metadata", "Types")]
    [DataRow("System.Reflection.PortableExecutable", "Types")]
    [DataRow("Microsoft.Build", null)]
    public void A_dependency_is_known_to_one_folder(string dependency, string? folder)
    {
        var users = Usings.Where(use => IsWithin(use.Namespace, dependency)).ToArray();
        var namers = Usings.Select(use => use.File).Distinct(StringComparer.Ordinal)
            .Where(file => file.Split('/')[0] != folder && File.ReadAllText(Repository.PathOf("src", "ArchDocs.Core", file)).Contains(dependency + ".", StringComparison.Ordinal));

        users.Where(use => use.Folder != folder).Select(use => use.File).Concat(namers).ShouldBeEmpty();
        (folder is null || users.Length > 0).ShouldBeTrue($"'{dependency}' is used nowhere: take it out of this test");
    }

    [TestMethod]
    public void Every_folder_of_the_engine_has_its_place_in_the_order() =>
        Usings.Select(use => use.Folder).Distinct(StringComparer.Ordinal).ShouldBe(Order, ignoreOrder: true);

    [TestMethod]
    public void The_order_is_that_of_the_table_for_contributors()
    {
        const string Row = "| `src/ArchDocs.Core/";
        File.ReadLines(Repository.PathOf("CONTRIBUTING.md")).Where(line => line.StartsWith(Row, StringComparison.Ordinal)).Select(line => line[Row.Length..line.IndexOf('`', Row.Length)])
            .ShouldBe(Order.Where(folder => folder != Root));
    }

    private static IEnumerable<string> Uses(string folder, Func<string, bool> isWrong) =>
        Usings.Where(use => use.Folder == folder && isWrong(use.Namespace)).Select(use => $"{use.File} uses {use.Namespace}");

    private static string? FolderNamed(string name) =>
        !IsWithin(name, "ArchDocs.Core") ? null : name == "ArchDocs.Core" ? Root : name.Split('.')[2];

    private static bool IsWithin(string name, string parent) => name == parent || name.StartsWith(parent + ".", StringComparison.Ordinal);

    private static IEnumerable<(string Folder, string File, string Namespace)> Read()
    {
        var engine = Repository.PathOf("src", "ArchDocs.Core");
        foreach (var path in Directory.EnumerateFiles(engine, "*.cs", SearchOption.AllDirectories))
        {
            var parts = Path.GetRelativePath(engine, path).Split(Path.DirectorySeparatorChar);
            if (parts[0] is "bin" or "obj")
            {
                continue;
            }

            var folder = parts.Length == 1 ? Root : parts[0];
            var lines = File.ReadAllLines(path);
            foreach (var line in lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';')))
            {
                var target = line["using ".Length..^1];
                yield return (folder, string.Join('/', parts), target[(target.LastIndexOf(' ') + 1)..]);
            }

            // A file names its own folder, so that one without usings counts too.
            yield return (folder, string.Join('/', parts), lines.Single(line => line.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..].TrimEnd(';'));
        }
    }
}
