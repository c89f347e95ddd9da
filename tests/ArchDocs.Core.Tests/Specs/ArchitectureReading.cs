using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

internal static class ArchitectureReading
{
    public static DocumentSpecs Specs(string text, DocumentKind kind = DocumentKind.Architecture) => new(Reading.Read(text, kind));

    public static string At(this DocumentSpecs specs, TextSpan span) => specs.Document.Source.TextOf(span);
}
