using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class LinkTargetMissing : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6001",
        Name = "link-target-missing",
        Title = "Link to a file that is not there",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = WrittenLinks.ChecklistItem,
    };

    public override void Check(DocumentContext context)
    {
        foreach (var link in WrittenLinks.Of(context))
        {
            if (link.Address.Path.Length == 0)
            {
                continue;
            }

            if (link.Address.Path.Contains('\\', StringComparison.Ordinal))
            {
                Report(context, link, BackslashMessage(context, link));
                continue;
            }

            switch (context.Targets.KindOf(link.Path))
            {
                case LinkTargetKind.Missing:
                    Report(context, link, MessageOf(context, link));
                    break;
                case LinkTargetKind.Outside:
                    context.Report(ToolRules.PathOutsideRoot, link.Link.TargetSpan, $"The link leads to '{link.Link.Target}', outside the root '{context.Targets.Root}', so nobody else can rely on it: link to a file in the root, or set ArchDocsRoot to a directory that holds both", link.Link.Target);
                    break;
            }
        }
    }

    private void Report(DocumentContext context, WrittenLink link, string message) => context.Report(Descriptor, link.Link.TargetSpan, message, link.Link.Target);

    private static string MessageOf(DocumentContext context, WrittenLink link)
    {
        if (NearestPath.Find(context.Targets, context.Document, link.Path) is not { } meant)
        {
            var from = link.Address.IsRooted ? ", for a path with a leading '/' starts at the repository's root" : "";
            return $"The link leads to '{link.Link.Target}', which is not there{from}: correct the path, or remove the link until the file is written";
        }

        var written = WrittenLinks.Write(context.Document, meant, link.Address);
        return string.Equals(meant, link.Path, StringComparison.OrdinalIgnoreCase)
            ? $"The link leads to '{link.Link.Target}', which is spelt '{Path.GetRelativePath(context.Targets.Root, meant).Replace('\\', '/')}' on disk, and case counts on GitHub and on build servers: write '{written}'"
            : $"The link leads to '{link.Link.Target}', which is not there: did you mean '{written}'?";
    }

    private static string BackslashMessage(DocumentContext context, WrittenLink link)
    {
        var address = link.Address with { Path = link.Address.Path.Replace('\\', '/') };
        var path = context.Targets.Resolve(context.Document, address);
        var meant = context.Targets.KindOf(path) is LinkTargetKind.File or LinkTargetKind.Directory ? WrittenLinks.Write(context.Document, path, address) : address.Path;
        return $"The link leads to '{link.Link.Target}', and '\\' separates no directories in a link: write '{meant}'";
    }
}
