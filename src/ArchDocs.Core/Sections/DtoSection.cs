using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Sections;

internal static class DtoSection
{
    private const string Deprecated = "Deprecated";

    /// <summary>Null where the code has no such type, or several: ARCH7001 and ARCH7002 speak, and the section stays as it is; so it does where nothing of the type can be read.</summary>
    public static object? Build(SectionRequest request) =>
        request.Region.AttributeOf("type") is { } name && MarkedType.Find(name, request.Context.Types) is [var type] && !IsUnread(type)
            ? BuildModel(request.Document, request.Context, type, KeptDescriptions.Read(request.Document, request.Region))
            : null;

    /// <summary>A table without a row would say that the type has no member.</summary>
    public static bool IsUnread(TypeModel type) => type is { HasUnknownMembers: true, Members.IsEmpty: true };

    public static DtoModel BuildModel(DesignDocument document, SectionContext context, TypeModel type, IReadOnlyDictionary<string, string> kept) =>
        BuildModel(new StructureNames(document, context), context.Wire, type, kept);

    public static DtoModel BuildModel(StructureNames names, WireOptions wire, TypeModel type, IReadOnlyDictionary<string, string> kept)
    {
        var hasNumbers = type.Enum is { } values && EnumForms.Of(values.Form, wire.Enums) != EnumForm.String;
        return new DtoModel(
            type.FullName,
            type.Name,
            type.Documentation is { } text ? names.Resolve(text) : "",
            type.Kind == TypeModelKind.Enum,
            hasNumbers,
            [.. NotesOf(type, names)],
            [.. type.Members.Select(member => FieldOf(type, member, wire, names, kept))],
            [.. (type.Enum?.Values ?? []).Select(value => ValueOf(value, names, kept))]);
    }

    public static ImmutableDictionary<string, string> NoDescriptions { get; } = ImmutableDictionary<string, string>.Empty;

    private static IEnumerable<string> NotesOf(TypeModel type, StructureNames names)
    {
        if (type.Enum is { IsFlags: true })
        {
            yield return "Values combine: any number of them may be set at once.";
        }

        if (type.Polymorphism is { DerivedTypes.IsEmpty: false } polymorphism)
        {
            var forms = polymorphism.DerivedTypes.Select(derived => $"{MarkdownText.CodeSpan(derived.Value)} is {names.Of(derived.FullName)}");
            yield return $"The field {MarkdownText.CodeSpan(polymorphism.Discriminator)} tells the structure: {string.Join(", ", forms)}.";
        }
    }

    private static DtoFieldModel FieldOf(TypeModel type, MemberModel member, WireOptions wire, StructureNames names, IReadOnlyDictionary<string, string> kept)
    {
        var name = WireName.Of(member, wire.Naming);
        var validation = ValidationText.Of(member.Validation, other => type.Members.FirstOrDefault(candidate => candidate.Name == other) is { } found ? WireName.Of(found, wire.Naming) : other);
        var (description, isKept) = Describe(member.Documentation, member.Obsolete, names, kept.GetValueOrDefault(name, ""));
        return new DtoFieldModel(
            MarkdownText.Escape(name),
            TypeText.Of(member.Type, wire.TypeNames, names.Of).Replace("<", "\\<", StringComparison.Ordinal),
            RequiredDecision.TextOf(member, wire.Required),
            validation,
            description,
            isKept);
    }

    private static DtoValueModel ValueOf(EnumValueModel value, StructureNames names, IReadOnlyDictionary<string, string> kept)
    {
        var name = WireName.Of(value);
        var (description, isKept) = Describe(value.Documentation, value.Obsolete, names, kept.GetValueOrDefault(name, ""));
        return new DtoValueModel(MarkdownText.Escape(name), value.Number, description, isKept);
    }

    /// <param name="before">What stood there before, kept where there is no documentation.</param>
    public static (string Description, bool IsKept) Describe(string? documentation, string? obsolete, StructureNames names, string before)
    {
        var prefix = obsolete switch
        {
            null => "",
            "" => Deprecated,
            _ => $"{Deprecated}: {MarkdownText.Escape(obsolete)}",
        };
        if (!string.IsNullOrWhiteSpace(documentation))
        {
            return (Join(prefix, names.Resolve(documentation)), false);
        }

        // The author's words may have been written behind the prefix, in the very cell.
        return (before.StartsWith(Deprecated, StringComparison.Ordinal) ? before : Join(prefix, before), true);
    }

    private static string Join(string prefix, string text) => (prefix.Length, text.Length) switch
    {
        (0, _) => text,
        (_, 0) => prefix,
        _ => prefix.EndsWith('.') ? $"{prefix} {text}" : $"{prefix}. {text}",
    };
}
