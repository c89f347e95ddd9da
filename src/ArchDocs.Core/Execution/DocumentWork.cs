using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;
using ArchDocs.Core.Sections;

namespace ArchDocs.Core.Execution;

/// <summary>What is done to the documents of one unit, and what came of it.</summary>
internal sealed class DocumentWork(RunServices services)
{
    public List<Finding> Findings { get; } = [];

    public List<string> WrittenFiles { get; } = [];

    public int UpdatedSections { get; private set; }

    public ImmutableArray<DesignDocument> ReadAll(ImmutableArray<DocumentFile> files, CancellationToken cancellationToken)
    {
        var documents = ImmutableArray.CreateBuilder<DesignDocument>(files.Length);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Guarded(file.Path, () => LeadsOutside(file) ? null : Read(file.Path, file.Kind)) is { } document)
            {
                documents.Add(document);
            }
        }

        return documents.DrainToImmutable();
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

    public void Check(DesignDocument document, FeatureModel? feature)
    {
        var context = new DocumentContext(Findings.Add)
        {
            Document = document,
            Feature = feature,
            Settings = services.Settings.Of(document.Path).Document,
            Shape = services.Templates.ShapeOf(document),
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
        if (result.NewText is null)
        {
            Findings.AddRange(result.Findings);
            return document;
        }

        // Under the lock the document is read again: another host may have changed it since.
        var latest = result;
        var written = services.Writer.Write(document.Path, source => Updated(source, document.Kind, contextOf, ref latest), cancellationToken);
        Findings.AddRange(latest.Findings);
        if (written.Fault is { } fault)
        {
            var rule = fault.RuleId == ToolRules.PathOutsideRoot.Id ? ToolRules.PathOutsideRoot : ToolRules.DocumentUnreadable;
            Findings.Add(new Finding(rule, document.Path, default, $"its derived sections cannot be updated: {fault.Reason}", "write"));
            return document;
        }

        if (written.IsWritten)
        {
            WrittenFiles.Add(document.Path);
            UpdatedSections += latest.UpdatedSections.Length;
        }

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
        }

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
