using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Which row of an options table is which option: by exact name, then whatever its case, '_' and '-', then by its short name where the long one is nearly right.</summary>
/// <param name="Rows">Written by hand.</param>
/// <param name="Missing">Options of the code that the document should tell of.</param>
/// <param name="Place">Where a missing one is missing: the table's header, or the label.</param>
internal sealed record OptionMatching(ImmutableArray<MatchedOption> Rows, ImmutableArray<CodeOption> Missing, TextSpan Place)
{
    private static readonly string[] BuiltIn = ["help", "version"];

    public static OptionMatching Of(CommandSpec spec, CodeCommand code)
    {
        var rows = spec.Options.Where(option => !spec.Document.IsGenerated(option.Span)).Select(option => RowOf(spec.Document, option, code)).ToImmutableArray();
        if (spec.OptionsPart is not { } part || part.Blocks.Any(block => spec.Document.IsGenerated(block.Span)))
        {
            return new OptionMatching(rows, [], default);
        }

        var documented = rows.Select(row => row.Option).ToHashSet(ReferenceEqualityComparer.Instance);
        var missing = code.Options.Where(option => !option.IsHidden && !documented.Contains(option) && !IsMentioned(spec, option)).ToList();
        for (var i = 0; i < rows.Length; i++)
        {
            // A misspelt row is one defect: the option that it means is not missing as well.
            if (rows[i].IsUnknown && NearestName.Find(rows[i].Name, missing.SelectMany(option => option.Names)) is { } meant)
            {
                rows = rows.SetItem(i, rows[i] with { Nearest = meant });
                missing.RemoveAll(option => option.IsCalled(meant));
            }
        }

        var unknown = rows.Count(row => row.IsUnknown);
        if (unknown == 1 && missing is [{ Names: [var renamed, ..] }])
        {
            var row = rows.First(row => row.IsUnknown);
            rows = row.Nearest is null ? rows.Replace(row, row with { OnlyMissing = renamed }) : rows;
        }

        var isComplete = spec.Options.IsEmpty ? NoneText.IsNone(PartText.Of(part)) : !spec.Options.Any(option => IsProse(spec.Document, option, code));
        return new OptionMatching(rows, isComplete ? [.. missing] : [], PartTables.TablesOf(part).FirstOrDefault()?.HeaderSpan ?? part.NameSpan);
    }

    private static MatchedOption RowOf(DesignDocument document, OptionSpec spec, CodeCommand code)
    {
        var name = (spec.Name.Length > 0 ? spec.Name : spec.Short ?? "").Replace("[no-]", "", StringComparison.Ordinal);
        var option = code.Options.FirstOrDefault(option => option.IsCalled(name))
            ?? code.Options.FirstOrDefault(option => option.Names.Any(own => IsLong(own) && WireName.AreAlike(own, name)))
            ?? (spec.Short is { } shortName ? code.Options.FirstOrDefault(option => option.IsCalled(shortName) && NearestName.Find(name, [option.Name]) is not null) : null);
        var plain = name.TrimStart('-');
        var isJudged = name.StartsWith('-') && plain.Length > 0 && char.IsLetter(plain[0]) && plain.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') && !BuiltIn.Contains(plain, StringComparer.OrdinalIgnoreCase);
        var ownsShort = option is null || spec.Short is null || !code.Options.Any(other => other != option && other.IsCalled(spec.Short) && SourcePlace.Mentions(document, spec.Span, other.Name));
        return new MatchedOption(spec, name, option, option is null && isJudged)
        {
            Short = ownsShort ? spec.Short : null,
            Nearest = option is null && isJudged ? NearestName.Find(name, code.Options.Where(other => !other.IsHidden).SelectMany(other => other.Names)) : null,
        };
    }

    private static bool IsLong(string name) => name.StartsWith("--", StringComparison.Ordinal);

    /// <summary>'all options of build' stands for more than one.</summary>
    private static bool IsProse(DesignDocument document, OptionSpec option, CodeCommand code) => !option.Name.StartsWith('-') && option.Short is null && RowOf(document, option, code).Option is null;

    /// <summary>Two options may share a row, and what several commands share is written down once.</summary>
    private static bool IsMentioned(CommandSpec spec, CodeOption option)
    {
        var document = spec.Document;
        var parts = new[] { spec.OptionsPart, spec.ArgumentsPart }.OfType<Label>().SelectMany(part => part.Blocks.Select(block => block.Span).Append(part.ValueSpan));
        var places = option.IsInherited ? [TextSpan.FromBounds(0, document.Source.Text.Length)] : parts;
        return places.Any(place => option.Names.Any(name => SourcePlace.Mentions(document, place, name) && (name.Length > 2 || option.Names.Length == 1)));
    }
}

/// <param name="Name">As documented, the long one where there is one.</param>
/// <param name="IsUnknown">It names an option that the code does not have.</param>
internal sealed record MatchedOption(OptionSpec Spec, string Name, CodeOption? Option, bool IsUnknown)
{
    /// <summary>Of the option itself: of two in one row the short name may be the other's.</summary>
    public string? Short { get; init; }

    /// <summary>The option that an unknown one probably means.</summary>
    public string? Nearest { get; init; }

    /// <summary>The one option without a row, where the one unknown row is like none: it was probably renamed.</summary>
    public string? OnlyMissing { get; init; }

    public TextSpan NameSpan => Spec.Name.Length > 0 ? Spec.NameSpan : Spec.ShortSpan;
}
