namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class ComponentReaderTests
{
    [TestMethod]
    [DataRow("OrderStore", "OrderStore")]
    [DataRow("3.1 `OrderStore`", "OrderStore")]
    [DataRow("1. Init Command (`internal/init.go`)", "Init Command")]
    [DataRow("**Order store** (shared)", "Order store")]
    public void The_name_is_the_heading_without_number_marks_and_remark(string heading, string name)
    {
        var specs = ArchitectureReading.Specs($"# A\n\n## Component Details\n\n### {heading}\n\n**Purpose**: Keeps.\n");

        specs.Components.Single().Name.ShouldBe(name);
        specs.At(specs.Components.Single().NameSpan).ShouldBe(name);
    }

    [TestMethod]
    public void A_group_of_components_is_none_itself() =>
        ArchitectureReading.Specs("# A\n\n## Components\n\n### Application layer\n\n#### Checkout\n\n**Purpose**: Sells.\n\n#### Catalog\n\n**Purpose**: Prices.\n\n### Cache\n\n**Purpose**: Remembers.\n")
            .Components.Select(component => component.Name).ShouldBe(["Checkout", "Catalog", "Cache"]);

    [TestMethod]
    public void Parts_with_headings_of_their_own_are_no_components()
    {
        var component = ArchitectureReading.Specs("# A\n\n## Component Details\n\n### Checkout\n\n#### Purpose\n\nSells.\n\n#### Dependencies\n\n- OrderStore: keeps\n").Components.Single();

        component.Purpose.ShouldNotBeNull().HasValue.ShouldBeTrue();
        component.Dependencies.Select(dependency => dependency.Name).ShouldBe(["OrderStore"]);
    }

    [TestMethod]
    public void Rows_of_a_table_are_components() =>
        ArchitectureReading.Specs("# A\n\n## Components\n\n| Component | Purpose | Dependencies |\n|---|---|---|\n| Checkout | Sells | Catalog, `OrderStore` |\n| Catalog | Prices | None |\n")
            .Components.Select(component => $"{component.Name}: {string.Join(' ', component.Dependencies.Select(dependency => dependency.Name))}").ShouldBe(["Checkout: Catalog OrderStore", "Catalog: "]);

    [TestMethod]
    [DataRow("- CheckoutService: places orders", "CheckoutService")]
    [DataRow("- `CheckoutService` - places orders", "CheckoutService")]
    [DataRow("- [CheckoutService](#checkout) — places orders", "CheckoutService")]
    [DataRow("- **CheckoutService** (in process)", "CheckoutService")]
    [DataRow("- The order store", "order store")]
    [DataRow("- `filepath.Abs`, `filepath.Clean`: paths", "filepath.Abs|filepath.Clean")]
    [DataRow("- Internal: Catalog and OrderStore\n- External:\n  - Payment Provider: cards", "Catalog|OrderStore|Payment Provider")]
    [DataRow("- Requires: PostgreSQL 17\n- **External dependencies**:\n  - Bank", "PostgreSQL 17|Bank")]
    [DataRow("- File system operations: Directory creation, file writing", "File system operations")]
    [DataRow("- .NET 10: the dictionary", ".NET 10")]
    [DataRow("- Clock   (the host's)", "Clock")]
    [DataRow("- None", "")]
    [DataRow("- None: it stands alone", "")]
    [DataRow("- A store that keeps what is ordered", "")]
    [DataRow("- Whatever the host has registered under this name", "")]
    public void A_list_names_dependencies(string list, string names) => NamesIn($"**Dependencies**:\n{list}\n").ShouldBe(names);

    [TestMethod]
    [DataRow("Mail relay.", "Mail relay")]
    [DataRow("OrderStore, the catalog and a Clock", "OrderStore|catalog|Clock")]
    [DataRow("None", "")]
    [DataRow("None; it is started by the scheduler.", "")]
    [DataRow("None (pure functions).", "")]
    [DataRow("Uses whatever the host registers", "")]
    [DataRow("Reads orders. Writes them back.", "")]
    public void A_sentence_names_dependencies_only_where_it_is_made_of_names(string value, string names) => NamesIn($"**Dependencies**: {value}\n").ShouldBe(names);

    [TestMethod]
    public void A_dependency_stands_where_its_name_does()
    {
        var specs = ArchitectureReading.Specs("# A\n\n## Component Details\n\n### Checkout\n\n**Dependencies**:\n- [`Catalog`](#catalog): prices\n");

        specs.At(specs.Components.Single().Dependencies.Single().Span).ShouldBe("Catalog");
    }

    private static string NamesIn(string text) =>
        string.Join('|', ArchitectureReading.Specs($"# A\n\n## Component Details\n\n### Checkout\n\n{text}").Components.Single().Dependencies.Select(dependency => dependency.Name));
}
