using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Clarity;

internal sealed class FieldWithoutType : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH5001",
        Name = "field-without-type",
        Title = "Field without a type, or with a word that is none",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = ClarityScope.FieldsHaveTypes,
    };

    public override void Check(DocumentContext context)
    {
        if (context.Feature is not { } feature || !context.IsJudged())
        {
            return;
        }

        foreach (var structure in ClarityScope.StructuresOf(context))
        {
            foreach (var field in structure.Fields?.Rows ?? [])
            {
                CheckWords(context, feature, structure.Name, field, isPayload: false);
            }
        }

        foreach (var contract in context.Specs.Events)
        {
            foreach (var field in contract.Payload?.Rows ?? [])
            {
                // A structure's empty cell is ARCH2010.
                if (field is { Type: { IsEmpty: true } type } && !context.Document.IsGenerated(field.Span))
                {
                    Report(context, type.Span, contract.Name, field, $"'{field.Name.Text}' in the payload of '{contract.Name}' has no type: write one, such as 'string' or the name of a structure");
                }

                CheckWords(context, feature, contract.Name, field, isPayload: true);
            }
        }
    }

    /// <param name="isPayload">Structures that a payload names are ARCH6004.</param>
    private void CheckWords(DocumentContext context, FeatureModel feature, string owner, FieldSpec field, bool isPayload)
    {
        if (field.Type is not { IsEmpty: false } type || ScalarWords.Contains(type.Text) || context.Document.IsGenerated(field.Span) || feature.Names.CoversForm(type.Text))
        {
            return;
        }

        foreach (var word in DocumentedTypeNames.In(type.Text))
        {
            if (IsKnown(feature, word) || !IsWord(word) || (isPayload && char.IsUpper(word[0])) || (char.IsUpper(word[0]) && feature.Names.HasFutureStructures))
            {
                continue;
            }

            var meant = NearestName.Find(word, ScalarWords.All.Concat(feature.Names.Structures));
            var advice = meant is not null ? $"'{meant}' is probably meant"
                : char.IsUpper(word[0]) ? "specify it under DTO / Data Structures, or link to the document that does"
                : "write a type, such as 'string', and what else is known as its validation";
            Report(context, PartTables.PlacedText(context.Document, type.Span, word).Span, owner, field, $"'{word}', the type of '{field.Name.Text}' in '{owner}', is no type that is known: {advice}");
        }
    }

    private static bool IsKnown(FeatureModel feature, string word) =>
        ScalarWords.Contains(word) || TypeShapeWords.TupleWords.Contains(word) || FrameworkTypes.Contains(word) || feature.Names.Contains(word) || feature.Types?.FindByName(word, arity: null) is { IsEmpty: false };

    /// <summary>'time.Time' and 'Foo::Bar' are of other languages, and not judged.</summary>
    private static bool IsWord(string word) => word.Length > 1 && char.IsLetter(word[0]) && word.All(c => char.IsLetterOrDigit(c) || c == '_');

    private void Report(DocumentContext context, TextSpan span, string owner, FieldSpec field, string message) =>
        context.Report(Descriptor, span, message, $"{owner}.{field.Name.Text}");
}
