using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class InterfaceTypeMissing : DocumentRule
{
    private const int LeastMixed = 2;

    private static readonly string Allowed = $"'{string.Join("', '", InterfaceTypeWords.Types)}' or 'Mixed'";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2015",
        Name = "interface-type-missing",
        Title = "Interface Type, or the section it calls for, missing",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.InterfacesComplete,
    };

    public override void Check(DocumentContext context)
    {
        if (context.Document.Kind != DocumentKind.BackendDesign || !context.TryMatch(out var matching, out var shape))
        {
            return;
        }

        if (context.Specs.InterfaceType is not { } type)
        {
            CheckPlace(context, matching);
        }
        else if (shape.Placeholders.Any(placeholder => type.Label.Value.Contains(placeholder, StringComparison.Ordinal)))
        {
            // What is left of the template is ARCH2003.
            return;
        }
        else if (type is { Types: [], IsMixed: false })
        {
            CheckWords(context, type);
        }
        else
        {
            CheckSections(context, matching, shape, type);
        }
    }

    /// <summary>Where the section that states it is missing too, or empty, that one finding says enough.</summary>
    private void CheckPlace(DocumentContext context, ShapeMatching matching)
    {
        var place = matching.Matched.FirstOrDefault(match => match.Shape.Labels.Any(label => !label.IsOptional && HeadingText.AreEqual(label.Name, InterfaceTypeReader.LabelName)));
        if (place is not null && !SectionContent.IsEmpty(place.Section))
        {
            Report(context, place.Section.HeadingSpan, $"The section '{place.Section.Heading}' does not state the interface type: add '**{InterfaceTypeReader.LabelName}**' with {Allowed}", "");
        }
    }

    private void CheckWords(DocumentContext context, InterfaceTypeSpec type)
    {
        var label = type.Label;
        if (!label.HasValue)
        {
            Report(context, label.NameSpan, $"'{label.Name}' has no value: write {Allowed}", "");
            return;
        }

        var meant = NearestName.Find(label.Value, [.. InterfaceTypeWords.Types, InterfaceTypeWords.Mixed]);
        Report(context, label.Value.Length > 0 ? label.ValueSpan : label.NameSpan,
            $"'{OneLine(label.Value)}' is no interface type: {(meant is null ? $"write {Allowed}" : $"'{meant}' is probably meant")}", "value");
    }

    private void CheckSections(DocumentContext context, ShapeMatching matching, DocumentShape shape, InterfaceTypeSpec type)
    {
        var wanted = shape.Sections.Where(section => !section.RequiredFor.IsEmpty).ToArray();
        foreach (var section in wanted.Where(section => section.RequiredFor.Any(type.Types.Contains) && SectionOf(matching, section) is null))
        {
            var place = Enumerable.Range(0, shape.Sections.IndexOf(section)).Reverse().Select(index => SectionOf(matching, shape.Sections[index])).FirstOrDefault(found => found is not null);
            var near = new MisnamedSections(context, matching, shape).WrittenFor(section)?.Heading;
            var advice = near is null ? $"add '{new string('#', section.Level)} {section.Heading}'{(place is null ? "" : $" after '{place.Heading}'")}, or correct the type" : $"if '{near}' is meant, call it '{section.Heading}'";
            var called = string.Join("', '", section.RequiredFor.Where(type.Types.Contains));
            Report(context, place?.HeadingSpan ?? context.Document.TitleSpan(), $"The interface type '{called}' calls for the section '{section.Heading}', which is missing: {advice}", section.Heading);
        }

        var there = wanted.Count(section => SectionOf(matching, section) is not null);
        if (type is { IsMixed: true, Types.Length: < LeastMixed } && there < LeastMixed && wanted.Length >= LeastMixed)
        {
            Report(context, type.Label.Value.Length > 0 ? type.Label.ValueSpan : type.Label.NameSpan,
                $"The interface type 'Mixed' calls for at least two of the sections '{string.Join("', '", wanted.Select(section => section.Heading))}', but {(there == 0 ? "none stands" : "only one stands")} here: add the missing one, or name the one type", "Mixed");
        }
    }

    private static Section? SectionOf(ShapeMatching matching, SectionShape shape) => matching.Matched.LastOrDefault(match => match.Shape == shape)?.Section;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Report(DocumentContext context, TextSpan span, string message, string part) =>
        context.Report(Descriptor, span, message, part.Length == 0 ? InterfaceTypeReader.LabelName : $"{InterfaceTypeReader.LabelName}.{part}");
}
