using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Sources;

/// <summary>The sources of one assembly, as far as its symbols tell.</summary>
internal sealed class AssemblySources(AssemblyImage image, Symbols? symbols, ImmutableArray<string> roots, ConcurrentDictionary<string, CodeFile?> files) : IDisposable
{
    private readonly ConcurrentDictionary<TypeDefinitionHandle, Dictionary<DocumentHandle, SourcePoint>> _around = new();
    private readonly SourcePaths _paths = new(image.Path, roots);

    public CodePlace PlaceOf(CodeHandle code)
    {
        try
        {
            return (symbols, CodeHandles.TypeOf(image, code), CodeHandles.MethodOf(image, code)) switch
            {
                ({ } known, { } type, _) => PlaceOf(known, type),
                ({ } known, _, { } method) => PlaceOf(known, method),
                _ => CodePlace.Unknown,
            };
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return CodePlace.Unknown;
        }
    }

    /// <summary>The paths on this machine of all sources that are still there.</summary>
    public IEnumerable<string> Paths()
    {
        try
        {
            return [.. (symbols?.DocumentNames ?? []).SelectMany(name => SourcePaths.FindExact(name) is { } exact ? [exact] : _paths.FindMapped(name))];
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return [];
        }
    }

    public void Dispose() => symbols?.Dispose();

    private CodePlace PlaceOf(Symbols known, TypeLocation type)
    {
        var names = NamesOf(type);
        var places = DocumentsOf(known, type).Select(document => PlaceIn(known, document.Key, document.Value, file => file.FindType(names, document.Value))).ToArray();
        if (places.Length > 0 && Array.TrueForAll(places, place => place.IsGenerated))
        {
            return CodePlace.Generated;
        }

        // Of a type in several files the one that bears its name says most.
        return places.Where(place => place.Path is not null)
            .OrderBy(place => Path.GetFileNameWithoutExtension(place.Path) == names[^1].Name ? 0 : 1).ThenBy(place => place.Path, StringComparer.Ordinal)
            .FirstOrDefault(CodePlace.Unknown);
    }

    private CodePlace PlaceOf(Symbols known, MethodDefinitionHandle method)
    {
        var definition = image.Reader.GetMethodDefinition(method);
        var type = new TypeLocation(image, definition.GetDeclaringType());
        if (known.FirstPointOf(method) is not { } first)
        {
            return PlaceOf(known, type);
        }

        var name = image.Reader.GetString(definition.Name);
        var owner = NamesOf(type)[^1];
        return PlaceIn(known, first.Document, first.Point, file => file.Declares(owner) ? file.FindMethod(name, first.Point) ?? At(file.Path, first.Point) : null);
    }

    /// <summary>A nested type without any statement stands where the type around it does, or what else that holds.</summary>
    private Dictionary<DocumentHandle, SourcePoint> DocumentsOf(Symbols known, TypeLocation type)
    {
        if (known.DocumentsOf(type.Handle) is { Count: > 0 } own)
        {
            return own;
        }

        foreach (var outer in TypeNames.Path(type).Reverse().Skip(1))
        {
            var around = _around.GetOrAdd(outer, key => image.Reader.GetTypeDefinition(key).GetNestedTypes().Prepend(key)
                .SelectMany(handle => known.DocumentsOf(handle).Keys).Distinct().ToDictionary(document => document, _ => SourcePoint.None));
            if (around.Count > 0)
            {
                return around;
            }
        }

        return [];
    }

    /// <param name="find">The declaration in a file; a file whose path was mapped counts only if it has it.</param>
    private CodePlace PlaceIn(Symbols known, DocumentHandle document, SourcePoint point, Func<CodeFile, CodePlace?> find)
    {
        if (known.NameOf(document) is not { } name)
        {
            return CodePlace.Unknown;
        }

        if (GeneratedSource.IsNamedSo(name))
        {
            return CodePlace.Generated;
        }

        if (SourcePaths.FindExact(name) is { } exact)
        {
            var file = Read(exact);
            return file is { IsGenerated: true } ? CodePlace.Generated : file is null ? At(exact, point) : find(file) ?? At(exact, point);
        }

        foreach (var path in _paths.FindMapped(name))
        {
            if (Read(path) is { } file && find(file) is { } place)
            {
                return file.IsGenerated ? CodePlace.Generated : place;
            }
        }

        return known.IsEmbedded(document) ? CodePlace.Generated : CodePlace.Unknown;
    }

    private CodeFile? Read(string path) => files.GetOrAdd(path, CodeFile.Read);

    private static CodePlace At(string path, SourcePoint point) => new(path, point.Line, point.Column, point.Column);

    private static ImmutableArray<DeclaredName> NamesOf(TypeLocation type)
    {
        var reader = type.Image.Reader;
        return [.. TypeNames.Path(type).Select(handle => reader.GetString(reader.GetTypeDefinition(handle).Name)).Select(name => new DeclaredName(TypeNames.WithoutArity(name), TypeNames.WithoutArity(name) != name))];
    }
}
