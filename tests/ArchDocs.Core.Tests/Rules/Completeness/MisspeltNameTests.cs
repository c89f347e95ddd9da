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

        ## Pagination

        | Parameter | Defalt | Max | Description |
        |---|---|---|---|
        | page | 1 | 9 | Page |
        """;

    [TestMethod]
    public void A_section_under_a_misspelt_heading_is_to_be_renamed() =>
        Find(new SectionMissing(), Architecture).ShouldContain("The section 'Technology Stack' is missing: if 'Technolgy Stak' is meant, call it 'Technology Stack', else add '## Technology Stack' after 'Integration Points', as 'built-in template 02-architecture.md' demands", StringComparer.Ordinal);

    [TestMethod]
    public void A_misspelt_label_is_to_be_renamed()
    {
        Find(new LabelMissing(), Architecture).ShouldContain("The section 'Basket' has no '**Purpose**': if 'Purpos' is meant, call it 'Purpose', else add it with its value, as 'built-in template 02-architecture.md' demands", StringComparer.Ordinal);
        Find(new StructureIncomplete(), Design).ShouldContain("'OrderDto' has no '**Purpose**': if 'Purpse' is meant, call it 'Purpose', else say what it stands for and where it is used", StringComparer.Ordinal);
        Find(new EndpointIncomplete(), Design).ShouldContain(message => message.StartsWith("'GET /orders' has no '**Authentication**': if 'Authentification' is meant, call it 'Authentication', else ", StringComparison.Ordinal));
        Find(new FunctionIncomplete(), Design).ShouldContain(message => message.Contains("has no '**Returns**': if 'Retruns' is meant, call it 'Returns', else ", StringComparison.Ordinal));
    }

    [TestMethod]
    public void A_misspelt_column_is_to_be_renamed()
    {
        Find(new StructureIncomplete(), Design).ShouldContain("The table of fields of 'OrderDto' has no column 'Description': if 'Descripton' is meant, call it 'Description', else add it with a value in each row", StringComparer.Ordinal);
        Find(new TableMissing(), Design).ShouldContain(message => message.Contains("no column 'Default': if 'Defalt' is meant, call it 'Default', else add the column", StringComparison.Ordinal));
        Find(new IntegrationPointIncomplete(), Architecture).ShouldContain(message => message.Contains("no column 'Purpose': if 'Purpse' is meant, call it 'Purpose', else ", StringComparison.Ordinal));
        Find(new JustificationMissing(), Architecture).ShouldContain(message => message.Contains("no column 'Likelihood': if 'Likelihod' is meant, call it 'Likelihood', else ", StringComparison.Ordinal));
    }

    [TestMethod]
    public void A_name_that_is_not_near_is_nobody_else() =>
        MisspeltName.Hint("Purpose", ["Goal", "Purpose", "Owner"]).ShouldBeEmpty();

    private static string[] Find(Rule rule, string documents) =>
        [.. ExampleRun.FindingsOf(Example.Read("misspelt", documents), [rule]).Select(finding => finding.Message)];
}
