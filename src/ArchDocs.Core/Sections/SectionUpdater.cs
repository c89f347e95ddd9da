using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Sections;

/// <summary>Brings the derived sections of one document up to date, or says what is wrong with them.</summary>
internal static class SectionUpdater
{
    public static SectionUpdateResult Update(DesignDocument document, SectionContext context, RunMode mode)
    {
        if (document.MarkerFaults.IsEmpty && document.GeneratedRegions.IsEmpty && mode != RunMode.UpdateAll)
        {
            return new SectionUpdateResult(null, [], []);
        }

        return new Pass(document, context, mode).Run();
    }

    private sealed class Pass(DesignDocument document, SectionContext context, RunMode mode)
    {
        private readonly List<Finding> _findings = [];
        private readonly List<string> _updated = [];

        public SectionUpdateResult Run()
        {
            _findings.AddRange(document.MarkerFaults.Select(fault => SectionFindings.Invalid(document, fault)));
            var sections = ValidSections();
            var edits = new List<SectionEdit>();
            foreach (var (region, section) in sections.Where(pair => !pair.Section.ReadsDocument))
            {
                Examine(document, region, region, section, edits);
            }

            if (mode == RunMode.UpdateAll)
            {
                Insert(edits);
            }

            var current = Commit(document, edits);
            edits.Clear();
            foreach (var (region, section) in sections.Where(pair => pair.Section.ReadsDocument))
            {
                Examine(current, SameIn(current, region), region, section, edits);
            }

            current = Commit(current, edits);
            var isChanged = mode != RunMode.Verify && current.Source.Text != document.Source.Text;
            return new SectionUpdateResult(isChanged ? current.Source.Text : null, isChanged ? [.. _updated] : [], [.. _findings]);
        }

        private List<(GeneratedRegion Region, DerivedSection Section)> ValidSections()
        {
            var sections = new List<(GeneratedRegion, DerivedSection)>();
            foreach (var region in document.GeneratedRegions)
            {
                var (section, fault) = MarkerCheck.Of(region, document, context);
                if (fault is not null)
                {
                    _findings.Add(SectionFindings.Invalid(document, fault));
                }
                else if (!document.MarkerFaults.Any(inner => region.Span.Contains(inner.Span)))
                {
                    // Between markers that do not pair as meant may stand what a person wrote.
                    sections.Add((region, section!));
                }
            }

            return sections;
        }

        /// <param name="current">The document with the sections that were rewritten before.</param>
        /// <param name="original">The region as the findings point at it.</param>
        private void Examine(DesignDocument current, GeneratedRegion region, GeneratedRegion original, DerivedSection section, List<SectionEdit> edits)
        {
            RegionState state;
            try
            {
                if (section.Build(new SectionRequest(current, region, context)) is not { } model)
                {
                    return;
                }

                var inputs = new SectionInputs(context.Templates.Find(section.Name), model);
                var present = RegionState.PresentOf(current, region);
                var expected = RegionText.Wrap(context.Templates.Render(inputs));
                state = new RegionState(current, region, inputs.Template, present, expected);
            }
            catch (SectionTemplateException fault)
            {
                _findings.Add(SectionFindings.TemplateFails(fault, document, original.Begin.Span));
                return;
            }

            Decide(state, state with { Document = document, Region = original }, edits);
        }

        private void Decide(RegionState state, RegionState original, List<SectionEdit> edits)
        {
            if (state.IsUpToDate)
            {
                return;
            }

            if (!state.IsGenerated && mode != RunMode.UpdateAll)
            {
                _findings.Add(SectionFindings.EditedByHand(original, context.UpdateCommand));
                return;
            }

            edits.Add(state.Edit());
            if (mode == RunMode.Verify)
            {
                _findings.Add(SectionFindings.OutOfDate(original, context.UpdateCommand));
            }
        }

        private void Insert(List<SectionEdit> edits)
        {
            try
            {
                edits.AddRange(DtoInsertion.Edits(document, context));
            }
            catch (SectionTemplateException fault)
            {
                _findings.Add(SectionFindings.TemplateFails(fault, document, default));
            }
        }

        /// <summary>The document with the edits; one whose text would break the document's markers or structure is left out and reported.</summary>
        private DesignDocument Commit(DesignDocument current, List<SectionEdit> edits)
        {
            if (edits.Count == 0)
            {
                return current;
            }

            var sound = TryApply(current, edits) is null ? edits.Where(edit => IsSound(current, edit)).ToList() : edits;
            var result = sound.Count > 0 ? TryApply(current, sound) : null;
            _updated.AddRange(result is null ? [] : sound.Select(edit => edit.Name));
            return result ?? current;
        }

        private bool IsSound(DesignDocument current, SectionEdit edit)
        {
            if (TryApply(current, [edit]) is not null)
            {
                return true;
            }

            var fault = new SectionTemplateException(edit.Template, 1, $"its output breaks the document around '{edit.Name}': close every code fence and HTML comment that it opens");
            _findings.Add(SectionFindings.TemplateFails(fault, document, default));
            return false;
        }

        private static DesignDocument? TryApply(DesignDocument current, IReadOnlyCollection<SectionEdit> edits)
        {
            var source = new SourceText(current.Path, SectionEdit.Apply(current.Source, edits, out var ends), current.Source.Encoding);
            var inserted = edits.Count(edit => edit.Span.Length == 0);
            return DocumentReader.TryRead(source, current.Kind, out var changed, out _)
                && changed.MarkerFaults.Length == current.MarkerFaults.Length
                && changed.GeneratedRegions.Length == current.GeneratedRegions.Length + inserted
                && ends.All(end => changed.GeneratedRegions.Any(region => region.Span.End == end && RegionState.IsGeneratedText(region, RegionState.PresentOf(changed, region))))
                ? changed
                : null;
        }

        /// <summary>The same region after other sections changed: they neither appear among those that read the document nor change their order.</summary>
        private GeneratedRegion SameIn(DesignDocument current, GeneratedRegion region)
        {
            if (current == document)
            {
                return region;
            }

            var index = document.GeneratedRegions.Where(other => other.Name == region.Name).ToList().IndexOf(region);
            return current.GeneratedRegions.Where(other => other.Name == region.Name).ElementAt(index);
        }
    }
}
