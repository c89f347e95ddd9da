using ArchDocs.Core.Documents;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Sections;

/// <summary>How generated text names types: a link where this document describes the type, the namespace where two share a name.</summary>
internal sealed class StructureNames
{
    private const string ReferenceStart = "{{type:";
    private const string ReferenceEnd = "}}";

    private readonly ITypeCatalog _types;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _anchors;

    public StructureNames(DesignDocument document, SectionContext context)
    {
        _types = context.Types;
        _anchors = new(() => StructureAnchors.Of(document, context));
    }

    /// <summary>For <see cref="Vocabulary.TypeText"/>.</summary>
    public string Of(TypeTerm term) => term switch
    {
        NamedTerm named => Link(named.FullName, Unambiguous(named.Name, named.FullName, named.Arguments.Length)),
        EnumTerm named => Link(named.FullName, Unambiguous(named.Name, named.FullName, 0)),
        _ => "",
    };

    /// <summary>A type by its full name: linked, else as a code span.</summary>
    public string Of(string fullName)
    {
        var plain = WithoutArguments(fullName);
        var name = _types.FindByFullName(fullName) is [var type, ..] ? type.Name : plain[(plain.LastIndexOf('.') + 1)..];
        return _anchors.Value.ContainsKey(plain) ? Link(plain, name) : MarkdownText.CodeSpan(name);
    }

    /// <summary>Documentation with its references to types written out.</summary>
    public string Resolve(string documentation)
    {
        var start = documentation.IndexOf(ReferenceStart, StringComparison.Ordinal);
        if (start < 0)
        {
            return documentation;
        }

        var end = documentation.IndexOf(ReferenceEnd, start, StringComparison.Ordinal);
        return end < 0
            ? documentation
            : documentation[..start] + Of(documentation[(start + ReferenceStart.Length)..end]) + Resolve(documentation[(end + ReferenceEnd.Length)..]);
    }

    private static string WithoutArguments(string fullName)
    {
        var end = fullName.AsSpan().IndexOfAny('<', '`');
        return end < 0 ? fullName : fullName[..end];
    }

    private string Unambiguous(string name, string fullName, int arity) => _types.FindByName(name, arity).Length > 1 ? fullName : name;

    private string Link(string fullName, string text) => _anchors.Value.TryGetValue(fullName, out var anchor) ? $"[{text}](#{anchor})" : text;
}
