using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Tests.Documents;

/// <summary>Documents from text, for tests of everything that reads documents.</summary>
internal static class Reading
{
    public static DesignDocument Read(string text, DocumentKind kind = DocumentKind.BackendDesign, string path = "/plan/E01-orders/E01-F01-checkout/04-backend-design.md")
    {
        DocumentReader.TryRead(new SourceText(path, text), kind, out var document, out var fault).ShouldBeTrue(fault?.Reason);
        return document!;
    }

    public static ReadFault ReadFault(string text)
    {
        DocumentReader.TryRead(new SourceText("/plan/04-backend-design.md", text), DocumentKind.BackendDesign, out _, out var fault).ShouldBeFalse();
        return fault!;
    }

    /// <summary>The source text of a span, as a reader would point at it.</summary>
    public static string At(this DesignDocument document, TextSpan span) => document.Source.TextOf(span);

    public static Section Section(this DesignDocument document, string heading) => document.Sections.Single(section => section.Heading == heading);
}
