using System.Collections.Immutable;
using ArchDocs.Core.Types.Libraries;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Sections;

/// <summary>Headings of functions: the name, with the parameters' types where others have the same.</summary>
internal static class LibraryTitles
{
    private const string Constructor = "Constructor";

    public static ImmutableArray<string> Of(ImmutableArray<LibraryFunction> functions)
    {
        var counts = functions.CountBy(NameOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. functions.Select(function => counts[NameOf(function)] == 1 ? NameOf(function) : WithParameters(function))];
    }

    public static string NameOf(LibraryFunction function) => function.Name.Length == 0 ? Constructor : function.Name;

    /// <summary>In C#'s words, since several of its types are one of the vocabulary.</summary>
    private static string WithParameters(LibraryFunction function)
    {
        var generic = function.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", function.TypeParameters.Select(parameter => parameter.Name))}>";
        return $"{NameOf(function)}{generic}({string.Join(", ", function.Parameters.Select(parameter => TypeText.Of(parameter.Type, TypeNameStyle.CSharp)))})";
    }
}
