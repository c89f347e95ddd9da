using System.Globalization;
using System.Text;

namespace ArchDocs.Benchmarks;

/// <summary>One feature's two documents: about 180 lines each, with tables, labels, diagrams and links as real ones have, and as good: a plan in use has few findings.</summary>
internal sealed class GeneratedFeature
{
    private const string PaddingPlace = "{padding}\n";

    private static readonly string[] Regions = ["Retail", "Partner", "Wholesale", "Harbour", "Campus", "Nordic", "Fleet", "Clinic"];
    private static readonly string[] Kinds = ["", "Draft", "Group", "Archived", "Seasonal", "Bulk", "Shared", "Interim"];
    private static readonly string[] Nouns = ["Order", "Invoice", "Customer", "Basket", "Catalog", "Payment", "Shipment", "Refund", "Coupon", "Session", "Tenant", "Report", "Ledger", "Quote", "Contract", "Ticket"];
    private static readonly string[] Verbs = ["import", "export", "search", "sync", "archive", "approve", "cancel", "route", "reconcile", "notify", "split", "merge", "track", "publish", "review", "assign"];
    private static readonly string[] Words = "the service keeps one row for each request and answers from it when the same key comes again so a retry never charges twice while readers see either the old state or the new one because the write and the event share one transaction".Split(' ');
    private static readonly (string Name, string Type, string Required, string Validation)[] Fields =
    [
        ("id", "uuid", "Yes", "none"), ("name", "string", "Yes", "max 255 chars"), ("notes", "string", "No", "max 1000 chars"), ("quantity", "integer", "Yes", "min 0"),
        ("unitPrice", "decimal", "Yes", "min 0"), ("createdAt", "date-time", "Yes", "none"), ("isActive", "boolean", "Yes", "none"), ("tags", "array of string", "No", "max 50 items"),
        ("callbackUrl", "uri", "No", "url"), ("tenantId", "uuid", "Yes", "none"), ("currency", "string", "Yes", "exactly 3 chars"), ("version", "integer", "Yes", "min 0"),
    ];

    private static readonly string[] Technologies = ["PostgreSQL", "Redis", "ASP.NET Core", "RabbitMQ", "OpenTelemetry"];
    private static readonly string[] Levels = ["Low", "Medium", "High"];

    private readonly Random _random;
    private readonly string _noun;
    private readonly string _verb;
    private readonly string _previous;

    public GeneratedFeature(int index, int featuresPerEpic)
    {
        // A fixed seed for each feature: every run measures the same bytes.
        _random = new Random(index);
        _noun = Kinds[index / (Nouns.Length * Regions.Length) % Kinds.Length] + Regions[index / Nouns.Length % Regions.Length] + Nouns[index % Nouns.Length];
        _verb = Verbs[index * 7 % Verbs.Length];
        EpicKey = string.Create(CultureInfo.InvariantCulture, $"E{(index / featuresPerEpic) + 1:00}-platform");
        Key = KeyOf(index, featuresPerEpic);
        _previous = index % featuresPerEpic == 0 ? Key : KeyOf(index - 1, featuresPerEpic);
    }

    public string EpicKey { get; }

    public string Key { get; }

    private static string KeyOf(int index, int featuresPerEpic) =>
        string.Create(CultureInfo.InvariantCulture, $"E{(index / featuresPerEpic) + 1:00}-F{(index % featuresPerEpic) + 1:00}-{Nouns[index % Nouns.Length].ToLowerInvariant()}-{Verbs[index * 7 % Verbs.Length]}");

    public string Architecture()
    {
        var text = new StringBuilder();
        AppendHeader(text, "System Architecture");
        text.Append(CultureInfo.InvariantCulture, $"## Architecture Overview\n\n{Wrapped(34)}\n{Wrapped(20)}\n\nSee the [backend design](04-backend-design.md#dto--data-structures) and [a related feature](../{_previous}/02-architecture.md).\n\n### Key Design Decisions\n\n");
        AppendItems(text, 4, ordered: true);
        text.Append(CultureInfo.InvariantCulture, $"\n## System Architecture Diagram\n\n```mermaid\ngraph TB\n    subgraph \"Client Layer\"\n        Web[Web App]\n        CLI[CLI Tool]\n    end\n    subgraph \"Application Layer\"\n        EP[{_noun}Endpoint]\n        SV[{_noun}Service]\n        ST[{_noun}Store]\n        WK[{_noun}Worker]\n    end\n    subgraph \"Data Layer\"\n        DB[({_noun} DB)]\n        Cache[(Cache)]\n    end\n    subgraph \"External Services\"\n        MX[Mail Exchange]\n        TG[Tax Gateway]\n        AD[Address Directory]\n    end\n    Web --> EP\n    CLI --> EP\n    EP --> SV\n    SV --> ST\n    ST --> DB\n    SV --> Cache\n    SV --> WK\n    SV --> TG\n    SV --> AD\n    WK --> DB\n    WK --> MX\n```\n\n## Component Details\n\n");
        foreach (var part in (ReadOnlySpan<string>)["Endpoint", "Service", "Store", "Worker"])
        {
            text.Append(CultureInfo.InvariantCulture, $"### {_noun}{part}\n\n**Purpose**: {Sentence(8)}\n\n**Responsibilities**:\n- {Sentence(8)}\n- {Sentence(7)}\n\n**Dependencies**:\n- `I{_noun}{part}`: {Sentence(6)}\n\n**Interfaces**:\n- Exposes: {Sentence(5)}\n- Consumes: {Sentence(5)}\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"## Data Flow\n\n### {_noun} Flow\n\n```mermaid\nsequenceDiagram\n    participant Client\n    participant {_noun}Endpoint\n    participant {_noun}Service\n    Client->>{_noun}Endpoint: {_verb} request\n    {_noun}Endpoint->>{_noun}Service: validated command\n    {_noun}Service-->>Client: {_noun}Response\n```\n\n## Integration Points\n\n### Internal Services\n\n");
        AppendTable(text, ["Service", "Integration Type", "Purpose"], [$"{_noun}Service", $"{_noun}Worker"], column => column == 1 ? "Synchronous call" : Sentence(4));
        text.Append("\n### External Services\n\n");
        AppendTable(text, ["Service", "Protocol", "Purpose", "Fallback"], ["Mail Exchange", "Tax Gateway", "Address Directory"], column => column == 1 ? "HTTPS" : Sentence(4));
        text.Append("\n## Technology Stack\n\n");
        AppendTable(text, ["Layer", "Technology", "Justification"], ["Data", "Cache", "Service", "Messaging", "Client"], column => column == 1 ? Technologies[_random.Next(Technologies.Length)] : Sentence(8));
        text.Append("\n## Deployment Considerations\n\n### Scaling Strategy\n\n");
        AppendItems(text, 2, ordered: false);
        text.Append("\n### High Availability\n\n").Append(PaddingPlace);
        text.Append("\n## Technical Risks & Mitigations\n\n");
        AppendTable(text, ["Risk", "Likelihood", "Impact", "Mitigation"], [.. Enumerable.Range(0, 5).Select(_ => Sentence(4))], column => column == 3 ? Sentence(4) : Levels[_random.Next(Levels.Length)]);
        return Padded(text);
    }

    public string BackendDesign()
    {
        var text = new StringBuilder();
        AppendHeader(text, "Backend Design");
        var route = $"/api/v1/{_noun.ToLowerInvariant()}s";
        text.Append(CultureInfo.InvariantCulture, $"## Interface Overview\n\n{Wrapped(26)}\n\n**Interface Type**: API\n\nThe components are in [the architecture](02-architecture.md#component-details).\n\n## Codebase Analysis\n\n### Existing Related Interfaces\n\n- `I{_noun}Store` at `src/{_noun}s/I{_noun}Store.cs` - {Sentence(5)}\n\n### Naming Patterns Found\n\n- Types: PascalCase records\n- JSON: camelCase\n\n### Extension vs. New Code Decision\n\n{Wrapped(14)}\n\n## DTO / Data Structures\n\n");
        var structure = $"{_noun}{char.ToUpperInvariant(_verb[0])}{_verb[1..]}";
        foreach (var suffix in (ReadOnlySpan<string>)["Request", "Response", "Item"])
        {
            var start = _random.Next(Fields.Length);
            text.Append(CultureInfo.InvariantCulture, $"### {structure}{suffix}\n\n**Purpose**: {Sentence(8)}\n\n**Fields**:\n| Field | Type | Required | Validation | Description |\n|-------|------|----------|------------|-------------|\n");
            for (var i = 0; i < 8; i++)
            {
                var (name, type, required, validation) = Fields[(start + i) % Fields.Length];
                text.Append(CultureInfo.InvariantCulture, $"| {name} | {type} | {required} | {validation} | {Sentence(4)} |\n");
            }

            text.Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"## API Endpoints\n\n### {_noun} Endpoints\n\n");
        foreach (var (method, path, status) in (ReadOnlySpan<(string, string, int)>)[("POST", route, 201), ("GET", route + "/{id}", 200), ("DELETE", route + "/{id}", 204)])
        {
            text.Append(CultureInfo.InvariantCulture, $"#### {method} {path}\n\n**Purpose**: {Sentence(8)}\n\n**Authentication**: Required\n\n**Authorization**: {_noun} writers\n\n**Parameters**:{(path == route ? " none" : $"\n| Parameter | Location | Type | Required | Description |\n|---|---|---|---|---|\n| id | path | uuid | Yes | {Sentence(4)} |")}\n\n**Request Body**: {(method == "POST" ? structure + "Request" : "none")}\n\n**Response**: {(status == 204 ? "none" : structure + "Response")} ({status})\n\n**Processing Steps**:\n1. {Sentence(6)}\n2. {Sentence(6)}\n\n**Errors**:\n| Code | Condition |\n|---|---|\n| 400 | validation fails |\n| 401 | not signed in |\n| 404 | unknown id |\n\n");
        }

        text.Append("## Error Handling\n\n### Error Codes\n\n");
        AppendTable(text, ["Code", "Meaning", "Response"], ["400", "401", "404", "409"], column => Sentence(4));
        text.Append(CultureInfo.InvariantCulture, $"\n### Error Response Format\n\n{Wrapped(16)}\n\n## Rate Limiting\n\n{PaddingPlace}\n## Versioning\n\n- Strategy: URL-based\n- Current version: v1\n- Deprecation policy: {Sentence(6)}\n");
        return Padded(text);
    }

    private void AppendHeader(StringBuilder text, string title) =>
        text.Append(CultureInfo.InvariantCulture, $"# {title}: {_noun} {_verb}\n\n**Epic**: {EpicKey}\n**Feature**: {Key}\n**Date**: 2026-01-15\n**Author**: backend-architect\n\n");

    private void AppendItems(StringBuilder text, int count, bool ordered)
    {
        for (var i = 1; i <= count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(ordered ? $"{i}." : "-")} {Sentence(5)[..^1]}: {Sentence(8)}\n");
        }
    }

    private static void AppendTable(StringBuilder text, string[] columns, string[] names, Func<int, string> cellOf)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns)} |\n|{string.Concat(Enumerable.Repeat("---|", columns.Length))}\n");
        foreach (var name in names)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", Enumerable.Range(1, columns.Length - 1).Select(cellOf))} |\n");
        }
    }

    private string Sentence(int words)
    {
        var start = _random.Next(Words.Length);
        var sentence = string.Join(' ', Enumerable.Range(start, words).Select(i => Words[i % Words.Length]));
        return $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
    }

    private string Wrapped(int words) => string.Join('\n', Sentence(words).Split(' ').Chunk(12).Select(line => string.Join(' ', line)));

    private string Padded(StringBuilder text)
    {
        var missing = 180 - text.ToString().Count(c => c == '\n');
        var items = Enumerable.Range(0, Math.Max(missing, 2)).Select(_ => $"- {Sentence(9)}\n");
        return text.Replace(PaddingPlace, string.Concat(items)).ToString();
    }
}
