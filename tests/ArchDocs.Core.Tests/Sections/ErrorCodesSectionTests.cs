using System.Collections.Immutable;
using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class ErrorCodesSectionTests
{
    private const string Type = "Contoso.Orders.ErrorCodes";

    private static readonly FakeTypeCatalog Enum = new(CSharp.EnumType("ErrorCodes", new EnumModel
    {
        Values =
        [
            new EnumValueModel { Name = "ORDER_NOT_FOUND", Number = "0", Documentation = "No order has the id." },
            new EnumValueModel { Name = "OrderPaid", ExplicitName = "ORDER_PAID", Number = "1" },
        ],
    }));

    [TestMethod]
    public void An_enum_is_a_table_of_its_names_on_the_wire() =>
        Updating.Generated(Updating.Updated(Text(), types: Enum)).ShouldBe(
        [
            "| Code | Meaning | Response |",
            "|---|---|---|",
            "| ORDER_NOT_FOUND | No order has the id.  | |",
            "| ORDER_PAID  | -  | |",
        ]);

    [TestMethod]
    public void A_class_is_a_table_of_its_constants_values() =>
        Updating.Generated(Updating.Updated(Text(), types: new Constants(new ConstantModel("NotFound", "NOT_FOUND", "Gone.", null), new ConstantModel("Empty", "", null, null)))).ShouldBe(
        [
            "| Code | Meaning | Response |",
            "|---|---|---|",
            "| NOT_FOUND | Gone.  | |",
        ]);

    [TestMethod]
    public void Responses_and_meanings_that_the_code_lacks_stay_the_authors()
    {
        var once = Updating.Updated(Text(), types: Enum);
        var written = once.Replace("| ORDER_NOT_FOUND | No order has the id.  | |", "| ORDER_NOT_FOUND | No order has the id.  | `404`; check the id |", StringComparison.Ordinal)
            .Replace("| ORDER_PAID  | -  | |", "| ORDER_PAID  | Paid before.  | 409 |", StringComparison.Ordinal);

        var twice = Updating.Updated(written, types: Enum);

        Updating.Generated(twice)[2..].ShouldBe(["| ORDER_NOT_FOUND | No order has the id.  | `404`; check the id |", "| ORDER_PAID  | Paid before.  | 409 |"]);
        Updating.Updated(twice, types: Enum).ShouldBe(twice);
    }

    [TestMethod]
    public void A_type_that_the_code_lacks_changes_nothing() => Updating.Updated(Text(), types: new FakeTypeCatalog()).ShouldBe(Text());

    private static string Text() => $"# Backend Design\n\n## Error Handling\n\n### Error Codes\n\n<!-- archdocs:begin error-codes type={Type} -->\n<!-- archdocs:end -->\n";

    private sealed class Constants(params ConstantModel[] constants) : ITypeCatalog
    {
        public bool HasTypes => true;

        public IEnumerable<TypeModel> All => [];

        public ImmutableArray<(string Path, string Reason)> Failures => [];

        public ImmutableArray<TypeModel> FindByFullName(string fullName) => [];

        public ImmutableArray<TypeModel> FindByName(string name, int? arity) => [];

        public string? FindNearestName(string name) => null;

        public ImmutableArray<ConstantModel> FindConstants(string fullName) => fullName == Type ? [.. constants] : [];
    }
}
