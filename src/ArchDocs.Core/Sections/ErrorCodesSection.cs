using System.Collections.Immutable;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Sections;

/// <summary>Error Codes from an enum or a class of constants.</summary>
internal static class ErrorCodesSection
{
    /// <summary>A kept cell is known by the blanks behind the cell before it, which therefore must not be empty.</summary>
    private const string NoMeaning = "-";

    /// <summary>Null where the code has no such enum or constants: the section stays as it is.</summary>
    public static object? Build(SectionRequest request)
    {
        if (request.Region.AttributeOf("type") is not { } name || CodesOf(name, request.Context.Types) is not { IsEmpty: false } codes)
        {
            return null;
        }

        var meanings = KeptDescriptions.Read(request.Document, request.Region, "Meaning", "Code");
        var responses = KeptDescriptions.Read(request.Document, request.Region, "Response", "Code");
        var names = new StructureNames(request.Document, request.Context);
        return new ErrorCodesModel(name, [.. codes.Select(code => ModelOf(code, names, meanings, responses))]);
    }

    /// <summary>Of an enum the names on the wire, of a class the constants' values.</summary>
    private static ImmutableArray<ConstantModel> CodesOf(string name, ITypeCatalog types) =>
        types.FindByFullName(name) is [{ Enum: { } values }]
            ? [.. values.Values.Select(value => new ConstantModel(value.Name, WireName.Of(value), value.Documentation, value.Obsolete))]
            : [.. types.FindConstants(name).Where(constant => constant.Value.Length > 0)];

    private static ErrorCodeModel ModelOf(ConstantModel code, StructureNames names, IReadOnlyDictionary<string, string> meanings, IReadOnlyDictionary<string, string> responses)
    {
        var isKept = string.IsNullOrWhiteSpace(code.Documentation);
        var meaning = isKept ? meanings.GetValueOrDefault(code.Value) is { Length: > 0 } before ? before : NoMeaning : names.Resolve(code.Documentation!);
        return new ErrorCodeModel(MarkdownText.Escape(code.Value), meaning, isKept, responses.GetValueOrDefault(code.Value, ""));
    }
}
