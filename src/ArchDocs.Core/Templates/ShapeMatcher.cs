using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Pairs sections with shapes: by name under the same parent at any level first, then placeholder headings, last by name elsewhere near the top.</summary>
internal sealed class ShapeMatcher(DesignDocument document, DocumentShape shape)
{
    /// <summary>What a heading is about stands behind its name: 'Query Patterns for Sync'.</summary>
    private const string Subject = " for ";

    private readonly HashSet<Section> _taken = [];
    private readonly List<MatchedLevel> _levels = [];
    private readonly List<MisplacedSection> _misplaced = [];

    public ShapeMatching Match()
    {
        var (title, sections) = Top();
        MatchLevel(title, isTop: true, sections, shape.Sections);
        FindElsewhere();
        var missing = ImmutableArray.CreateBuilder<MissingSection>();
        foreach (var level in _levels)
        {
            AddMissing(level, missing);
            _misplaced.AddRange(SectionOrder.MisplacedIn(level));
        }

        return new ShapeMatching(
            MatchedSections(),
            missing.ToImmutable(),
            [.. _misplaced.DistinctBy(misplaced => misplaced.Section).OrderBy(misplaced => misplaced.Section.HeadingSpan.Start)],
            [.. sections.Where(section => !_taken.Contains(section) && !shape.Sections.Any(known => Answers(section, known)))]);
    }

    /// <summary>A first heading of level 1 that names a section, with others of level 1 after it, is no title.</summary>
    private (Section? Title, IReadOnlyList<Section> Sections) Top() =>
        document.Title is { } first && document.Root.Children.Length > 1 && shape.Sections.Any(known => !known.IsPattern && Answers(first, known))
            ? (null, document.Root.Children)
            : (document.Title, [.. document.TopSections]);

    private void MatchLevel(Section? parent, bool isTop, IReadOnlyList<Section> candidates, ImmutableArray<SectionShape> shapes)
    {
        if (shapes.IsEmpty)
        {
            return;
        }

        var level = new MatchedLevel(parent, shapes);
        _levels.Add(level);
        var literal = Enumerable.Range(0, shapes.Length).Where(index => !shapes[index].IsPattern).ToArray();
        TakeAll(level, literal, candidates);
        if (!isTop && Array.Exists(literal, index => level.Sections[index].Count == 0) && candidates.Any(section => !section.Children.IsEmpty))
        {
            TakeAll(level, literal, [.. candidates.SelectMany(section => section.DescendantsAndSelf())]);
        }

        foreach (var index in literal.Where(index => level.Sections[index].Count == 0 && AnsweredOtherwise.ByItsParts(candidates, shapes[index])))
        {
            level.Flattened.Add(shapes[index]);
            MatchLevel(parent, isTop, candidates, shapes[index].Children);
        }

        MatchPatterns(level, candidates);
        for (var index = 0; index < shapes.Length; index++)
        {
            foreach (var section in level.Sections[index].ToArray())
            {
                MatchInner(shapes[index], section);
            }
        }

        foreach (var (inner, section) in level.Inner)
        {
            MatchInner(inner, section);
        }
    }

    /// <summary>Sections of the template's own names first, so that none of them is taken for another name of something else.</summary>
    private void TakeAll(MatchedLevel level, int[] literal, IReadOnlyList<Section> candidates)
    {
        foreach (var index in literal)
        {
            if (level.Sections[index].Count == 0)
            {
                Take(level, index, FirstOf(candidates, level.Shapes[index].Keys[0]));
            }
        }

        foreach (var index in literal)
        {
            if (level.Sections[index].Count == 0)
            {
                Take(level, index, FirstOfAny(candidates, level.Shapes[index].Keys) ?? FirstAnswer(candidates, level.Shapes[index]));
            }
        }
    }

    private Section? FirstOf(IReadOnlyList<Section> candidates, string key)
    {
        for (var i = 0; key.Length > 0 && i < candidates.Count; i++)
        {
            if (SectionName.KeyOf(candidates[i]) == key && !_taken.Contains(candidates[i]))
            {
                return candidates[i];
            }
        }

        return null;
    }

    private Section? FirstOfAny(IReadOnlyList<Section> candidates, ImmutableArray<string> keys)
    {
        foreach (var key in keys)
        {
            if (FirstOf(candidates, key) is { } section)
            {
                return section;
            }
        }

        return null;
    }

    private Section? FirstAnswer(IReadOnlyList<Section> candidates, SectionShape wanted)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!_taken.Contains(candidates[i]) && Answers(candidates[i], wanted))
            {
                return candidates[i];
            }
        }

        return null;
    }

    private void MatchInner(SectionShape matched, Section section)
    {
        if (!matched.Owner.DecidesForm())
        {
            MatchLevel(section, isTop: false, section.Children, matched.Children);
        }
    }

    private void MatchPatterns(MatchedLevel level, IReadOnlyList<Section> candidates)
    {
        var patterns = Enumerable.Range(0, level.Shapes.Length).Where(index => level.Shapes[index].IsPattern).ToArray();
        if (patterns.Length == 0)
        {
            return;
        }

        foreach (var section in PatternParts.Of([.. candidates.Where(section => !_taken.Contains(section))], level.Shapes[patterns[0]]))
        {
            var index = patterns.Length == 1 ? patterns[0] : patterns.OrderByDescending(pattern => SharedWords(section, level.Shapes[pattern])).First();
            var pattern = level.Shapes[index];
            _taken.Add(section);
            if (pattern.IsGroup && pattern.Children.First(child => child.IsPattern) is var part && IsPart(section, part))
            {
                level.Inner.Add((part, section));
            }
            else
            {
                level.Sections[index].Add(section);
            }
        }
    }

    /// <summary>Without the group's heading above it: a section without subsections, or with the parts' own labels or method.</summary>
    private static bool IsPart(Section section, SectionShape part) =>
        section.Children.IsEmpty
        || part.Labels.Any(label => section.LabelOf(label.Name) is not null)
        || (part.Owner == ShapeOwner.Endpoint && section.Heading.Contains(" /", StringComparison.Ordinal));

    private static int SharedWords(Section section, SectionShape pattern)
    {
        var words = SectionName.KeyOf(section.Heading).Split(' ');
        var heading = pattern.Heading;
        while (PlaceholderText.TryFind(heading, 0, out var start, out var length))
        {
            heading = heading.Remove(start, length);
        }

        return SectionName.KeyOf(heading).Split(' ').Count(word => words.Contains(word, StringComparer.Ordinal));
    }

    private void FindElsewhere()
    {
        Section[] near = [.. document.TopSections.SelectMany(section => section.Children.Prepend(section))];
        foreach (var level in _levels.ToArray())
        {
            for (var index = 0; index < level.Shapes.Length; index++)
            {
                var wanted = level.Shapes[index];
                // An optional subsection that stands elsewhere is another one.
                if (wanted.IsPattern || level.Sections[index].Count > 0 || (wanted.IsOptional && level.Parent is { Level: > 1 }) || level.Flattened.Contains(wanted) || AnsweredOtherwise.BySpreading(document, wanted))
                {
                    continue;
                }

                var found = Array.Find(near, section => !_taken.Contains(section) && IsName(SectionName.KeyOf(section), wanted) && !IsHeldByDecidedPart(section));
                if (found is not null)
                {
                    Take(level, index, found);
                    level.Displaced.Add(found);
                    var before = level.Sections.Take(index).LastOrDefault(sections => sections.Any(section => !level.Displaced.Contains(section)))?[^1];
                    var place = level.Parent is { Level: > 1 } parent ? $"in '{parent.Heading}'" : "at the top level";
                    _misplaced.Add(new MisplacedSection(found, before is null ? place : $"{place}, after '{before.Heading}'"));
                    MatchInner(wanted, found);
                }
            }
        }
    }

    private bool IsHeldByDecidedPart(Section section) =>
        section.Parent is { } parent && _levels.Any(level => level.Shapes.Zip(level.Sections).Any(pair => pair.First.Owner.DecidesForm() && pair.Second.Contains(parent)));

    private void Take(MatchedLevel level, int index, Section? section)
    {
        if (section is not null)
        {
            _taken.Add(section);
            level.Sections[index].Add(section);
        }
    }

    private void AddMissing(MatchedLevel level, ImmutableArray<MissingSection>.Builder missing)
    {
        if (level.Parent is { Level: > 1 } parent && SectionContent.IsEmpty(parent))
        {
            return;
        }

        Section? previous = null;
        for (var index = 0; index < level.Shapes.Length; index++)
        {
            if (level.Sections[index] is [.., var last])
            {
                previous = level.Displaced.Contains(last) ? previous : last;
            }
            else if (level.Shapes[index].IsRequired && !IsAnsweredOtherwise(level, level.Shapes[index]))
            {
                missing.Add(new MissingSection(level.Shapes[index], previous ?? level.Parent, previous is not null));
            }
        }
    }

    private bool IsAnsweredOtherwise(MatchedLevel level, SectionShape wanted) =>
        (wanted.IsGroup && level.Inner.Count > 0)
        || level.Flattened.Contains(wanted)
        || AnsweredOtherwise.ByLabel(level.Parent, wanted)
        || AnsweredOtherwise.BySpreading(document, wanted);

    private ImmutableArray<MatchedSection> MatchedSections()
    {
        var pairs = _levels.SelectMany(level => level.Shapes.Zip(level.Sections).SelectMany(pair => pair.Second.Select(section => (Shape: pair.First, Section: section))).Concat(level.Inner));
        if (shape.Title is { } own && document.Title is { } title && !_taken.Contains(title))
        {
            pairs = pairs.Append((own, title));
        }

        return [.. pairs.OrderBy(pair => pair.Section.HeadingSpan.Start)
            .Select(pair => new MatchedSection(pair.Shape, pair.Section, pair.Section.Level == 1 ? [] : [.. pair.Section.Children.Where(child => !_taken.Contains(child))]))];
    }

    private static bool Answers(Section section, SectionShape wanted) =>
        IsName(SectionName.KeyOf(section), wanted)
        || (section.Heading.EndsWith(')') && IsName(SectionName.KeyOf(SectionName.WithoutRemark(section.Heading)), wanted))
        || (SectionName.KeyOf(section) is var key && key.IndexOf(Subject, StringComparison.Ordinal) is > 0 and var end && IsName(key[..end], wanted));

    private static bool IsName(string key, SectionShape wanted)
    {
        foreach (var name in wanted.Keys)
        {
            if (key == name)
            {
                return key.Length > 0;
            }
        }

        return false;
    }
}

/// <summary>The shapes under one parent with the sections that answer them.</summary>
internal sealed class MatchedLevel(Section? parent, ImmutableArray<SectionShape> shapes)
{
    public Section? Parent { get; } = parent;

    public ImmutableArray<SectionShape> Shapes { get; } = shapes;

    /// <summary>For each shape the sections that answer it: one at most for a heading, any number for a pattern.</summary>
    public ImmutableArray<List<Section>> Sections { get; } = [.. shapes.Select(_ => new List<Section>())];

    /// <summary>Sections that stand here without the group's heading that the template puts above them.</summary>
    public List<(SectionShape Shape, Section Section)> Inner { get; } = [];

    /// <summary>Headings that only group, and whose parts stand here without them.</summary>
    public List<SectionShape> Flattened { get; } = [];

    /// <summary>Sections that stand under another parent.</summary>
    public List<Section> Displaced { get; } = [];
}
