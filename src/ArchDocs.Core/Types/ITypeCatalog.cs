using System.Collections.Immutable;
using ArchDocs.Core.Types.Commands;
using ArchDocs.Core.Types.Endpoints;

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

    /// <summary>The name of a visible type that <paramref name="name"/> probably meant: another case, or few letters away; null when none is near.</summary>
    string? FindNearestName(string name);

    /// <summary>The public constants of the class of that full name, static classes included; empty where there is none.</summary>
    ImmutableArray<ConstantModel> FindConstants(string fullName) => [];

    /// <summary>The endpoints that the types' attributes declare.</summary>
    CodeEndpoints Endpoints => CodeEndpoints.Unknown;

    /// <summary>The CLI commands that the types' attributes declare.</summary>
    CodeCommands Commands => CodeCommands.None;

    /// <summary>Every visible type, by full name in ordinal order.</summary>
    IEnumerable<TypeModel> All { get; }

    /// <summary>Files that could not be read, with the reason in one sentence (ARCH0004).</summary>
    ImmutableArray<(string Path, string Reason)> Failures { get; }
}
