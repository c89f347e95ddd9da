using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;
using ArchDocs.Core.Sections;

namespace ArchDocs.Core.Execution;

/// <summary>What is done to the documents of one unit, and what came of it.</summary>
internal sealed class DocumentWork(RunServices services, TargetFiles files)
{
    private readonly Dictionary<string, ImmutableArray<Finding>> _ofSections = new(StringComparer.Ordinal);
    private readonly List<Finding> _ofRules = [];

    /// <summary>Of reading and writing, and whatever else concerns the unit as a whole.</summary>
    public List<Finding> Findings { get; } = [];

    public IEnumerable<Finding> AllFindings => Findings.Concat(_ofSections.Values.SelectMany(findings => findings)).Concat(_ofRules);

    public List<string> WrittenFiles { get; } = [];

    public int UpdatedSections { get; private set; }

    public ImmutableArray<DesignDocument> ReadAll(ImmutableArray<DocumentFile> documents, CancellationToken cancellationToken)
    {
        var read = ImmutableArray.CreateBuilder<DesignDocument>(documents.Length);
        foreach (var file in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Guarded(file.Path, () => LeadsOutside(file) ? null : files.Find(file.Path) is { } known && known.Kind == file.Kind ? known : Read(file.Path, file.Kind)) is { } document)
            {
                read.Add(document);
            }
        }

        return read.DrainToImmutable();
    }

    /// <summary>The documents as they stand afterwards.</summary>
    public ImmutableArray<DesignDocument> RegenerateAll(ImmutableArray<DesignDocument> documents, Func<DesignDocument, SectionContext> contextOf, CancellationToken cancellationToken)
    {
        var regenerated = ImmutableArray.CreateBuilder<DesignDocument>(documents.Length);
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Guarded(document.Path, () => Regenerate(document, contextOf, cancellationToken)) is { } current)
            {
                regenerated.Add(current);
            }
        }

        return regenerated.DrainToImmutable();
    }

    /// <summary>As <see cref="RegenerateAll"/>, but only looks; false where a document would have to be written.</summary>
    public bool TryLeaveAll(IEnumerable<DesignDocument> documents, Func<DesignDocument, SectionContext> contextOf)
    {
        foreach (var document in documents)
        {
            var result = Guarded(document.Path, () => SectionUpdater.Update(document, contextOf(document), services.Options.Mode));
            if (result.NewText is not null)
            {
                return false;
            }

            _ofSections[document.Path] = result.Findings;
        }

        return true;
    }

    /// <summary>Forgets what rules found before.</summary>
    public void BeginChecks() => _ofRules.Clear();

    public void Report(Finding finding) => _ofRules.Add(finding);

    public void Check(DesignDocument document, FeatureModel? feature, ILinkTargets targets)
    {
        var context = new DocumentContext(Report)
        {
            Document = document,
            Feature = feature,
            Settings = services.Settings.Of(document.Path).Document,
            Targets = targets,
            Shape = services.Templates.ShapeOf(document),
            UpdateCommand = UpdateCommand.Of(services.Options.Root, services.Options.ProjectPath),
        };
        Guarded(document.Path, () =>
        {
            foreach (var rule in RuleSet.OverDocuments)
            {
                rule.Check(context);
            }

            return document;
        });
    }

    private DesignDocument? Regenerate(DesignDocument document, Func<DesignDocument, SectionContext> contextOf, CancellationToken cancellationToken)
    {
        var mode = services.Options.Mode;
        var result = SectionUpdater.Update(document, contextOf(document), mode);
        _ofSections[document.Path] = result.Findings;
        if (result.NewText is null)
        {
            return document;
        }

        // Under the lock the document is read again: another host may have changed it since.
        var latest = result;
        var written = services.Writer.Write(document.Path, source => Updated(source, document.Kind, contextOf, ref latest), cancellationToken);
        _ofSections[document.Path] = latest.Findings;
        if (written.Fault is { } fault)
        {
            var rule = fault.RuleId == ToolRules.PathOutsideRoot.Id ? ToolRules.PathOutsideRoot : ToolRules.DocumentUnreadable;
            var finding = new Finding(rule, document.Path, default, $"its derived sections cannot be updated: {fault.Reason}", "write");
            if (!Findings.Contains(finding))
            {
                Findings.Add(finding);
            }

            return document;
        }

        if (written.IsWritten)
        {
            if (!WrittenFiles.Contains(document.Path, StringComparer.Ordinal))
            {
                WrittenFiles.Add(document.Path);
            }

            UpdatedSections += latest.UpdatedSections.Length;
        }

        files.Forget(document.Path);
        return Read(document.Path, document.Kind);
    }

    private string? Updated(SourceText source, DocumentKind kind, Func<DesignDocument, SectionContext> contextOf, ref SectionUpdateResult latest)
    {
        if (!DocumentReader.TryRead(source, kind, out var fresh, out _))
        {
            return null;
        }

        latest = SectionUpdater.Update(fresh, contextOf(fresh), services.Options.Mode);
        return latest.NewText;
    }

    private bool LeadsOutside(DocumentFile file)
    {
        var root = services.Options.Root;
        if (!file.IsLink || RealPath.IsInside(file.Path, root))
        {
            return false;
        }

        Findings.Add(new Finding(ToolRules.PathOutsideRoot, file.Path, default, $"'{Path.GetFileName(file.Path)}' is a link that leads outside the root '{root}', so it is not read: copy the document into the root, or set ArchDocsRoot to a directory that holds both", "link"));
        return true;
    }

    private DesignDocument? Read(string path, DocumentKind kind)
    {
        if (!DocumentReader.TryReadFile(path, kind, out var document, out var fault))
        {
            Findings.Add(new Finding(ToolRules.DocumentUnreadable, path, fault.Range, $"the document cannot be read: {fault.Reason}", "document"));
            return null;
        }

        files.Add(document);
        return document;
    }

    private static T Guarded<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DocumentFailedException))
        {
            throw new DocumentFailedException(path, exception);
        }
    }
}
