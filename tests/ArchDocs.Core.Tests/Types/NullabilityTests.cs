using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class NullabilityTests
{
    [TestMethod]
    [DataRow("Nullables", "NonNullable Nullable NonNullable Nullable NonNullable Nullable NonNullable NonNullable Nullable")]
    [DataRow("Oblivious", "Unknown NonNullable Nullable")]
    [DataRow("Generic", "Unknown Unknown NonNullable Nullable NonNullable Nullable NonNullable NonNullable")]
    [DataRow("Texts", "NonNullable Nullable")]
    [DataRow("NullableTexts", "Nullable Nullable")]
    [DataRow("Figures", "NonNullable NonNullable")]
    [DataRow("Positional", "NonNullable Nullable Nullable NonNullable NonNullable NonNullable NonNullable")]
    [DataRow("Customer", "NonNullable Nullable NonNullable NonNullable")]
    public void Nullability_follows_the_compilers_marks(string type, string expected) =>
        string.Join(' ', Type(type).Members.Select(member => member.Nullability)).ShouldBe(expected);
}
