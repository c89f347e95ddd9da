using ArchDocs.Core.Features;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Libraries;

namespace ArchDocs.Core.Sections;

/// <summary>What a public class or interface offers, as the functions of a Library Interface.</summary>
internal static class LibrarySection
{
    private const string NoConstraint = "none";

    /// <summary>Null where the code has no such type: ARCH7001 speaks, and the section stays as it is.</summary>
    public static object? Build(SectionRequest request)
    {
        var context = request.Context;
        if (request.Region.AttributeOf("type") is not { } name || context.Types.FindLibrary(name) is not { } type)
        {
            return null;
        }

        var words = new LibraryWords(context.Wire.TypeNames, new StructureNames(request.Document, context), GenericArguments.Substitution(type.TypeParameters, TypeQuery.Parse(name).Arguments, context.Types));
        var kept = KeptFunctions.Read(request.Document, request.Region);
        var titles = LibraryTitles.Of(type.Functions);
        return new LibraryModel(
            type.FullName,
            type.Name,
            words.Describe(type.Documentation, type.Obsolete, "").Text,
            SectionHeading.Below(request),
            [.. type.Properties.Select(property => PropertyOf(property, words, kept))],
            [.. type.Events.Select(declared => EventOf(declared, words, kept))],
            [.. type.Functions.Select((function, index) => FunctionOf(function, titles[index], words, kept))]);
    }

    private static LibraryPropertyModel PropertyOf(LibraryProperty property, LibraryWords words, KeptFunctions kept)
    {
        var access = property.Access switch
        {
            PropertyAccess.ReadAndWrite => "read and write",
            PropertyAccess.ReadAndSetAtCreation => "read, set at creation",
            PropertyAccess.Write => "write",
            _ => "read",
        };
        var (description, isKept) = words.Describe(property.Documentation, property.Obsolete, kept.OfMember("Property", property.Name));
        return new LibraryPropertyModel(MarkdownText.Escape(property.Name), words.TypeOf(property.Type, property.IsNullable), property.IsStatic ? $"{access}, static" : access, description, isKept);
    }

    private static LibraryEventModel EventOf(LibraryEvent declared, LibraryWords words, KeptFunctions kept)
    {
        var (description, isKept) = words.Describe(declared.Documentation, declared.Obsolete, kept.OfMember("Event", declared.Name));
        var arguments = string.Join(", ", declared.Arguments.Select(argument => words.TypeOf(argument, isNullable: false)));
        return new LibraryEventModel(MarkdownText.Escape(declared.Name), arguments.Length > 0 ? arguments : NoConstraint, description, isKept);
    }

    private static LibraryFunctionModel FunctionOf(LibraryFunction function, string title, LibraryWords words, KeptFunctions kept)
    {
        var before = kept.Of(title, function);
        var (purpose, isPurposeKept) = words.Describe(function.Documentation, function.Obsolete, before.Text("Purpose"));
        var (behavior, isBehaviorKept) = words.Describe(function.Remarks, null, before.Text("Behavior"));
        var returns = function.Returns is { } type ? words.TypeOf(type, function.IsNullable) : "nothing";
        returns = function.IsAsynchronous ? $"{returns} (asynchronous)" : returns;
        var (returned, isReturnsKept) = words.Describe(function.ReturnsDocumentation, null, before.TextBehind("Returns", returns));
        return new LibraryFunctionModel(
            MarkdownText.Escape(title),
            OrNone(purpose),
            isPurposeKept,
            [.. function.TypeParameters.Select(parameter => TypeParameterOf(parameter, words, before))],
            [.. function.Parameters.Select(parameter => ParameterOf(parameter, words, before))],
            returns,
            function.Returns is null ? "" : OrNone(returned),
            isReturnsKept,
            [.. function.Exceptions.Select(exception => ExceptionOf(exception, words, before))],
            OrNone(before.Text("Raises")),
            OrNone(behavior),
            isBehaviorKept);
    }

    private static LibraryTypeParameterModel TypeParameterOf(LibraryTypeParameter parameter, LibraryWords words, KeptFunction before)
    {
        var constraints = parameter.Constraints.Select(words.ConstraintOf).ToArray();
        var (description, isKept) = words.Describe(parameter.Documentation, null, before.Cell("Type Parameter", "Description", parameter.Name));
        return new LibraryTypeParameterModel(MarkdownText.Escape(parameter.Name), constraints.Length > 0 ? string.Join("; ", constraints) : NoConstraint, description, isKept);
    }

    private static LibraryParameterModel ParameterOf(LibraryParameter parameter, LibraryWords words, KeptFunction before)
    {
        var (description, isKept) = words.Describe(parameter.Documentation, null, before.Cell("Parameter", "Description", parameter.Name));
        return new LibraryParameterModel(
            MarkdownText.Escape(parameter.Name),
            words.TypeOf(parameter),
            parameter.Default is null && !parameter.IsOpen ? "Yes" : "No",
            parameter.Default is { } value ? LibraryWords.ValueOf(value) : KeptText.None,
            description,
            isKept);
    }

    private static LibraryExceptionModel ExceptionOf(LibraryException exception, LibraryWords words, KeptFunction before)
    {
        var name = exception.Type[(exception.Type.LastIndexOf('.') + 1)..];
        var (condition, isKept) = words.Describe(exception.Condition, null, before.Cell("Exception", "Condition", name));
        return new LibraryExceptionModel(MarkdownText.Escape(name), condition, isKept);
    }

    private static string OrNone(string text) => text.Length > 0 ? text : KeptText.None;
}
