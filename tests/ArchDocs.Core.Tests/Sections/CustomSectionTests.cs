using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Alignment;

namespace ArchDocs.Core.Tests.Sections;

/// <summary>What a section of a repository's own receives.</summary>
[TestClass]
public sealed class CustomSectionTests
{
    private const string Directory = "/plan/E01-orders/E01-F01-checkout";

    private static readonly DesignDocument Prd = Reading.Read(
        "# PRD: Checkout\n\n## Requirements\n\n### Functional Requirements\n\n- **FR-1**: A customer pays.\n", DocumentKind.Prd, $"{Directory}/prd.md");

    private static readonly DesignDocument Architecture = Reading.Read(
        """
        # Architecture: Checkout

        ## Architecture Overview

        ### Key Design Decisions

        - Queue the mails: the shop answers at once.

        ## Component Details

        ### Shop

        **Purpose**: Sells
        tea.

        **Dependencies**:

        - Bank

        ## Integration Points

        ### External Services

        | Service | Protocol | Purpose | Fallback |
        |---|---|---|---|
        | Bank | HTTPS | Pays | Try again |

        ## Technology Stack

        | Layer | Technology | Justification |
        |---|---|---|
        | Data | PostgreSQL 17 | Known |

        ## Technical Risks & Mitigations

        | Risk | Likelihood | Impact | Mitigation |
        |---|---|---|---|
        | Fraud | Low | High | Limits |

        """,
        DocumentKind.Architecture,
        $"{Directory}/02-architecture.md");

    private static readonly DesignDocument Design = Reading.Read(
        """
        # Backend Design: Checkout

        <!-- archdocs:begin own -->
        <!-- archdocs:end -->

        Meets FR-1.

        ## API Endpoints

        ### GET /api/v1/orders/{id}

        **Purpose**: Reads one.

        **Authentication**: Bearer

        **Response**: 200 OK, OrderDto

        ## Library Interface

        ### PlaceOrder

        **Purpose**: Places one.

        **Signature**:

        | Parameter | Type | Required | Default | Description |
        |---|---|---|---|---|
        | lines | array of string | Yes | - | What is ordered |

        **Returns**: OrderDto

        ## CLI Commands

        ### orders export

        **Purpose**: Exports.

        **Usage**: orders export

        **Arguments**:

        | Argument | Required | Description |
        |---|---|---|
        | file | Yes | Where to |

        **Options**:

        | Option | Short | Type | Default | Description |
        |---|---|---|---|---|
        | --since | -s | date | today | From when on |

        ## Event/Message Contracts

        ### OrderPlaced

        **Trigger**: An order was placed.

        **Payload**:

        | Field | Type | Description |
        |---|---|---|
        | id | uuid | Its key |

        **Consumers**: Bank

        """);

    private static readonly DesignDocument Data = Reading.Read(
        "# Data Design: Checkout\n\n## Data Model\n\n### orders\n\n| Field | Type | Constraints | Description |\n|---|---|---|---|\n| id | uuid | key | Its key. |\n", DocumentKind.DataDesign, $"{Directory}/03-data-design.md");

    [TestMethod]
    [DataRow("{{feature.key}} {{feature.stage}}", "E01-F01-checkout design")]
    [DataRow("{{#each requirements}}{{id}} {{description}} {{#each sections}}{{title}}{{/each}}{{/each}}", "FR-1 A customer pays. Backend Design: Checkout")]
    [DataRow("{{#each components}}{{name}} {{purpose}} {{#each dependencies}}{{this}}{{/each}} {{section.url}}{{/each}}", "Shop Sells tea. Bank 02-architecture.md#shop")]
    [DataRow("{{#each integrations}}{{service}} {{isExternal}} {{kind}} {{purpose}} {{fallback}}{{/each}}", "Bank True HTTPS Pays Try again")]
    [DataRow("{{#each technologies}}{{name}} {{version}} {{layer}} {{justification}}{{/each}}", "PostgreSQL 17 Data Known")]
    [DataRow("{{#each risks}}{{risk}} {{likelihood}} {{impact}} {{mitigation}}{{/each}}", "Fraud Low High Limits")]
    [DataRow("{{#each decisions}}{{decision}}: {{rationale}}{{/each}}", "Queue the mails: the shop answers at once.")]
    [DataRow("{{#each endpoints}}{{method}} {{path}} {{purpose}} {{response}} {{authorization}} {{section.title}}{{/each}}", "GET /api/v1/orders/{id} Reads one. 200 OK, OrderDto Bearer GET /api/v1/orders/{id}")]
    [DataRow("{{#each functions}}{{name}} {{purpose}} {{returns}} {{section.url}}{{/each}}", "PlaceOrder Places one. OrderDto #placeorder")]
    [DataRow("{{#each commands}}{{name}} {{purpose}} {{usage}}{{/each}}", "orders export Exports. orders export")]
    [DataRow("{{#each commands}}{{#each arguments}}{{name}} {{required}} {{description}}{{/each}}{{/each}}", "file Yes Where to")]
    [DataRow("{{#each commands}}{{#each options}}{{name}} {{short}} {{type}} {{default}} {{description}}{{/each}}{{/each}}", "--since -s date today From when on")]
    [DataRow("{{#each functions}}{{#each parameters}}{{name}} {{type}} {{required}} {{default}} {{description}}{{/each}}{{/each}}", "lines array of string Yes - What is ordered")]
    [DataRow("{{#each events}}{{name}} {{trigger}} {{consumers}}{{/each}}", "OrderPlaced An order was placed. Bank")]
    [DataRow("{{#each events}}{{#each payload}}{{name}} {{type}} {{description}}{{/each}}{{/each}}", "id uuid Its key")]
    [DataRow("{{#each entities}}{{name}}{{#each fields}} {{name}} {{type}} {{constraints}} {{description}}{{/each}}{{/each}}", "orders id uuid key Its key.")]
    [DataRow("{{#each packages}}{{id}}{{/each}}.", ".")]
    public void It_receives_the_whole_feature(string template, string expected)
    {
        using var directory = new TemporaryDirectory();
        directory.File("own.hbs", template);
        var types = new FakeTypeCatalog();
        var feature = FeatureModel.Of(new Feature("E01-orders", "E01-F01-checkout", Directory, [], IsSelected: true), [Prd, Architecture, Data, Design], types);
        var context = Updating.Context(Design, types, new SectionTemplates(directory.Path)) with { Feature = feature };

        var result = SectionUpdater.Update(Design, context, RunMode.Update);

        result.Findings.Select(finding => finding.Message).ShouldBeEmpty();
        Updating.Generated(result.NewText!).ShouldBe([expected]);
    }

    [TestMethod]
    public void A_misspelt_name_of_the_model_is_told_with_the_one_that_is_meant()
    {
        using var directory = new TemporaryDirectory();
        directory.File("own.hbs", "{{#each comands}}{{name}}{{/each}}");
        var types = new FakeTypeCatalog();

        var result = SectionUpdater.Update(Design, Updating.Context(Design, types, new SectionTemplates(directory.Path)), RunMode.Update);

        result.Findings.ShouldHaveSingleItem().Message.ShouldBe("The section template 'own.hbs' fails in line 1: 'comands' is neither in the section's model nor a helper: write 'commands'.");
    }
}
