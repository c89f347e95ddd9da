using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

[Meaning("All text is Markdown already.")]
internal sealed record LibraryModel(
    [Meaning("Full name of the C# type.")] string Type,
    [Meaning("Without namespace.")] string Name,
    [Meaning("The type's summary; empty where it has none.")] string Description,
    [Meaning("The marks of a heading one level below the one that the section stands under.")] string Heading,
    [Meaning("Public properties, those of base types first.")] ImmutableArray<LibraryPropertyModel> Properties,
    [Meaning("Public events, those of base types first.")] ImmutableArray<LibraryEventModel> Events,
    [Meaning("Public methods, those of base types first; of a class its constructors too.")] ImmutableArray<LibraryFunctionModel> Functions);

internal sealed record LibraryPropertyModel(
    [Meaning("The name; an indexer is 'Item', with its parameters.")] string Name,
    [Meaning("The type, with 'or null' where it may be.")] string Type,
    [Meaning("'read', 'read and write', 'read, set at creation' or 'write'; with 'static' behind it where no object is needed.")] string Access,
    [Meaning("The property's summary, else what the author wrote in that row.")] string Description,
    [Meaning("The description is the author's, since the code has none: write it with `{{keep description}}`.")] bool IsKept);

internal sealed record LibraryEventModel(
    [Meaning("The name.")] string Name,
    [Meaning("The types that a handler receives; 'none' where it receives none.")] string Arguments,
    [Meaning("The event's summary, else what the author wrote in that row.")] string Description,
    [Meaning("The description is the author's: write it with `{{keep description}}`.")] bool IsKept);

internal sealed record LibraryFunctionModel(
    [Meaning("The method's name, with the types of its parameters where it has overloads; 'Constructor' for one.")] string Title,
    [Meaning("The summary, else what the author wrote, else '-'.")] string Purpose,
    [Meaning("The purpose is the author's: write it with `{{keep purpose}}`, behind a label and last on its line.")] bool IsPurposeKept,
    [Meaning("Of a generic method.")] ImmutableArray<LibraryTypeParameterModel> TypeParameters,
    [Meaning("In their order.")] ImmutableArray<LibraryParameterModel> Parameters,
    [Meaning("What it returns, as a type; 'nothing' where it returns none.")] string Returns,
    [Meaning("Empty where it returns nothing.")] string ReturnsDescription,
    [Meaning("The description of what it returns is the author's.")] bool IsReturnsKept,
    [Meaning("The exceptions that the documentation names.")] ImmutableArray<LibraryExceptionModel> Raises,
    [Meaning("The author's words where the documentation names none.")] string RaisesText,
    [Meaning("The remarks, else what the author wrote, else '-'.")] string Behavior,
    [Meaning("The behavior is the author's.")] bool IsBehaviorKept);

internal sealed record LibraryTypeParameterModel(
    [Meaning("The name.")] string Name,
    [Meaning("In words; 'none' where any type will do.")] string Constraint,
    [Meaning("Its documentation, else what the author wrote in that row.")] string Description,
    [Meaning("The description is the author's: write it with `{{keep description}}`.")] bool IsKept);

internal sealed record LibraryParameterModel(
    [Meaning("The name.")] string Name,
    [Meaning("With 'or null' and, in parentheses, how the argument is passed.")] string Type,
    [Meaning("'Yes' or 'No'.")] string Required,
    [Meaning("'-' where an argument must be given.")] string Default,
    [Meaning("Its documentation, else what the author wrote in that row.")] string Description,
    [Meaning("The description is the author's: write it with `{{keep description}}`.")] bool IsKept);

internal sealed record LibraryExceptionModel(
    [Meaning("The name of its type.")] string Exception,
    [Meaning("Its documentation, else what the author wrote in that row.")] string Condition,
    [Meaning("The condition is the author's: write it with `{{keep condition}}`.")] bool IsKept);
