using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class RequirementUnknown : FeatureRule
{
    private const int MostListed = 3;

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6007",
        Name = "requirement-unknown",
        Title = "Reference to a requirement that the PRD does not have",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = RequirementRule.ContractsAlign,
    };

    public override void Check(FeatureContext context)
    {
        if (!RequirementRule.TryRead(context.Feature, out var prd, out var requirements))
        {
            return;
        }

        // What the PRD only mentions, such as a requirement of its epic or one that was dropped, it knows as well.
        var known = requirements.Select(requirement => requirement.Id).Concat(prd.RequirementReferences.Select(reference => reference.Id)).ToHashSet(StringComparer.Ordinal);
        var groups = known.Select(RequirementId.ParentOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var ownKey = PlanKey.OfFeature(context.Feature.Feature.EpicKey, context.Feature.Feature.Key);
        foreach (var reference in context.Feature.Specs.Where(specs => RequirementRule.RefersToOwn(specs.Document.Kind)).SelectMany(specs => specs.RequirementReferences))
        {
            if (reference.IsCertain && !known.Contains(reference.Id) && !groups.Contains(reference.Id)
                && !(RequirementId.ParentOf(reference.Id) is { } parent && known.Contains(parent) && !groups.Contains(parent))
                && OfSameKind(reference, requirements) is { IsEmpty: false } same && !SpeaksOfAnother(reference, ownKey))
            {
                context.Report(Descriptor, reference.Document, reference.Span, MessageOf(reference, requirements, same), $"{reference.Section.Path} / {reference.Id}");
            }
        }
    }

    /// <summary>Requirements that number like the reference; none where the PRD does not give such ids, as when its lists only count.</summary>
    private static ImmutableArray<RequirementSpec> OfSameKind(RequirementReference reference, ImmutableArray<RequirementSpec> requirements)
    {
        var (kind, hasArea) = FormOf(reference.Id);
        var isPlain = reference.WrittenId.StartsWith(kind, StringComparison.Ordinal);
        return [.. requirements.Where(requirement => FormOf(requirement.Id) == (kind, hasArea) && (isPlain || !requirement.IsNumberedByList))];
    }

    private static (string Kind, bool HasArea) FormOf(string id)
    {
        var first = id.IndexOf('-', StringComparison.Ordinal);
        return (id[..first], id.IndexOf('-', first + 1) > 0);
    }

    /// <summary>Beside another feature's key, the epic or a link to elsewhere, the id may be theirs.</summary>
    private static bool SpeaksOfAnother(RequirementReference reference, string ownKey)
    {
        var source = reference.Document.Source;
        var line = source.SpanOf(source.LineSpan(source.LineOf(reference.Span.Start)));
        return line.Contains("epic", StringComparison.OrdinalIgnoreCase) || line.Contains("(../", StringComparison.Ordinal) || line.Contains("://", StringComparison.Ordinal) || NamesAnother(line, ownKey);
    }

    /// <summary>A name of the form <c>E01-F02</c> or <c>F02</c> that is not the feature's own.</summary>
    private static bool NamesAnother(ReadOnlySpan<char> line, string ownKey)
    {
        for (var i = 0; i + 2 < line.Length; i++)
        {
            if (line[i] is not ('E' or 'F') || !char.IsAsciiDigit(line[i + 1]) || (i > 0 && char.IsLetterOrDigit(line[i - 1])))
            {
                continue;
            }

            var end = i;
            while (end < line.Length && (line[end] is 'E' or 'F' or '-' || char.IsAsciiDigit(line[end])))
            {
                end++;
            }

            var name = line[i..end].TrimEnd('-');
            if (!ownKey.AsSpan().EndsWith(name, StringComparison.OrdinalIgnoreCase) && !ownKey.AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            i += name.Length;
        }

        return false;
    }

    private static string MessageOf(RequirementReference reference, ImmutableArray<RequirementSpec> requirements, ImmutableArray<RequirementSpec> same)
    {
        var number = reference.Id[(reference.Id.LastIndexOf('-') + 1)..];
        var meant = NearestName.Find(reference.Id, requirements.Select(requirement => requirement.Id).Where(id => id.EndsWith("-" + number, StringComparison.Ordinal)))
            ?? requirements.FirstOrDefault(requirement => !requirement.Id.StartsWith(FormOf(reference.Id).Kind + "-", StringComparison.Ordinal) && requirement.Id.EndsWith("-" + number, StringComparison.Ordinal))?.Id;
        var written = meant is null ? null : requirements.First(requirement => requirement.Id == meant).WrittenId;
        var listed = same.Length <= MostListed
            ? string.Join(", ", same.Select(requirement => $"'{requirement.WrittenId}'"))
            : $"'{same[0].WrittenId}' to '{same[^1].WrittenId}'";
        return $"'prd.md' has no requirement '{reference.WrittenId}'; it has {listed}: {(written is null ? "write the one that is meant" : $"if '{written}' is meant, write that")}, or add the requirement to 'prd.md'";
    }
}
