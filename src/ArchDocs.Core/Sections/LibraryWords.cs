using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Libraries;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Sections;

/// <summary>Signatures in words: a specification, not code.</summary>
/// <param name="substitute">Puts a closed generic's arguments in.</param>
internal sealed class LibraryWords(TypeNameStyle style, StructureNames names, Func<TypeTerm, TypeTerm> substitute)
{
    public string TypeOf(TypeTerm type, bool isNullable)
    {
        var text = TypeText.Of(substitute(type), style, names.Of).Replace("<", "\\<", StringComparison.Ordinal);
        return isNullable ? $"{text} or null" : text;
    }

    public string TypeOf(LibraryParameter parameter)
    {
        var type = TypeOf(parameter.Type, parameter.IsNullable);
        var passing = parameter switch
        {
            { IsExtended: true } => "the object that is extended",
            { IsOpen: true } => "any number of arguments",
            { Passing: ParameterPassing.Output } => "output",
            { Passing: ParameterPassing.Reference } => "input and output",
            { Passing: ParameterPassing.In } => "input, by reference",
            _ => "",
        };
        return passing.Length > 0 ? $"{type} ({passing})" : type;
    }

    public string ConstraintOf(LibraryConstraint constraint) => constraint switch
    {
        { Type: { } type } => $"derives from or implements {TypeOf(type, isNullable: false)}",
        { Kind: "class" } => "a reference type",
        { Kind: "struct" } => "a value type",
        { Kind: "notnull" } => "never null",
        { Kind: "unmanaged" } => "a value type without references",
        _ => "has a constructor without parameters",
    };

    public static string ValueOf(string value) => value.StartsWith('"') || value.StartsWith('\'') ? MarkdownText.CodeSpan(value) : MarkdownText.Escape(value);

    /// <param name="before">What stood there before, kept where there is no documentation.</param>
    public (string Text, bool IsKept) Describe(string? documentation, string? obsolete, string before) => DtoSection.Describe(documentation, obsolete, names, before);
}
