using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Clarity;

internal sealed class ResponseUnclear : DocumentRule
{
    /// <summary>Words that say what comes back where no type does.</summary>
    private static readonly string[] OtherWords = ["none", "nothing", "void", "empty", "unit", "null", "nil", "true", "false", "array", "list", "map", "set", "dictionary", "tuple", "enum", "task", "no", "file", "csv", "pdf", "html", "xml", "redirect", "error", "itself", "self", "iterator", "generator"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH5006",
        Name = "response-unclear",
        Title = "Response or return without a DTO, type or status code",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = "Every interface has exact specifications",
    };

    public override void Check(DocumentContext context)
    {
        if (context.Feature is not { } feature || !context.IsJudged())
        {
            return;
        }

        var parts = context.Specs.Endpoints.Select(endpoint => (Kind: "response", endpoint.Name, endpoint.Section, Part: endpoint.Response))
            .Concat(context.Specs.Functions.Select(function => (Kind: "return", function.Name, function.Section, Part: function.Returns)));
        foreach (var (kind, name, section, found) in parts.DistinctBy(part => part.Section))
        {
            if (found is { HasValue: true } part && !context.Document.IsGenerated(section.HeadingSpan) && !IsClear(context.Document, feature, part)
                && !PlaceholderText.HasOneOf(context.Shape?.Placeholders, PartText.Of(part)))
            {
                var missing = kind == "response" ? "name the structure and the status code, such as '`OrderDto` (200)'" : "name the structure or type that it returns";
                context.Report(Descriptor, ClarityScope.PlaceOf(part), $"The {kind} of '{name}' names no structure, type{(kind == "response" ? " or status code" : "")}: {missing}", $"{name}.{part.Name}");
            }
        }
    }

    private static bool IsClear(DesignDocument document, FeatureModel feature, Label part)
    {
        if (part.Blocks.Any(block => block is Table or Fence) || StatusCodes.In(PartText.Of(part)).Any() || IsIn(part, document.Links.Select(link => link.Span)) || IsIn(part, document.CodeSpans.Select(code => code.Span)))
        {
            return true;
        }

        return PartText.Of(part).Split([' ', ',', ';', ':', '.', '(', ')', '[', ']', '<', '>', '?', '/', '|', '\n', '*', '"'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => ScalarWords.Contains(word) || OtherWords.Contains(word, StringComparer.OrdinalIgnoreCase) || feature.Names.Structures.Contains(word, StringComparer.Ordinal) || IsName(word));
    }

    private static bool IsIn(Label part, IEnumerable<TextSpan> places) =>
        places.Any(place => (part.Value.Length > 0 && part.ValueSpan.Contains(place)) || part.Blocks.Any(block => block.Span.Contains(place)));

    /// <summary>With an inner capital: <c>OrderDto</c>.</summary>
    private static bool IsName(string word) => char.IsUpper(word[0]) && word.Skip(1).Any(char.IsUpper) && word.Any(char.IsLower);
}
