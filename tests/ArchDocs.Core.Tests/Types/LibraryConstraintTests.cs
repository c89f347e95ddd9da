using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class LibraryConstraintTests
{
    [TestMethod]
    [DataRow("where T : notnull", "notnull")]
    [DataRow("where T : class", "class")]
    [DataRow("where T : struct", "struct")]
    [DataRow("", "")]
    public void A_demand_for_anything_but_null_is_a_constraint_of_its_own(string written, string kinds)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Compile("Contoso.Host.dll", $"namespace Contoso {{ public class Registry {{ public void Add<T>(T item) {written} {{ }} }} }}");
        using var catalog = TypeCatalog.Open([path], [.. FixtureCatalog.References]);

        var add = catalog.FindLibrary("Contoso.Registry")!.Functions.Single(function => function.Name == "Add");

        string.Join(' ', add.TypeParameters.Single().Constraints.Select(constraint => constraint.Kind)).ShouldBe(kinds);
    }
}
