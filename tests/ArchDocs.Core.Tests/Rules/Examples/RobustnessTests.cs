using ArchDocs.Core.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace ArchDocs.Core.Tests.Rules.Examples;

[TestClass]
public sealed class RobustnessTests
{
    private static readonly Rule[] AboutForm = [.. RuleSet.All.Where(rule => rule.Descriptor.Group is RuleGroup.Structure or RuleGroup.Completeness or RuleGroup.Consistency or RuleGroup.Clarity or RuleGroup.Integration)];

    private static readonly string[] Names = ["02-architecture.md", "04-backend-design.md"];

    [TestMethod]
    public void No_document_makes_a_rule_throw()
    {
        string[] pieces =
        [
            "# T\n", "\n## Architecture Overview\n", "\n### Key Design Decisions\n", "\n## Component Details\n", "\n### {ComponentName}\n", "\n## DTOs\n", "\n### OrderDto\n", "\n## API Endpoints\n", "\n#### GET /a/{id}\n",
            "\n## Data Flow\n", "\n## Versioning\n", "\n##\n", "\n**Purpose**:", "**Fields**:\n", "| Field | Type |\n|---|---|\n", "| a | b |\n", "| - |\n", "- item\n", "1. one\n", "\n```mermaid\n", "graph TB\n", "```\n",
            "TODO", "TBD/", "???", "{author}", "{", "}", "is to be ", "decided", "lorem ipsum", "\"", " ", "\n\n", "<!-- archdocs:begin dto type=A -->\n", "<!-- archdocs:end -->\n", "<!-- x -->", "(if any)", "**Epic**: E01\n", "**Date**: 2026-13-01\n",
            "\n## Interface Overview\n", "**Interface Type**: +(x\n", "\n## CLI Commands\n", "\n### **\n", "\n### `a b` (\n", "**Options**:\n", "| Option | Short |\n|---|---|\n", "| --aB, -x | -x |\n", "**Exit Codes**: 0, 1\n",
            "\n## Library API\n", "**Signature**:\n", "**Raises**: none\n", "- `X_Y`: (Z_\n", "\n## Events\n", "**Payload**: `A<B`\n", "**Response**: `AbC`", "**Processing Steps**: 1. 2)\n", "\n### Error Codes\n", "| Code | Type |\n|---|---|\n",
        ];
        var texts = Gen.Elements(pieces).ListOf().Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (var name in Names)
            {
                var example = new Example("random");
                example.Add(name, [.. text.Split('\n'), "```", ""]);
                if (Core.Documents.DocumentReader.TryRead(new Core.Documents.SourceText("/x.md", example.Files.Values.Single().Text), Core.Plan.DocumentKind.Architecture, out _, out _))
                {
                    ExampleRun.FindingsOf(example, AboutForm).ShouldAllBe(finding => finding.Message.Length > 0 && !finding.Message.Contains('\n'));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(80).WithReplay(20260131, 7919));
    }
}
