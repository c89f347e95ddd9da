using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>The C# type that the author says a documented thing is.</summary>
/// <param name="Name">The full name that <c>type=</c> of a dto marker or an <c>archdocs:type</c> comment gives; null where neither stands there.</param>
/// <param name="Span">Where <paramref name="Name"/> stands.</param>
/// <param name="Region">The dto section; null where there is none.</param>
internal readonly record struct DeclaredType(string? Name, TextSpan Span, GeneratedRegion? Region)
{
    public static DeclaredType Read(DesignDocument document, TextSpan within)
    {
        var region = document.GeneratedRegions.FirstOrDefault(region => region.Name == "dto" && within.Contains(region.Span));
        if (region?.Attributes.FirstOrDefault(attribute => attribute.Name == "type") is { Value.Length: > 0 } attribute)
        {
            return new DeclaredType(attribute.Value, attribute.Span, region);
        }

        var directive = document.Directives.FirstOrDefault(directive => directive.Name == "type" && within.Contains(directive.Span));
        return directive?.Arguments.Trim().Trim('"', '\'', '`') is { Length: > 0 } name
            ? new DeclaredType(name, directive.ArgumentsSpan, region)
            : new DeclaredType(null, default, region);
    }
}
