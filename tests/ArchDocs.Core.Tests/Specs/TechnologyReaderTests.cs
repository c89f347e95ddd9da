using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class TechnologyReaderTests
{
    [TestMethod]
    [DataRow(".NET 10", ".NET", "10")]
    [DataRow("PostgreSQL 16+", "PostgreSQL", "16+")]
    [DataRow("Polly >= 8.2", "Polly", ">= 8.2")]
    [DataRow("Redis (v7.2)", "Redis", "v7.2")]
    [DataRow("Go 1.22", "Go", "1.22")]
    [DataRow("C# 14", "C#", "14")]
    [DataRow("ASP.NET Core 10 (LTS)", "ASP.NET Core", "10")]
    [DataRow("Node.js v20 LTS", "Node.js", "v20 LTS")]
    [DataRow("PostgreSQL 16 or later", "PostgreSQL", "16 or later")]
    [DataRow("PostgreSQL version 16", "PostgreSQL", "16")]
    [DataRow("Serilog 4.x", "Serilog", "4.x")]
    [DataRow("Npgsql 9.0.0-preview.1", "Npgsql", "9.0.0-preview.1")]
    [DataRow("EF Core 8 - 9", "EF Core", "8 - 9")]
    [DataRow("Polly [8.0, 9.0)", "Polly", "[8.0, 9.0)")]
    [DataRow("Polly (,9.0]", "Polly", "(,9.0]")]
    [DataRow("Polly [8.5.2]", "Polly", "[8.5.2]")]
    [DataRow("Kafka (latest)", "Kafka", "latest")]
    [DataRow(".NET 10 (`net10.0`)", ".NET", "10")]
    [DataRow("Amazon S3", "Amazon S3", null)]
    [DataRow("Neo4j", "Neo4j", null)]
    [DataRow("log4net", "log4net", null)]
    [DataRow("Azure Service Bus (Standard tier)", "Azure Service Bus", null)]
    [DataRow("System.Text.Json", "System.Text.Json", null)]
    public void A_version_may_stand_behind_the_name(string technology, string name, string? version)
    {
        var specs = ArchitectureReading.Specs($"# A\n\n## Technology Stack\n\n| Layer | Technology | Justification |\n|---|---|---|\n| Any | {technology} | Fits |\n");

        var spec = specs.Technologies.Single();
        spec.Name.ShouldBe(name);
        spec.Version?.Name.ShouldBe(version);
        if (version is not null)
        {
            spec.Version.ShouldNotBeNull();
            specs.At(spec.Version.Span).ShouldBe(version);
        }
    }

    [TestMethod]
    [DataRow("| Component | Recommended | Version | Rationale |\n|---|---|---|---|\n| **ORM** | SQLAlchemy | 2.0+ | Typed |\n", "ORM/SQLAlchemy/2.0+/Typed")]
    [DataRow("| Name & Version | Area | Why |\n|---|---|---|\n| Redis 7 | Cache | Fast |\n", "Cache/Redis/7/Fast")]
    [DataRow("| Component | Version | State |\n|---|---|---|\n| Redis | 7 | in use |\n", "/Redis/7/")]
    [DataRow("| Layer | Technology | Justification |\n|---|---|---|\n| Data | PostgreSQL 17, Redis 7 | Known |\n", "Data/PostgreSQL/17/Known|Data/Redis/7/Known")]
    [DataRow("- **Redis 7**: caching, because reads are many\n", "/Redis/7/caching, because reads are many")]
    [DataRow("- Database: PostgreSQL 17 — transactions\n", "Database/PostgreSQL/17/transactions")]
    [DataRow("- Redis 7 because reads are many\n", "/Redis/7/because reads are many")]
    [DataRow("- Redis\n", "/Redis//")]
    [DataRow("### Storage\n\n- Redis 7: fast\n\n### Alternatives Considered\n\n- Memcached: old\n", "/Redis/7/fast")]
    [DataRow("- The service of the other team keeps its own store\n", "")]
    public void Tables_and_lists_are_read(string text, string expected) =>
        string.Join('|', ArchitectureReading.Specs($"# A\n\n## Tech Stack\n\n{text}").Technologies.Select(Show)).ShouldBe(expected);

    [TestMethod]
    public void The_research_report_has_a_stack_too() =>
        ArchitectureReading.Specs("# A\n\n## Technology Stack Analysis\n\n### Current Stack\n\n| Component | Technology | Version |\n|---|---|---|\n| Runtime | Go | 1.21+ |\n", DocumentKind.ResearchReport)
            .Technologies.Select(Show).ShouldBe(["Runtime/Go/1.21+/"]);

    private static string Show(TechnologySpec spec) => $"{spec.Layer?.Text}/{spec.Name}/{spec.Version?.Name}/{spec.Justification?.Text}";
}
