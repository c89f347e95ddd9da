using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Tests.Rules.Examples;

namespace ArchDocs.Core.Tests.Rules.Completeness;

[TestClass]
public sealed class MisspeltNameTests
{
    private const string Architecture =
        """
        <!-- file: 02-architecture.md -->
        # System Architecture: Checkout

        ## Component Details

        ### Basket

        **Purpos**: Keeps what a customer chose.

        ## Integration Points

        ### Internal Services

        | Service | Integration Type | Purpse |
        |---|---|---|
        | Catalog | REST | Prices |

        ## Technolgy Stak

        | Layer | Technology | Justification |
        |---|---|---|
        | Storage | PostgreSQL 17 | Transactions |

        ## Technical Risks & Mitigations

        | Risk | Likelihod | Impact | Mitigation |
        |---|---|---|---|
        | The bank is slow | Low | Low | Retry |
        """;

    private const string Design =
        """
        # Backend Design: Checkout

        ## DTO / Data Structures

        ### OrderDto

        **Purpse**: An order.

        | Field | Type | Required | Validation | Descripton |
        |---|---|---|---|---|
        | id | uuid | Yes | none | Key |

        ## API Endpoints

        #### GET /orders

        **Authentification**: None

        ## Library Interface

        ### Print

        **Purpose**: Prints.

        **Retruns**: Nothing

        ## Error Handling

        ### Error Codes

        | Code | Meanin | Response |
        |---|---|---|
        | EMPTY | Nothing ordered | 422 |
        """;

    [TestMethod]
    public void A_section_under_a_misspelt_heading_is_to_be_renamed() =>
        Find(new SectionMissing(), Architecture).ShouldContain(message => Says(message, "'Technology Stack' is missing: if 'Technolgy Stak' (line 17) is meant, call it 'Technology Stack', else "));

    [TestMethod]
    public void A_misspelt_label_is_to_be_renamed()
    {
        Find(new LabelMissing(), Architecture).ShouldContain(message => Says(message, "'Basket' has no '**Purpose**': if 'Purpos' is meant, call it 'Purpose', else "));
        Find(new StructureIncomplete(), Design).ShouldContain(message => Says(message, "'OrderDto' has no '**Purpose**': if 'Purpse' is meant, call it 'Purpose', else "));
        Find(new EndpointIncomplete(), Design).ShouldContain(message => Says(message, "'GET /orders' has no '**Authentication**': if 'Authentification' is meant, call it 'Authentication', else "));
        Find(new FunctionIncomplete(), Design).ShouldContain(message => Says(message, "'Print' has no '**Returns**': if 'Retruns' is meant, call it 'Returns', else "));
    }

    [TestMethod]
    public void A_misspelt_column_is_to_be_renamed()
    {
        Find(new StructureIncomplete(), Design).ShouldContain(message => Says(message, "no column 'Description': if 'Descripton' is meant, call it 'Description', else "));
        Find(new TableMissing(), Design).ShouldContain(message => Says(message, "no column 'Meaning': if 'Meanin' is meant, call it 'Meaning', else "));
        Find(new IntegrationPointIncomplete(), Architecture).ShouldContain(message => Says(message, "no column 'Purpose': if 'Purpse' is meant, call it 'Purpose', else "));
        Find(new JustificationMissing(), Architecture).ShouldContain(message => Says(message, "no column 'Likelihood': if 'Likelihod' is meant, call it 'Likelihood', else "));
    }

    [TestMethod]
    public void A_name_that_is_not_near_is_nobody_else() =>
        MisspeltName.Hint("Purpose", ["Goal", "Purpose", "Owner"]).ShouldBeEmpty();

    private static bool Says(string message, string words) => message.Contains(words, StringComparison.Ordinal);

    private static string[] Find(Rule rule, string documents) =>
        [.. ExampleRun.FindingsOf(Example.Read("misspelt", documents), [rule]).Select(finding => finding.Message)];
}
