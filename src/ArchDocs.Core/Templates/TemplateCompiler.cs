using System.Collections.Immutable;
using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Templates;

/// <summary>A template's Markdown to the shape it demands of documents (documents.md, 'Templates are the schema').</summary>
internal sealed class TemplateCompiler
{
    private static readonly ImmutableArray<string> HeaderNames = ["Epic", "Feature", "Date", "Author"];

    private readonly DesignDocument _template;
    private readonly TemplateDirectives _directives;

    private TemplateCompiler(DesignDocument template, List<TemplateFailure> failures)
    {
        _template = template;
        _directives = new TemplateDirectives(template, failures);
    }

    /// <param name="template">The template without its preamble.</param>
    /// <param name="templatePath">As <see cref="DocumentShape.TemplatePath"/>.</param>
    /// <param name="failures">Takes directives that cannot be understood; the rest of the template counts all the same.</param>
    public static DocumentShape Compile(DesignDocument template, string templatePath, List<TemplateFailure> failures) =>
        new TemplateCompiler(template, failures).Compile(templatePath);

    private DocumentShape Compile(string templatePath)
    {
        var title = _template.Title;
        var demands = title is null ? new Demands() : _directives.Before(title.HeadingSpan, DirectiveTarget.Title);
        var shape = new DocumentShape(_template.Kind, templatePath, ShapesOf(_template.TopSections, ShapeOwner.None), PlaceholdersOf(_template))
        {
            Header = title is null ? [] : [.. HeaderNames.Where(name => title.LabelOf(name) is not null)],
            Title = title is null ? null : PartsOf(title) with { Sentences = demands.Sentences },
            Lines = demands.Lines,
        };
        _directives.ReportUnused();
        return shape with { Title = shape.Title is { } own ? own with { Labels = own.Labels.RemoveAll(label => HeaderNames.Any(name => HeadingText.AreEqual(name, label.Name))) } : null };
    }

    private ImmutableArray<SectionShape> ShapesOf(IEnumerable<Section> sections, ShapeOwner parts)
    {
        var shapes = ImmutableArray.CreateBuilder<SectionShape>();
        foreach (var section in sections)
        {
            var target = section.Parent is { Level: > 1 } ? DirectiveTarget.Subsection : DirectiveTarget.Heading;
            var demands = _directives.Before(section.HeadingSpan, target);
            var shape = ShapeOf(section, demands, parts);

            // A second placeholder heading of the same form only shows that there may be several.
            if (!demands.IsExample && (!shape.IsPattern || !shapes.Any(other => other.IsPattern && other.Level == shape.Level && FormOf(other.Heading) == FormOf(shape.Heading))))
            {
                shapes.Add(shape);
            }
        }

        return shapes.DrainToImmutable();
    }

    private SectionShape ShapeOf(Section section, Demands demands, ShapeOwner parts)
    {
        var isConditional = IsCondition(SectionName.RemarkOf(section.Heading));
        var heading = isConditional ? SectionName.WithoutRemark(section.Heading) : section.Heading;
        var known = KnownSections.Find(heading) ?? demands.Aliases.Select(KnownSections.Find).FirstOrDefault(found => found is not null);
        var isPattern = PlaceholderText.HasPlaceholder(heading);
        var children = ShapesOf(section.Children, known?.Parts is { } own and not ShapeOwner.None ? own : parts);
        var isOptional = demands.IsOptional || isConditional;
        return PartsOf(section) with
        {
            Heading = heading,
            Level = section.Level,
            IsPattern = isPattern,
            IsOptional = isOptional,
            RequiredFor = demands.RequiredFor.IsEmpty && isOptional && known?.InterfaceType is { } type ? [type] : demands.RequiredFor,
            Aliases = [.. demands.Aliases, .. known?.Names ?? []],
            Owner = isPattern && !children.Any(child => child.IsPattern) && IsSpecifiedHere(parts) ? parts : known?.Owner ?? ShapeOwner.None,
            Sentences = demands.Sentences,
            Children = children,
        };
    }

    /// <summary>Interfaces are specified in 04; what stands under the same heading elsewhere has no rule of its own.</summary>
    private bool IsSpecifiedHere(ShapeOwner parts) =>
        parts is not (ShapeOwner.Endpoint or ShapeOwner.Function or ShapeOwner.Command or ShapeOwner.Event) || _template.Kind == DocumentKind.BackendDesign;

    private SectionShape PartsOf(Section section)
    {
        var labels = section.Labels.Where(label => !label.IsPlainItem && !PlaceholderText.HasPlaceholder(label.Name)).ToArray();
        return new SectionShape
        {
            Heading = section.Heading,
            Level = section.Level,
            Labels = [.. labels.Select(LabelShapeOf).DistinctBy(label => HeadingText.KeyOf(label.Name), StringComparer.Ordinal)],
            Tables = [.. section.Tables.Select(table => TableShapeOf(table, labels))],
            HasList = section.Blocks.OfType<ListBlock>().Any(list => !section.Labels.Any(label => label.Blocks.Contains(list) || list.Span.Contains(label.NameSpan) && !label.IsPlainItem)),
            Diagrams = [.. section.Fences.Where(fence => fence.IsMermaid && !_directives.Before(fence.OpeningSpan, DirectiveTarget.Part).IsOptional).Select(fence => MermaidParser.Parse(fence.Content).Type).Where(type => type != DiagramTypes.Unknown).Distinct(StringComparer.Ordinal)],
        };
    }

    private LabelShape LabelShapeOf(Label label)
    {
        var demands = _directives.Before(label.NameSpan, DirectiveTarget.Part);
        var name = NameOf(label);
        return new LabelShape(name, demands.IsOptional || name != label.Name || IsCondition(SectionName.RemarkOf(" " + label.Value)));
    }

    private TableShape TableShapeOf(Table table, Label[] labels)
    {
        var demands = _directives.Before(table.HeaderSpan, DirectiveTarget.Part);
        var columns = table.Header.Select(cell => cell.Text).Where(text => text.Length > 0 && !PlaceholderText.HasPlaceholder(text));
        return new TableShape([.. columns], labels.FirstOrDefault(label => label.Value.Length == 0 && label.Blocks.Contains(table)) is { } label ? NameOf(label) : null, demands.IsOptional);
    }

    private static string NameOf(Label label) => IsCondition(SectionName.RemarkOf(label.Name)) ? SectionName.WithoutRemark(label.Name) : label.Name;

    private static bool IsCondition(string remark) => remark.StartsWith("if ", StringComparison.OrdinalIgnoreCase);

    private static string FormOf(string heading)
    {
        var form = heading;
        while (PlaceholderText.TryFind(form, 0, out var start, out var length))
        {
            form = form.Remove(start, length).Insert(start, "\0");
        }

        return form;
    }

    private static ImmutableHashSet<string> PlaceholdersOf(DesignDocument template)
    {
        var text = template.Source.Text;
        var placeholders = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (var position = 0; PlaceholderText.TryFind(text, position, out var start, out var length); position = start + length)
        {
            var span = new TextSpan(start, length);
            if (!template.Comments.Any(comment => comment.Contains(span))
                && !(PlaceholderText.IsShape(text, start) && template.Fences.Any(fence => fence.IsMermaid && fence.Span.Contains(span))))
            {
                placeholders.Add(text.Substring(start, length));
            }
        }

        return placeholders.ToImmutable();
    }
}
