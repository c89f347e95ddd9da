using ArchDocs.Core.Features;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Rules.Alignment;

[TestClass]
public sealed class AlignmentRuleTests
{
    private const string Header = "| Field | Type | Required | Validation | Description |";

    private static readonly TypeModel Order = CSharp.Type(
        "OrderDto",
        CSharp.Member("Id", CSharp.Guid).Required(),
        CSharp.Member("Total", CSharp.Decimal, new RangeFact("0", false, null, false)),
        CSharp.Member("Note", CSharp.String, new LengthFact(null, 255, LengthUnit.Characters)).Nullable(),
        CSharp.Member("Status", CSharp.Enum("OrderStatus", CSharp.Values("Draft", "Sent"))).WithDefault(),
        CSharp.Member("Lines", CSharp.ArrayOf(CSharp.Named("OrderLineDto"))),
        CSharp.Member("PlacedAt", CSharp.DateTime).Computed());

    private static readonly FakeTypeCatalog Types = new(Order, CSharp.EnumType("OrderStatus", CSharp.Values("Draft", "Sent")));

    [TestMethod]
    public void Error_codes_are_bound_to_an_enum_or_to_constants() => Aligning.ShouldFindWhatIsMarked(
        """
        <!-- archdocs:begin error-codes type=Contoso.Orders.OrderStatus -->
        <!-- archdocs:end -->

        <!-- archdocs:begin error-codes type=Contoso.Orders.OrderDto --> <!-- ARCH7001 -->
        <!-- archdocs:end -->

        <!-- archdocs:begin error-codes type=Contoso.Orders.OrderStatos --> <!-- ARCH7001 -->
        <!-- archdocs:end -->
        """,
        Types);

    [TestMethod]
    public void A_structure_that_agrees_has_no_finding() => Aligning.ShouldFindWhatIsMarked(
        """
        ### OrderDto

        | Field | Type | Required | Validation | Description |
        |---|---|---|---|---|
        | `id` | uuid | Yes (unique) | none | Key |
        | total | decimal | Yes | min 0; two decimal places | Sum |
        | note | string? | No | up to 255 characters | Note |
        | status | string (one of: draft, sent) | No (default: draft) | none | State |
        | lines[] | array of OrderLineDto | Yes | at least one | Lines |
        | lines[].sku | string | Yes | none | Article |
        | placedAt | timestamp | No (auto) | - | When |

        ### Conventions

        Times are UTC.

        | Name | Meaning |
        |---|---|
        | foo | bar |

        ### OrderStatus

        | Value | Number | Description |
        |---|---|---|
        | Draft | 0 | New |
        | Sent | 0x1 | Gone |
        """,
        Types);

    [TestMethod]
    public void Every_kind_of_difference_stands_at_its_cell() => Aligning.ShouldFindWhatIsMarked(
        """
        ### OrderDto

        | Field | Type | Required | Validation | Description | <!-- ARCH7003 -->
        |---|---|---|---|---|
        | id | string | No | none | Key | <!-- ARCH7005 --> <!-- ARCH7006 -->
        | totl | decimal | Yes | min 0 | Sum | <!-- ARCH7004 -->
        | note | string | Yes | max 100 | Note | <!-- ARCH7006 --> <!-- ARCH7007 -->
        | status | enum (Draft, Paid) | Yes | none | State | <!-- ARCH7006 --> <!-- ARCH7009 -->
        | Lines | array of OrderDto | No | none | Lines | <!-- ARCH7005 --> <!-- ARCH7006 --> <!-- ARCH7010 -->
        | placed_at | date-time? | Yes | none | When | <!-- ARCH7005 --> <!-- ARCH7010 -->

        ### OrderStatus

        | Value | Number | Description | <!-- ARCH7009 -->
        |---|---|---|
        | Draft | 7 | New | <!-- ARCH7009 -->
        | Snt | 1 | Gone | <!-- ARCH7009 -->
        """,
        Types);

    [TestMethod]
    public void A_message_names_member_type_and_remedy()
    {
        var finding = Find("| total | integer | Yes | min 0 | Sum |").Single(finding => finding.Rule.Id == "ARCH7005");

        finding.Message.ShouldBe("'total' is documented as 'integer', but 'OrderDto.Total' in Contoso.Orders is 'decimal': write 'decimal', or change the property");
        finding.Subject.ShouldBe("OrderDto.total");
    }

    [TestMethod]
    public void A_missing_member_is_named_with_its_type()
    {
        var finding = Find("| id | uuid | Yes | none | Key |").First(finding => finding.Rule.Id == "ARCH7003");

        finding.Message.ShouldBe("'OrderDto' lacks a row for 'total': 'OrderDto.Total' in Contoso.Orders is 'decimal'; add the row, or mark the property with [JsonIgnore]");
        finding.Subject.ShouldBe("OrderDto.total");
    }

    [TestMethod]
    public void An_unknown_field_names_the_nearest_member() =>
        Find("| totl | decimal | Yes | min 0 | Sum |").Single(finding => finding.Rule.Id == "ARCH7004").Message.ShouldContain("the nearest is 'total': write 'total'");

    [TestMethod]
    public void What_only_non_nullability_demands_is_a_suggestion()
    {
        Find("| total | decimal | No | min 0 | Sum |").Single(finding => finding.Rule.Id == "ARCH7006").Severity.ShouldBe(DiagnosticSeverity.Suggestion);
        Find("| id | uuid | No | none | Key |").Single(finding => finding.Rule.Id == "ARCH7006").Severity.ShouldBeNull();
        Find("| total | decimal | No | min 0 | Sum |", new WireOptions(Required: RequiredMode.Explicit)).ShouldNotContain(finding => finding.Rule.Id == "ARCH7006");
    }

    [TestMethod]
    public void Missing_validation_is_asked_for_in_the_generated_words() =>
        Find("| total | decimal | Yes | none | Sum |").Single(finding => finding.Rule.Id == "ARCH7007").Message
            .ShouldBe("the validation of 'total' lacks 'min 0', which 'OrderDto.Total' in Contoso.Orders demands: add it, or change the attributes");

    [TestMethod]
    public void A_table_without_the_columns_claims_nothing() => Aligning.ShouldFindWhatIsMarked(
        """
        ### OrderDto

        | Field | Type |
        |---|---|
        | id | uuid |
        | total | decimal |
        | note | string |
        | status | OrderStatus |
        | lines | |
        | placedAt | date-time |
        """,
        Types);

    [TestMethod]
    public void Rows_of_a_generated_section_are_not_judged_but_for_their_descriptions() => Aligning.ShouldFindWhatIsMarked(
        """
        ### OrderDto

        <!-- archdocs:begin dto type=Contoso.Orders.OrderDto -->

        | Field | Type | Required | Validation | Description |
        |---|---|---|---|---|
        | id | string | No | none | Key |
        | totl | decimal | Yes | min 0 | |
        | note | string | No | none | | <!-- ARCH7014 -->

        <!-- archdocs:end 01234567 -->
        """,
        Types);

    [TestMethod]
    public void Several_names_in_a_row_are_several_members() => Aligning.ShouldFindWhatIsMarked(
        """
        ### SpanDto

        | Field | Type | Required | Description |
        |---|---|---|---|
        | startsAt, endsAt | date-time | Yes | Ends |
        | … | | | |
        | all fields of OrderDto | any | Yes | Copied |
        """,
        new FakeTypeCatalog(CSharp.Type("SpanDto", CSharp.Member("StartsAt", CSharp.DateTime), CSharp.Member("EndsAt", CSharp.DateTime))));

    [TestMethod]
    public void Exact_wire_names_come_before_other_spellings() => Aligning.ShouldFindWhatIsMarked(
        """
        ### OddDto

        | Field | Type |
        |---|---|
        | id | uuid |
        | ID | integer |
        | grand_total | decimal |
        | $type | string |
        """,
        new FakeTypeCatalog(CSharp.Type(
            "OddDto",
            CSharp.Member("Id", CSharp.Guid),
            CSharp.Member("Number", CSharp.Int) with { ExplicitName = "ID" },
            CSharp.Member("Total", CSharp.Decimal) with { ExplicitName = "grand_total" }) with
        {
            Polymorphism = new PolymorphismModel { Discriminator = "$type", DerivedTypes = [] },
        }));

    [TestMethod]
    public void The_C_sharp_name_finds_a_renamed_member() => Aligning.ShouldFindWhatIsMarked(
        """
        ### OddDto

        | Field | Type |
        |---|---|
        | total | decimal | <!-- ARCH7010 -->
        """,
        new FakeTypeCatalog(CSharp.Type("OddDto", CSharp.Member("Total", CSharp.Decimal) with { ExplicitName = "grand_total" })));

    [TestMethod]
    public void Oblivious_members_and_custom_forms_are_not_judged() => Aligning.ShouldFindWhatIsMarked(
        """
        ### OddDto

        | Field | Type | Required | Nullable |
        |---|---|---|---|
        | name | string? | No | Yes |
        | amount | string | Yes | Yes |
        """,
        new FakeTypeCatalog(CSharp.Type(
            "OddDto",
            CSharp.Member("Name", CSharp.String).Oblivious(),
            CSharp.Member("Amount", CSharp.Decimal) with { HasCustomForm = true })));

    [TestMethod]
    public void The_column_Nullable_is_read() => Aligning.ShouldFindWhatIsMarked(
        """
        ### OddDto

        | Field | Type | Required | Nullable |
        |---|---|---|---|
        | a | string | Yes | Yes | <!-- ARCH7005 -->
        | b | string | No | No | <!-- ARCH7005 -->
        | c | string | No | Yes |
        | d | string | Yes | No |
        | e | string | Yes | - |
        """,
        new FakeTypeCatalog(CSharp.Type(
            "OddDto",
            CSharp.Member("A", CSharp.String),
            CSharp.Member("B", CSharp.String).Nullable(),
            CSharp.Member("C", CSharp.String).Nullable(),
            CSharp.Member("D", CSharp.String),
            CSharp.Member("E", CSharp.String))));

    [TestMethod]
    public void Values_are_compared_to_the_letter_where_something_decides()
    {
        const string Structure =
            """
            ### OrderStatus

            | Value | Description |
            |---|---|
            | draft | New |{0}
            | Sent | Gone |
            """;
        Aligning.ShouldFindWhatIsMarked(Structure.Replace("{0}", "", StringComparison.Ordinal), Types);
        Aligning.ShouldFindWhatIsMarked(Structure.Replace("{0}", " <!-- ARCH7009 -->", StringComparison.Ordinal), Types, new WireOptions(Enums: EnumMode.String));
    }

    [TestMethod]
    [DataRow(FeatureStage.Design, null)]
    [DataRow(FeatureStage.Implemented, DiagnosticSeverity.Error)]
    public void A_planned_structure_is_an_error_once_the_feature_is_implemented(object stage, object? severity)
    {
        var finding = Aligning.Check("### ShipmentDto\n\n| Field | Type |\n|---|---|\n| id | uuid |\n", Types, stage: (FeatureStage)stage).Single();

        (finding.Rule.Id, finding.Severity, finding.Subject).ShouldBe(("ARCH7001", (DiagnosticSeverity?)severity, "ShipmentDto"));
    }

    [TestMethod]
    public void A_near_miss_is_named() =>
        Aligning.Check("### OrderDTO\n\n| Field | Type |\n|---|---|\n| id | uuid |\n", Types).Single().Message.ShouldContain("'OrderDto' is: write 'OrderDto'");

    [TestMethod]
    public void A_declared_type_that_is_not_there_is_an_error()
    {
        var finding = Aligning.Check("### Order\n\n<!-- archdocs:type Contoso.OrderDto -->\n", Types).Single();

        (finding.Rule.Id, finding.Severity).ShouldBe(("ARCH7001", DiagnosticSeverity.Error));
        finding.Message.ShouldContain("write 'Contoso.Orders.OrderDto'");
    }

    [TestMethod]
    public void Several_types_of_the_name_are_listed()
    {
        var other = Order with { FullName = "Contoso.Billing.OrderDto", Namespace = "Contoso.Billing", AssemblyName = "Contoso.Billing" };
        var finding = Aligning.Check($"### OrderDto\n\n{Header}\n|---|---|---|---|---|\n| id | uuid | Yes | none | Key |\n", new FakeTypeCatalog(Order, other)).Single();

        finding.Rule.Id.ShouldBe("ARCH7002");
        finding.Message.ShouldContain("'Contoso.Billing.OrderDto' in Contoso.Billing, 'Contoso.Orders.OrderDto' in Contoso.Orders");
    }

    [TestMethod]
    [DataRow(FeatureStage.Research)]
    [DataRow(FeatureStage.Retired)]
    public void Research_and_retired_features_are_not_held_against_the_code(object stage) =>
        Aligning.Check("### OrderDto\n\n| Field | Type |\n|---|---|\n| foo | uuid |\n\n### ShipmentDto\n\n| Field | Type |\n|---|---|\n| foo | uuid |\n", Types, stage: (FeatureStage)stage).ShouldBeEmpty();

    [TestMethod]
    public void Nothing_is_reported_where_no_types_are_known() =>
        Aligning.Check("### OrderDto\n\n| Field | Type |\n|---|---|\n| foo | uuid |\n", new FakeTypeCatalog { HasTypes = false }).ShouldBeEmpty();

    [TestMethod]
    public void A_structure_that_the_template_leaves_to_be_named_is_not_looked_up() =>
        Aligning.Check($"### {{StructureName}}\n\n{Header}\n|---|---|---|---|---|\n| {{field}} | {{type}} | {{Yes or No}} | none | {{What it means}} |\n", Types).ShouldBeEmpty();

    [TestMethod]
    [DataRow(true, "'id' has no description, since 'OrderDto.Id' in Contoso.Orders has no XML documentation: write its <summary>, or fill in the cell, which is kept")]
    [DataRow(false, "'id' has no description, since 'OrderDto.Id' in Contoso.Orders has no XML documentation file: set GenerateDocumentationFile to true in its project, or fill in the cell, which is kept")]
    public void A_missing_description_says_why_there_is_none(bool hasFile, string message)
    {
        var order = CSharp.Type("OrderDto", CSharp.Member("Id", CSharp.Guid).Required()) with { HasDocumentationFile = hasFile };

        Aligning.Check(
            $"### OrderDto\n\n<!-- archdocs:begin dto type=Contoso.Orders.OrderDto -->\n\n{Header}\n|---|---|---|---|---|\n| id | uuid | Yes | none | |\n\n<!-- archdocs:end 00000000 -->\n",
            new FakeTypeCatalog(order)).Single().Message.ShouldBe(message);
    }

    private static List<Finding> Find(string row, WireOptions? wire = null) =>
        Aligning.Check($"### OrderDto\n\n{Header}\n|---|---|---|---|---|\n{row}\n", Types, wire);
}
