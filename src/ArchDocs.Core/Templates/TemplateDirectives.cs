using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Finer demands in comments of a template, by the line of the heading, label or table that each stands before.</summary>
internal sealed class TemplateDirectives
{
    private static readonly ImmutableArray<string> InterfaceTypes = ["API", "Library", "CLI", "Service"];

    /// <summary>What stands in a template for the documents that are made of it.</summary>
    private static readonly ImmutableArray<string> OfDocuments = ["begin", "end", "type", "disable", "enable", "disable-next-line"];

    private readonly Dictionary<int, List<Directive>> _byLine = [];
    private readonly HashSet<Directive> _used = [];
    private readonly DesignDocument _template;
    private readonly List<TemplateFailure> _failures;

    public TemplateDirectives(DesignDocument template, List<TemplateFailure> failures)
    {
        _template = template;
        _failures = failures;
        var commentEnds = template.Comments.GroupBy(comment => template.Source.LineOf(comment.Start))
            .ToDictionary(group => group.Key, group => template.Source.LineOf(group.Max(comment => comment.End)));
        foreach (var directive in template.Directives.Where(IsOfTemplate))
        {
            var line = template.Source.LineOf(directive.Span.End) + 1;
            while (line < template.Source.LineCount)
            {
                if (commentEnds.TryGetValue(line, out var end))
                {
                    line = end + 1;
                }
                else if (template.Source.SpanOf(template.Source.LineSpan(line)).IsWhiteSpace())
                {
                    line++;
                }
                else
                {
                    break;
                }
            }

            if (!_byLine.TryGetValue(line, out var list))
            {
                _byLine.Add(line, list = []);
            }

            list.Add(directive);
        }
    }

    /// <summary>It speaks of the template itself, and means nothing in a document.</summary>
    public static bool IsOfTemplate(Directive directive) => !OfDocuments.Contains(directive.Name, StringComparer.Ordinal);

    /// <summary>The demands before the heading, label, table or diagram that begins at <paramref name="place"/>.</summary>
    public Demands Before(TextSpan place, DirectiveTarget target)
    {
        var demands = new Demands();
        foreach (var directive in _byLine.GetValueOrDefault(_template.Source.LineOf(place.Start), []))
        {
            _used.Add(directive);
            demands = Apply(directive, demands, target);
        }

        return demands;
    }

    /// <summary>Directives that stand before nothing they could be about.</summary>
    public void ReportUnused()
    {
        foreach (var directive in _template.Directives.Where(directive => IsOfTemplate(directive) && !_used.Contains(directive)))
        {
            Fail(directive, "stands before no heading, label, table or diagram: put it on the line before the one it is about");
        }
    }

    private Demands Apply(Directive directive, Demands demands, DirectiveTarget target)
    {
        var words = $"{directive.Name} {directive.Arguments}".Trim();
        var blank = words.IndexOfAny([' ', '\t', '\r', '\n']);
        var (name, value) = blank < 0 ? (words, "") : (words[..blank], words[blank..].Trim());
        switch (name)
        {
            case "optional" when value.Length == 0:
                return demands with { IsOptional = true };
            case "example" when value.Length == 0 && target == DirectiveTarget.Subsection:
                return demands with { IsExample = true };
            case "lines" when target == DirectiveTarget.Title && Range(value) is { } lines:
                return demands with { Lines = lines };
            case "sentences" when target != DirectiveTarget.Part && Range(value) is { } sentences:
                return demands with { Sentences = sentences };
            case "alias" when target.IsHeading() && Quoted(value) is { IsEmpty: false } aliases:
                return demands with { Aliases = demands.Aliases.AddRange(aliases) };
            case "required-for" when target.IsHeading() && Types(value) is { IsEmpty: false } types:
                return demands with { RequiredFor = types };
        }

        Fail(directive, name switch
        {
            "optional" => "takes no value: write '<!-- archdocs: optional -->'",
            "example" => value.Length > 0 ? "takes no value: write '<!-- archdocs: example -->'" : "is about a subsection: put it on the line before the heading of one",
            "lines" => target == DirectiveTarget.Title ? "needs a range such as 'lines 150-200'" : "is about the document: put it on the line before the title",
            "sentences" => "needs a number or a range such as 'sentences 2-3', on the line before a heading",
            "alias" => "needs names in double quotes, such as 'alias \"DTOs\" \"Data Structures\"', on the line before a heading",
            "required-for" => $"needs one or more of '{string.Join("', '", InterfaceTypes)}', on the line before a heading",
            _ => "is unknown: a template may say 'lines', 'required-for', 'alias', 'optional', 'example' or 'sentences'",
        });
        return demands;
    }

    private void Fail(Directive directive, string reason) =>
        _failures.Add(new TemplateFailure(TemplateFailure.BadDirective, _template.Path, _template.Source.RangeOf(directive.Span), $"'archdocs: {$"{directive.Name} {directive.Arguments}".Trim()}' {reason}"));

    private static (int Minimum, int Maximum)? Range(string value)
    {
        var dash = value.IndexOfAny(['-', '–']);
        var first = dash < 0 ? value : value[..dash];
        var last = dash < 0 ? value : value[(dash + 1)..];
        return int.TryParse(first.Trim(), out var minimum) && int.TryParse(last.Trim(), out var maximum) && minimum >= 0 && minimum <= maximum ? (minimum, maximum) : null;
    }

    private static ImmutableArray<string> Quoted(string value)
    {
        var parts = value.Split('"');
        var isWellFormed = parts.Length % 2 == 1 && parts.Where((_, index) => index % 2 == 0).All(string.IsNullOrWhiteSpace);
        return isWellFormed ? [.. parts.Where((part, index) => index % 2 == 1 && !string.IsNullOrWhiteSpace(part))] : [];
    }

    private static ImmutableArray<string> Types(string value)
    {
        var types = value.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => InterfaceTypes.FirstOrDefault(type => string.Equals(type, word, StringComparison.OrdinalIgnoreCase))).ToArray();
        return types.Contains(null) ? [] : [.. types.OfType<string>()];
    }
}

internal enum DirectiveTarget
{
    Title,
    Heading,

    /// <summary>A heading that stands in a section.</summary>
    Subsection,

    /// <summary>A label, a table or a diagram.</summary>
    Part,
}

internal static class DirectiveTargets
{
    public static bool IsHeading(this DirectiveTarget target) => target is DirectiveTarget.Heading or DirectiveTarget.Subsection;
}

/// <summary>What the directives before one part of a template demand of it.</summary>
internal sealed record Demands
{
    public bool IsOptional { get; init; }

    /// <summary>It shows what may stand here, for the author of a new document; documents are held to nothing of it.</summary>
    public bool IsExample { get; init; }

    public (int Minimum, int Maximum)? Lines { get; init; }

    public (int Minimum, int Maximum)? Sentences { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> RequiredFor { get; init; } = [];
}
