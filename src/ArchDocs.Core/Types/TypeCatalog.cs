using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Types.Libraries;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;
using ArchDocs.Core.Types.Sources;

namespace ArchDocs.Core.Types;

/// <summary>The types of the documented assemblies. Names are indexed at once, a type is read when it is asked for; safe for parallel readers.</summary>
internal sealed class TypeCatalog : ITypeCatalog, IDisposable
{
    private const string DamagedTypes = "some of its types cannot be read, because the metadata is damaged; build the project that produces the file again.";

    private readonly AssemblySet _assemblies;
    private readonly TypeIndex _index;
    private readonly TypeModelReader _reader;
    private readonly ClosedTypeReader _closed;
    private readonly TypeOutlineReader _outlines;
    private readonly SourceLocator _sources;
    private readonly ConstantReader _constants;
    private readonly LibraryReader _libraries;
    private readonly Lazy<CodeEndpoints> _endpoints;
    private readonly Lazy<CodeCommands> _commands;
    private readonly ConcurrentDictionary<TypeLocation, TypeModel> _models = new();
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _damaged = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(string Path, string Reason)> _unreadable;
    private bool _isDisposed;

    private TypeCatalog(AssemblySet assemblies, ImmutableArray<string> sourceRoots, ImmutableArray<(string Path, string Reason)> unreadable)
    {
        _assemblies = assemblies;
        _unreadable = unreadable;
        var attributes = new AttributeReader(assemblies);
        var contexts = new NullableContexts(attributes);
        var hierarchy = new TypeHierarchy(assemblies, contexts);
        var entries = new TypeEntryReader(attributes);
        _index = new TypeIndex(assemblies.Documented.SelectMany(image => Read(entries, image)).DistinctBy(entry => (entry.Location, entry.IsUnopened ? entry.FullName : "", entry.IsUnopened ? entry.Arity : 0)));
        _reader = new TypeModelReader(assemblies, attributes, contexts, hierarchy);
        _closed = new ClosedTypeReader(_index, _reader);
        _outlines = new TypeOutlineReader(attributes, hierarchy);
        _sources = new SourceLocator(assemblies.Documented, sourceRoots);
        _constants = new ConstantReader(assemblies, attributes);
        _libraries = new LibraryReader(assemblies, attributes, contexts, hierarchy);
        _endpoints = new(() => new ControllerEndpointReader(assemblies, attributes, contexts, hierarchy).Read());
        _commands = new(() => new CodeCommandReader(assemblies, attributes, contexts, hierarchy).Read());
    }

    public bool HasTypes => !_index.Entries.IsEmpty;

    public CodeEndpoints Endpoints
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _endpoints.Value;
        }
    }

    /// <summary>A type that is forwarded to an assembly that is not documented is that assembly's own.</summary>
    public IEnumerable<VisibleType> Visible
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _index.Entries.Where(entry => _assemblies.FindDocumented(entry.Location.Image.Name) == entry.Location.Image)
                .Select(entry => new VisibleType(entry.FullName, entry.Name, CodeHandles.Of(entry.Location)));
        }
    }

    public CodeCommands Commands
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _commands.Value;
        }
    }

    public IEnumerable<TypeModel> All => Models(_index.Entries).OrderBy(model => model.FullName, StringComparer.Ordinal);

    public ImmutableArray<(string Path, string Reason)> Failures
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            var failures = _unreadable.Concat(_damaged.Select(damage => (damage.Key, damage.Value))).Concat(_sources.Failures);
            foreach (var image in _assemblies.Documented)
            {
                if (image.Documentation.Failure is { } reason)
                {
                    failures = failures.Append((image.Documentation.Path, reason));
                }
            }

            return [.. failures.OrderBy(failure => failure.Item1, StringComparer.Ordinal)];
        }
    }

    /// <param name="documentedAssemblies">The host's assembly, those of its project references and of ArchDocsAssembly: types are looked up in these.</param>
    /// <param name="referencePaths">The other references of the compilation, opened when a base type, an enum, a collection or an attribute of theirs is met.</param>
    /// <param name="sourceRoots">Directories under which sources are looked for whose paths were mapped when they were compiled.</param>
    public static TypeCatalog Open(ImmutableArray<string> documentedAssemblies, ImmutableArray<string> referencePaths, params ImmutableArray<string> sourceRoots)
    {
        var images = new Dictionary<string, AssemblyImage>(StringComparer.OrdinalIgnoreCase);
        var order = ImmutableArray.CreateBuilder<AssemblyImage>();
        var unreadable = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var path in documentedAssemblies.Distinct(StringComparer.Ordinal))
        {
            if (!AssemblyImage.TryOpen(path, out var image, out var reason))
            {
                unreadable.Add((path, reason));
            }
            else if (images.TryAdd(image.Name, image))
            {
                order.Add(image);
            }
            else
            {
                // A second copy of an assembly says nothing that the first does not.
                image.Dispose();
            }
        }

        return new TypeCatalog(new AssemblySet(order.ToImmutable(), referencePaths), sourceRoots, unreadable.ToImmutable());
    }

    public ImmutableArray<TypeModel> FindByFullName(string fullName) => [.. Models(_index.FindByFullName(TypeQuery.Parse(fullName)))];

    public ImmutableArray<TypeModel> FindByName(string name, int? arity)
    {
        var query = TypeQuery.Parse(name);
        return [.. Models(_index.FindByName(query with { Arity = arity ?? query.Arity }))];
    }

    public TypeModel Close(TypeModel type, ImmutableArray<TypeArgument> arguments)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _closed.Read(type, arguments, out var isComplete) is { } closed && isComplete ? closed : type;
    }

    public string? FindNearestName(string name) => _nearest.GetOrAdd(name, key => _index.FindNearestName(TypeQuery.Parse(key).Name));

    public IEnumerable<TypeModel> FindAll(Func<string, string, bool> isWanted) => Models([.. _index.Entries.Where(entry => isWanted(entry.Name, entry.FullName))]);

    public string? FindNearestFullName(string fullName) =>
        _index.FindNearestFullName(TypeQuery.Parse(fullName).Name) is { } near ? Models(_index.FindByFullName(TypeQuery.Parse(near))).First().FullName : null;

    public ImmutableArray<ConstantModel> FindConstants(string fullName)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _constants.Find(fullName);
    }

    public LibraryType? FindLibrary(string fullName)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _libraries.Find(fullName);
    }

    public TypeOutline? OutlineOf(VisibleType type)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _assemblies.FindDocumented(type.Code.AssemblyName) is { } image && CodeHandles.TypeOf(image, type.Code) is { } location ? _outlines.Read(location) : null;
    }

    public CodePlace PlaceOf(CodeHandle code)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _sources.PlaceOf(code);
    }

    public bool IsSource(string path)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _sources.IsSource(path);
    }

    public void Dispose()
    {
        _isDisposed = true;
        _sources.Dispose();
        _assemblies.Dispose();
    }

    private List<TypeEntry> Read(TypeEntryReader entries, AssemblyImage image)
    {
        var found = entries.Read(_assemblies, image, out var isComplete);
        if (!isComplete)
        {
            _damaged.TryAdd(image.Path, DamagedTypes);
        }

        return found;
    }

    private IEnumerable<TypeModel> Models(ImmutableArray<TypeEntry> entries)
    {
        // The metadata's memory is gone after disposal: reading on would end the process.
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return entries.Select(entry => entry.IsUnopened ? TypeModelReader.Unopened(entry) : _models.GetOrAdd(entry.Location, _ => Read(entry)));
    }

    private TypeModel Read(TypeEntry entry)
    {
        var model = _reader.Read(entry, layer: null, out var isComplete);
        if (!isComplete)
        {
            _damaged.TryAdd(entry.Location.Image.Path, DamagedTypes);
        }

        return model;
    }
}
