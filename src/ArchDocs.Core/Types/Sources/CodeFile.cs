using System.Collections.Immutable;
using System.Text;

namespace ArchDocs.Core.Types.Sources;

/// <summary>Where types and methods are declared in one C# file. The text itself is not kept.</summary>
internal sealed class CodeFile
{
    private const int MaximumLength = 8 << 20;

    private readonly ILookup<string, Declaration> _types;
    private readonly Lazy<ILookup<string, Declaration>> _calls;

    private CodeFile(string path, string text)
    {
        Path = path;
        IsGenerated = GeneratedSource.SaysSo(text);
        _types = Declarations.TypesIn(text).ToLookup(declaration => declaration.Name, StringComparer.Ordinal);
        _calls = new(() => Declarations.CallsIn(ReadText(path) ?? "").ToLookup(declaration => declaration.Name, StringComparer.Ordinal));
    }

    public string Path { get; }

    /// <summary>Its first comment says that a tool wrote it.</summary>
    public bool IsGenerated { get; }

    /// <summary>Null for a file that cannot be read.</summary>
    public static CodeFile? Read(string path) => ReadText(path) is { } text ? new CodeFile(path, text) : null;

    /// <summary>The name in the declaration of a type; null where it cannot be told which one it is.</summary>
    /// <param name="names">Of the outer types and of the type itself.</param>
    /// <param name="known">A place within the type, the first one that is known.</param>
    public CodePlace? FindType(ImmutableArray<DeclaredName> names, SourcePoint known)
    {
        var own = Named(names[^1]).ToArray();
        return known.IsKnown
            ? PlaceOf(Array.FindLast(own, declaration => !known.IsBefore(declaration.Start)))
            : own is [var only] ? PlaceOf(only) : PlaceOf(FindWithin(names));
    }

    /// <summary>The name in the declaration of a method: the last time it is followed by a parenthesis before the method's first statement.</summary>
    public CodePlace? FindMethod(string name, SourcePoint known) =>
        PlaceOf(_calls.Value[name].LastOrDefault(declaration => !known.IsBefore(declaration.Start)));

    public bool Declares(DeclaredName name) => Named(name).Any();

    private IEnumerable<Declaration> Named(DeclaredName name) =>
        _types[name.Name].Where(declaration => declaration.HasTypeParameters == name.HasTypeParameters);

    private Declaration? FindWithin(ImmutableArray<DeclaredName> names)
    {
        Declaration? found = null;
        foreach (var name in names)
        {
            found = Named(name).FirstOrDefault(declaration => found is null || found.Start.IsBefore(declaration.Start));
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    private CodePlace? PlaceOf(Declaration? declaration) =>
        declaration is null ? null : new CodePlace(Path, declaration.Start.Line, declaration.Start.Column, declaration.Start.Column + declaration.Name.Length);

    private static string? ReadText(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return stream.Length > MaximumLength ? null : reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>A type's name as its declaration shows it.</summary>
internal readonly record struct DeclaredName(string Name, bool HasTypeParameters);
