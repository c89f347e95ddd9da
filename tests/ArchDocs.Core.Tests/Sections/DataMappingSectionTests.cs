using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Alignment;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class DataMappingSectionTests
{
    private const string Design =
        """
        # Backend Design

        ## DTO / Data Structures

        ### OrderDto

        **Purpose**: An order.

        **Fields**:

        | Field | Type | Required | Validation | Description |
        |---|---|---|---|---|
        | orderId | uuid | Yes | none | Key |
        | placedAt | date-time | Yes | none | When |
        | total | decimal | Yes | none | Sum |
        | ageInDays | integer | Yes | none | Age |

        ### Failure

        **Purpose**: What went wrong.

        **Fields**:

        | Field | Type | Required | Validation | Description |
        |---|---|---|---|---|
        | code | string | Yes | none | Code |
        """;

    private const string Entities =
        """
        # Data Design

        ## Data Model

        ### orders

        | Field | Type | Constraints | Description |
        |---|---|---|---|
        | id | uuid | PK | Key |
        | placed_at | timestamptz | | When |
        | total | bigint | | In cents |

        ## Integration with Interface Contracts


        """;

    private const string Empty = "<!-- archdocs:begin data-mapping -->\n<!-- archdocs:end -->\n";

    [TestMethod]
    public void Fields_are_matched_whatever_their_style_and_both_types_stand_where_they_differ() =>
        Updating.Generated(Update(Entities + Empty).NewText!).ShouldBe(
        [
            "| DTO Field | Data Field | Transformation |",
            "|---|---|---|",
            "| OrderDto.orderId | orders.id  | none |",
            "| OrderDto.placedAt | orders.placed_at  | none |",
            "| OrderDto.total | orders.total  | bigint to decimal |",
            "| OrderDto.ageInDays | -  | |",
        ]);

    [TestMethod]
    public void An_up_to_date_section_stays_as_it_is()
    {
        var once = Update(Entities + Empty).NewText.ShouldNotBeNull();

        Update(once).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void Transformations_that_an_author_wrote_are_kept()
    {
        var once = Update(Entities + Empty).NewText!
            .Replace("bigint to decimal", "euros from cents", StringComparison.Ordinal)
            .Replace("| OrderDto.ageInDays | -  | |", "| OrderDto.ageInDays | -  | days since placed_at |", StringComparison.Ordinal);

        Update(once).NewText.ShouldBeNull();
        Update(once).Findings.ShouldBeEmpty();
        var changed = Update(once.Replace("| placed_at | timestamptz |", "| ordered_at | timestamptz |", StringComparison.Ordinal)).NewText.ShouldNotBeNull();
        changed.ShouldContain("| OrderDto.placedAt | -  | |");
        changed.ShouldContain("| OrderDto.total | orders.total  | euros from cents |");
        changed.ShouldContain("| OrderDto.ageInDays | -  | days since placed_at |");
    }

    [TestMethod]
    public void Types_that_come_to_differ_or_to_agree_change_what_the_generator_wrote()
    {
        var once = Update(Entities + Empty).NewText!;

        Update(once.Replace("| total | bigint |", "| total | numeric(10,2) |", StringComparison.Ordinal)).NewText!.ShouldContain("| OrderDto.total | orders.total  | none |");
    }

    [TestMethod]
    public void Nothing_is_generated_where_no_structure_is_stored() =>
        Update("# Data Design\n\n## Data Model\n\n### plants\n\n| Field | Type |\n|---|---|\n| id | uuid |\n\n" + Empty).NewText.ShouldBeNull();

    private static SectionUpdateResult Update(string text)
    {
        var data = Reading.Read(text, DocumentKind.DataDesign);
        var design = Reading.Read(Design);
        var feature = FeatureModel.Of(new Feature("E01", "E01-F01", "/plan/E01/E01-F01", [], IsSelected: true), [data, design], new FakeTypeCatalog());
        return SectionUpdater.Update(data, Updating.Context(data, new FakeTypeCatalog()) with { Feature = feature }, RunMode.Update);
    }
}
