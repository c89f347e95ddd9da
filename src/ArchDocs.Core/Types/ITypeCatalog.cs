using System.Collections.Immutable;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Types.Libraries;

namespace ArchDocs.Core.Types;

/// <summary>The C# types that documents may name: those visible outside the host's assembly and outside those of its project references.</summary>
internal interface ITypeCatalog
{
    /// <summary>False when no assembly was given or none could be read: nothing is then known of the code, and nothing reported.</summary>
    bool HasTypes { get; }

    /// <summary>Types of that full name: nested with '.' or '+', generics with the source's parameter names or with arity (<c>`1</c>). Several when assemblies disagree.</summary>
    ImmutableArray<TypeModel> FindByFullName(string fullName);

    /// <summary>
    /// Types a document's heading may mean (types.md, Binding, 2): by simple name, <c>Outer.Inner</c>, or <c>Inner</c> alone;
    /// <paramref name="arity"/> null means that the document says none, so the plain type is preferred, else the only generic one.
    /// </summary>
    ImmutableArray<TypeModel> FindByName(string name, int? arity);

    /// <summary>A generic type with its parameters' arguments put in; as it was where the arguments are not as many.</summary>
    TypeModel Close(TypeModel type, ImmutableArray<TypeArgument> arguments) => type;

    /// <summary>The name of a visible type that <paramref name="name"/> probably meant: another case, or few letters away; null when none is near.</summary>
    string? FindNearestName(string name);

    /// <summary>The types whose name, first without and then with namespace, both without type parameters, is wanted; others are not read.</summary>
    IEnumerable<TypeModel> FindAll(Func<string, string, bool> isWanted) =>
        All.Where(type => isWanted(type.Name, type.QualifiedName));

    /// <summary>As <see cref="FindNearestName"/>, among full names as in the source.</summary>
    string? FindNearestFullName(string fullName) => NearestName.Find(fullName, All.Select(type => type.FullName));

    /// <summary>The public constants of the class of that full name, static classes included; empty where there is none.</summary>
    ImmutableArray<ConstantModel> FindConstants(string fullName) => [];

    /// <summary>What the public class or interface of that full name offers its callers, static classes included; null where there is none.</summary>
    LibraryType? FindLibrary(string fullName) => null;

    /// <summary>The endpoints that the types' attributes declare.</summary>
    CodeEndpoints Endpoints => CodeEndpoints.Unknown;

    /// <summary>Every type that the documented assemblies define themselves, by its names, in the order of the assemblies.</summary>
    IEnumerable<VisibleType> Visible => [];

    /// <summary>Null for a type whose metadata is damaged.</summary>
    TypeOutline? OutlineOf(VisibleType type) => null;

    /// <summary>Where a type or method stands in the source, as far as symbols tell; they are opened when a place is first asked for.</summary>
    CodePlace PlaceOf(CodeHandle code) => CodePlace.Unknown;

    /// <summary>Whether a file is one of those that the documented assemblies were compiled from.</summary>
    bool IsSource(string path) => false;

    /// <summary>The CLI commands that the types' attributes declare.</summary>
    CodeCommands Commands => CodeCommands.None;

    /// <summary>Every visible type, by full name in ordinal order.</summary>
    IEnumerable<TypeModel> All { get; }

    /// <summary>Files that could not be read, with the reason in one sentence (ARCH0004).</summary>
    ImmutableArray<(string Path, string Reason)> Failures { get; }
}
