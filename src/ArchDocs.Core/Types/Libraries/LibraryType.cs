using System.Collections.Immutable;

namespace ArchDocs.Core.Types.Libraries;

/// <summary>What a public class or interface offers its callers. Texts are as <see cref="MemberModel.Documentation"/>.</summary>
internal sealed record LibraryType
{
    /// <summary>As <see cref="TypeModel.FullName"/>.</summary>
    public required string FullName { get; init; }

    /// <summary>As <see cref="TypeModel.Name"/>.</summary>
    public required string Name { get; init; }

    public ImmutableArray<string> TypeParameters { get; init; } = [];

    public string? Documentation { get; init; }

    public string? Obsolete { get; init; }

    /// <summary>Base types' first, in the order of declaration; so are events and functions.</summary>
    public ImmutableArray<LibraryProperty> Properties { get; init; } = [];

    public ImmutableArray<LibraryEvent> Events { get; init; } = [];

    public ImmutableArray<LibraryFunction> Functions { get; init; } = [];
}

/// <param name="Name">An indexer is 'Item', with its parameters.</param>
internal sealed record LibraryProperty(string Name, TypeTerm Type, bool IsNullable, PropertyAccess Access, bool IsStatic, string? Documentation, string? Obsolete);

internal enum PropertyAccess
{
    Read,
    ReadAndWrite,
    ReadAndSetAtCreation,
    Write,
}

/// <param name="Arguments">What a handler receives beside the sender.</param>
internal sealed record LibraryEvent(string Name, ImmutableArray<TypeTerm> Arguments, string? Documentation, string? Obsolete);

internal sealed record LibraryFunction
{
    /// <summary>Empty for a constructor.</summary>
    public required string Name { get; init; }

    public ImmutableArray<LibraryTypeParameter> TypeParameters { get; init; } = [];

    public ImmutableArray<LibraryParameter> Parameters { get; init; } = [];

    /// <summary>Null where it returns nothing. What a task holds is returned; the task itself is not told.</summary>
    public TypeTerm? Returns { get; init; }

    public bool IsNullable { get; init; }

    /// <summary>It returns a task.</summary>
    public bool IsAsynchronous { get; init; }

    public string? Documentation { get; init; }

    public string? ReturnsDocumentation { get; init; }

    public string? Remarks { get; init; }

    public ImmutableArray<LibraryException> Exceptions { get; init; } = [];

    public string? Obsolete { get; init; }
}

/// <param name="Constraints">In the order of metadata: a kind, or a type.</param>
internal sealed record LibraryTypeParameter(string Name, ImmutableArray<LibraryConstraint> Constraints, string? Documentation);

/// <param name="Type">Null for a kind.</param>
internal sealed record LibraryConstraint(string Kind, TypeTerm? Type);

internal sealed record LibraryParameter(string Name, TypeTerm Type)
{
    public bool IsNullable { get; init; }

    public ParameterPassing Passing { get; init; }

    /// <summary>Any number of arguments: <c>params</c>.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The object that an extension method extends: <c>this</c>.</summary>
    public bool IsExtended { get; init; }

    /// <summary>What stands for a missing argument, as in the source; null where one must be given.</summary>
    public string? Default { get; init; }

    public string? Documentation { get; init; }
}

internal enum ParameterPassing
{
    Value,
    In,
    Reference,
    Output,
}

/// <param name="Type">Full name.</param>
internal sealed record LibraryException(string Type, string? Condition);
