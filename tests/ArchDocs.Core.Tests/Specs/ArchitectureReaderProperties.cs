using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using FsCheck;
using FsCheck.Fluent;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class ArchitectureReaderProperties
{
    private static readonly string[] Pieces =
    [
        "# T\n", "\n## Components\n", "\n### Checkout (x)\n", "\n### 1.\n", "\n**Dependencies**:", "**Purpose**: x\n", "\n## Integration Points\n", "\n### External Services\n", "\n### Internal\n", "\n## Technology Stack\n", "\n### Alternatives\n", "\n## Risks\n",
        "\n### Key Design Decisions\n", "| Service | Protocol | Purpose | Fallback |\n|---|---|---|---|\n", "| Technology | Version |\n|---|---|\n", "| Risk | Impact |\n|---|---|\n", "| Decision | Rationale |\n|---|---|\n", "| Redis | >= 7 |\n", "| - | |\n",
        "- item", "- Redis 7: x\n", "  - Impact: High\n", "1. one\n", ": ", " - ", " — ", "(", ")", "()", "Likelihood:", "Mitigation: ", "Impact=", "because", ", so ", "to keep", "Decision 1:", "ADR-", "D", "Redis was rejected", "instead of Redis", " and ", ",", "/", ".", "v", "16+", "**", "`", "[a](b)", " ", "\n", "\n\n",
    ];

    [TestMethod]
    public void No_text_makes_a_reader_throw_or_point_outside()
    {
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            foreach (var kind in (ReadOnlySpan<DocumentKind>)[DocumentKind.Architecture, DocumentKind.ResearchReport])
            {
                if (DocumentReader.TryRead(new SourceText("/x.md", text + "\nend\n"), kind, out var document, out _))
                {
                    SpansOf(new DocumentSpecs(document)).ShouldAllBe(span => span.Start >= 0 && span.End <= document.Source.Text.Length);
                    _ = new RejectedTechnologies(document).Find("Redis");
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60).WithReplay(20261121, 7919));
    }

    private static IEnumerable<TextSpan> SpansOf(DocumentSpecs specs) =>
    [
        .. specs.Components.SelectMany(spec => spec.Dependencies.Select(dependency => dependency.Span).Append(spec.NameSpan)),
        .. specs.Integrations.Select(spec => spec.Span).Concat(specs.Integrations.Select(spec => spec.Name.Span)),
        .. specs.Technologies.SelectMany(spec => new[] { spec.Span, spec.NameSpan, spec.Version?.Span ?? spec.Span }),
        .. specs.Technologies.SelectMany(spec => VersionMentions.Of(specs, spec.Name, []).Elsewhere.Select(place => place.Span)),
        .. specs.Risks.SelectMany(spec => new[] { spec.Span, spec.Risk.Span, spec.Impact?.Span ?? spec.Span, spec.Mitigation?.Span ?? spec.Span }),
        .. specs.Decisions.Select(spec => spec.Span),
    ];
}
