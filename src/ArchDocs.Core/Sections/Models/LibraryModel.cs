using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

/// <summary>What the template of a <c>library</c> section receives. All text is Markdown already.</summary>
/// <param name="Type">Full name of the C# type.</param>
/// <param name="Name">Without namespace.</param>
/// <param name="Description">The type's summary; empty where it has none.</param>
/// <param name="Heading">The marks of a heading one level below the one that the section stands under.</param>
internal sealed record LibraryModel(
    string Type,
    string Name,
    string Description,
    string Heading,
    ImmutableArray<LibraryPropertyModel> Properties,
    ImmutableArray<LibraryEventModel> Events,
    ImmutableArray<LibraryFunctionModel> Functions);

/// <param name="Access">'read', 'read and write', 'read, set at creation' or 'write'; with 'static' behind it where no object is needed.</param>
/// <param name="IsKept">The description is the author's, since the code has none: write it with <c>{{keep description}}</c>.</param>
internal sealed record LibraryPropertyModel(string Name, string Type, string Access, string Description, bool IsKept);

/// <param name="Arguments">The types that a handler receives; 'none' where it receives none.</param>
/// <param name="IsKept">As with properties.</param>
internal sealed record LibraryEventModel(string Name, string Arguments, string Description, bool IsKept);

/// <param name="Title">The method's name, with the types of its parameters where it has overloads; 'Constructor' for one.</param>
/// <param name="Purpose">The summary, else what the author wrote, else '-'.</param>
/// <param name="IsPurposeKept">The purpose is the author's: write it with <c>{{keep purpose}}</c>, behind a label and last on its line.</param>
/// <param name="Returns">What it returns, as a type; 'nothing' where it returns none.</param>
/// <param name="ReturnsDescription">Empty where it returns nothing.</param>
/// <param name="IsReturnsKept">The description of what it returns is the author's.</param>
/// <param name="Raises">The exceptions that the documentation names.</param>
/// <param name="RaisesText">The author's words where the documentation names none.</param>
/// <param name="Behavior">The remarks, else what the author wrote, else '-'.</param>
/// <param name="IsBehaviorKept">The behavior is the author's.</param>
internal sealed record LibraryFunctionModel(
    string Title,
    string Purpose,
    bool IsPurposeKept,
    ImmutableArray<LibraryTypeParameterModel> TypeParameters,
    ImmutableArray<LibraryParameterModel> Parameters,
    string Returns,
    string ReturnsDescription,
    bool IsReturnsKept,
    ImmutableArray<LibraryExceptionModel> Raises,
    string RaisesText,
    string Behavior,
    bool IsBehaviorKept);

/// <param name="Constraint">In words; 'none' where any type will do.</param>
internal sealed record LibraryTypeParameterModel(string Name, string Constraint, string Description, bool IsKept);

/// <param name="Type">With 'or null' and, in parentheses, how the argument is passed.</param>
/// <param name="Required">'Yes' or 'No'.</param>
/// <param name="Default">'-' where an argument must be given.</param>
internal sealed record LibraryParameterModel(string Name, string Type, string Required, string Default, string Description, bool IsKept);

internal sealed record LibraryExceptionModel(string Exception, string Condition, bool IsKept);
