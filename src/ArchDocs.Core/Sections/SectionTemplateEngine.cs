using System.Globalization;
using System.Text.Json;
using ArchDocs.Core.Spelling;
using HandlebarsDotNet;

namespace ArchDocs.Core.Sections;

/// <summary>
/// One compiled template; the only file that knows Handlebars. A template sees nothing but the model's JSON and the helpers below:
/// partials are refused, so that nothing recurs, and reading the model and writing text both have a budget, so that nothing runs away.
/// </summary>
internal sealed class CompiledSectionTemplate
{
    // Each block and each parenthesis costs stack when the template is compiled.
    private const int MaximumBlocks = 200;

    private readonly SectionTemplate _template;
    private readonly HandlebarsTemplate<TextWriter, object, object> _render;

    /// <exception cref="SectionTemplateException">It cannot be compiled.</exception>
    public CompiledSectionTemplate(SectionTemplate template)
    {
        _template = template;
        if (CountBlocks(template.Text) > MaximumBlocks)
        {
            throw new SectionTemplateException(template, 1, $"it has more than the {MaximumBlocks} blocks and subexpressions that a template may have");
        }

        try
        {
            using var reader = new StringReader(template.Text);
            _render = CreateEnvironment().Compile(reader);
        }
        catch (Exception exception) when (IsTemplateFault(exception))
        {
            throw Fault(exception);
        }
    }

    /// <exception cref="SectionTemplateException">It cannot be rendered, or not within its budgets.</exception>
    public string Render(JsonElement model)
    {
        using var writer = new BoundedWriter();
        try
        {
            _render(writer, TemplateModel.From(model)!);
        }
        catch (Exception exception) when (IsTemplateFault(exception))
        {
            throw Fault(exception, model);
        }

        return writer.ToString();
    }

    private static IHandlebars CreateEnvironment()
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            // Output is Markdown.
            NoEscape = true,
            FormatProvider = CultureInfo.InvariantCulture,
            ThrowOnUnresolvedBindingExpression = true,
            PartialRecursionDepthLimit = 0,
        });
        foreach (var helper in TemplateHelper.All)
        {
            Register(handlebars, helper.Name, helper.Write);
        }

        handlebars.RegisterHelper(TemplateHelper.Equal, (_, arguments) => arguments.Length == 2 && TextOf(arguments[0]) == TextOf(arguments[1]));
        return handlebars;
    }

    private static void Register(IHandlebars handlebars, string name, Func<string, string> helper) =>
        handlebars.RegisterHelper(name, (writer, _, arguments) =>
        {
            if (arguments.Length != 1 || arguments[0] is UndefinedBindingResult)
            {
                throw new HandlebarsException($"Helper '{name}' takes one value of the model, and got {(arguments.Length == 1 ? $"'{arguments[0]}', which the model does not have" : arguments.Length)}");
            }

            writer.WriteSafeString(helper(TextOf(arguments[0])));
        });

    private static IEnumerable<string> NamesOf(JsonElement model) => model.ValueKind switch
    {
        JsonValueKind.Object => model.EnumerateObject().SelectMany(property => NamesOf(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => model.EnumerateArray().SelectMany(NamesOf),
        _ => [],
    };

    private static string TextOf(object? value) => value is UndefinedBindingResult ? "" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static int CountBlocks(string text)
    {
        var count = text.AsSpan().Count('(');
        for (var i = text.IndexOf("{{", StringComparison.Ordinal); i >= 0; i = text.IndexOf("{{", i + 2, StringComparison.Ordinal))
        {
            var expression = text.AsSpan(i).TrimStart('{').TrimStart("~ \t\r\n");
            count += expression.StartsWith("#", StringComparison.Ordinal) || expression.StartsWith("^", StringComparison.Ordinal) || expression.StartsWith("else", StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }

    // The library's own parser also fails with exceptions of its internals; none of them may end the run.
    private static bool IsTemplateFault(Exception exception) => exception is not (OutOfMemoryException or SectionTemplateException);

    private SectionTemplateException Fault(Exception exception, JsonElement model = default)
    {
        while (exception is { InnerException: { } inner } and not TemplateBudgetException)
        {
            exception = inner;
        }

        var reason = exception.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.', ' ');
        if (reason.Contains("exceeded recursion depth", StringComparison.Ordinal) || reason.StartsWith("Referenced partial name", StringComparison.Ordinal))
        {
            reason = "partials ('{{> name}}') are not available in section templates: write the text out";
        }

        const string undefined = " is undefined";
        if (reason.EndsWith(undefined, StringComparison.Ordinal))
        {
            var name = reason[..^undefined.Length];
            reason = $"'{name}' is neither in the section's model nor a helper";
            var line = TemplateLine.Of(_template.Text, reason);
            var nearest = NearestName.Find(name, NamesOf(model).Concat(TemplateHelper.All.Select(helper => helper.Name)));
            return new SectionTemplateException(_template, line, nearest is null || nearest == name ? reason : $"{reason}: write '{nearest}'");
        }

        return new SectionTemplateException(_template, TemplateLine.Of(_template.Text, exception.Message), reason);
    }
}
