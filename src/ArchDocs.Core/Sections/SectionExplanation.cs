using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Sections;

/// <summary>What whoever writes a section template needs to know: what the section generates, its attributes, its model, and the template to start from.</summary>
internal static class SectionExplanation
{
    public static ImmutableArray<string> Names(string? templatesDirectory) => [.. DerivedSections.Names(new SectionTemplates(templatesDirectory))];

    /// <summary>As Markdown; null where there is no such section.</summary>
    /// <param name="templatesDirectory">The repository's own section templates; it need not exist.</param>
    /// <param name="root">Paths are shown from here.</param>
    public static string? Of(string name, string templatesDirectory, string root)
    {
        var templates = new SectionTemplates(templatesDirectory, root);
        if (DerivedSections.Find(name, templates) is not { } section)
        {
            return null;
        }

        var isBuiltIn = !section.TakesAnyAttribute;
        var own = Path.GetRelativePath(root, Path.Combine(templatesDirectory, $"{section.Name}.hbs")).Replace('\\', '/');
        var text = new StringBuilder($"# Section {section.Name}\n\n{section.Generates}.\n\n");
        text.Append($"Stands in {section.WhereText}, between `<!-- archdocs:begin {section.Name}{AttributeExample(section)} -->` and `<!-- archdocs:end -->`.\n\n");
        AppendAttributes(text, section);
        text.Append($"## Model\n\nWhat the template receives. {NoteOf(section.Model)}\n\n");
        AppendFields(text, section.Model, "");
        AppendHelpers(text);
        text.Append(templates.OwnNames.Contains(section.Name, StringComparer.Ordinal)
            ? $"## Template\n\nThe repository's own: `{own}`."
            : $"## Template\n\nThe built-in one, below; a copy at `{own}` replaces it.");
        if (isBuiltIn)
        {
            text.Append($"{(templates.OwnNames.Contains(section.Name, StringComparer.Ordinal) ? " It replaces this one:" : "")}\n\n```handlebars\n{SectionTemplates.ReadBuiltIn(section.Name).Text.ReplaceLineEndings("\n").TrimEnd()}\n```");
        }

        return text.Append('\n').ToString();
    }

    /// <summary>The name that was probably meant, or what to do.</summary>
    public static string Advice(string name, string templatesDirectory)
    {
        var known = Names(templatesDirectory);
        return NearestName.Find(name, known) is { } near
            ? $"probably '{near}'"
            : $"one of '{string.Join("', '", known)}'; a section of your own needs a template '{name}.hbs' in '{templatesDirectory}'";
    }

    private static string AttributeExample(DerivedSection section) =>
        string.Concat(section.Attributes.Where(attribute => attribute.IsRequired).Select(attribute => $" {attribute.Name}=…"));

    private static void AppendAttributes(StringBuilder text, DerivedSection section)
    {
        text.Append("## Attributes\n\n");
        foreach (var attribute in section.Attributes)
        {
            text.Append($"- `{attribute.Name}`{(attribute.IsRequired ? " (required)" : "")}: {attribute.Expectation}\n");
        }

        text.Append((section.TakesAnyAttribute, section.Attributes.IsEmpty) switch
        {
            (true, _) => "Any, written `name=value`; the model has them as `attributes`.\n\n",
            (_, true) => "None.\n\n",
            _ => "\n",
        });
    }

    private static string NoteOf(Type model) => model.GetCustomAttribute<MeaningAttribute>()?.Text ?? "";

    private static void AppendFields(StringBuilder text, Type model, string indent)
    {
        foreach (var field in ModelField.Of(model))
        {
            text.Append($"{indent}- `{field.Name}` ({field.Kind}): {field.Meaning}\n");
            if (field.Inner is { } inner)
            {
                AppendFields(text, inner, indent + "  ");
            }
        }

        if (indent.Length == 0)
        {
            text.Append('\n');
        }
    }

    private static void AppendHelpers(StringBuilder text)
    {
        text.Append("## Helpers\n\n");
        foreach (var helper in TemplateHelper.All)
        {
            text.Append($"- `{{{{{helper.Name} x}}}}`: {helper.Meaning}\n");
        }

        text.Append($"- `{{{{#if ({TemplateHelper.Equal} x \"y\")}}}}…{{{{/if}}}}`: whether two values are the same text\n\nBeside them `{{{{x}}}}`, `{{{{#each x}}}}`, `{{{{#if x}}}}`, `{{{{else}}}}` and `{{{{../x}}}}` of Handlebars; partials are not available.\n\n");
    }
}
