using System.Collections.Immutable;
using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Which row of a fields table belongs to which member: by exact wire name, then whatever its case, '_' and '-', then by C# name.</summary>
internal sealed class MemberMatching
{
    private readonly FieldNaming _naming;

    private MemberMatching(DtoSpec spec, TypeModel type, FieldTable fields, FieldNaming naming)
    {
        (Spec, Type, Fields, _naming) = (spec, type, fields, naming);
        Rows = [.. fields.Rows.SelectMany(Match)];
    }

    public DtoSpec Spec { get; }

    public TypeModel Type { get; }

    public FieldTable Fields { get; }

    public ImmutableArray<MatchedRow> Rows { get; }

    /// <summary>Rows that speak of one member and were written by hand; a generated section out of date is one finding of its own.</summary>
    public IEnumerable<MatchedRow> WrittenRows => Rows.Where(row => row.IsJudged && Spec.Region?.Span.Contains(row.Field.Span) != true);

    public bool IsGenerated => Spec.Region?.Span.Contains(Fields.Table.HeaderSpan) == true;

    /// <summary>Null where the structure has no fields table, or no type with members.</summary>
    public static MemberMatching? Of(BoundStructure structure, FieldNaming naming) =>
        structure is { Type: { Kind: not TypeModelKind.Enum } type, Spec: { Fields: { } fields } spec } ? new MemberMatching(spec, type, fields, naming) : null;

    public string WireNameOf(MemberModel member) => WireName.Of(member, _naming);

    /// <summary>The wire name of a member by its C# name.</summary>
    public string WireNameOf(string name) => Type.Members.FirstOrDefault(member => member.Name == name) is { } member ? WireNameOf(member) : WireName.Convert(name, _naming);

    public string SubjectOf(string name) => $"{Spec.Name}.{name}";

    /// <summary>For messages: <c>'OrderDto.Total' in Contoso.Orders</c>.</summary>
    public string PlaceOf(MemberModel member) => $"'{Type.Name}.{member.Name}' in {Type.AssemblyName}";

    private IEnumerable<MatchedRow> Match(FieldSpec field)
    {
        var text = field.Name.Text.Trim();
        if (FindExact(text) is { } exact)
        {
            return [new MatchedRow(field, text, exact, IsJudged: true)];
        }

        return text.Split([',', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => MatchOne(field, name));
    }

    private MatchedRow MatchOne(FieldSpec field, string text)
    {
        var remark = text.IndexOf('(', StringComparison.Ordinal);
        var name = (remark > 0 ? text[..remark] : text).Trim(' ', '?', '*', ':', '"', '\'', '`', '!');
        name = name.EndsWith("[]", StringComparison.Ordinal) ? name[..^2] : name;
        if (Find(name) is { } member)
        {
            return new MatchedRow(field, name, member, IsJudged: true);
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1)
        {
            var joined = string.Concat(words);
            return Find(joined) is { } spaced ? new MatchedRow(field, name, spaced, IsJudged: true)
                : Find(words[0]) is { } first ? new MatchedRow(field, words[0], first, IsJudged: true)
                : new MatchedRow(field, name, null, IsJudged: false);
        }

        // A row such as 'customer.name' tells of what is inside of a member.
        var outer = name.IndexOfAny(['.', '[']) is var dot and > 0 ? Find(name[..dot]) : null;
        var isName = name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '$' or '@');
        var isUnlisted = Type.Polymorphism is { } polymorphism && WireName.AreAlike(polymorphism.Discriminator, name)
            || Type.UnlistedNames.Any(unlisted => WireName.AreAlike(unlisted, name));
        return new MatchedRow(field, name, outer, IsJudged: outer is null && isName && !isUnlisted && name.Any(char.IsLetter));
    }

    private MemberModel? Find(string name) =>
        FindExact(name)
        ?? Type.Members.FirstOrDefault(member => WireName.AreAlike(WireNameOf(member), name))
        ?? Type.Members.FirstOrDefault(member => member.Name == name)
        ?? Type.Members.FirstOrDefault(member => WireName.AreAlike(member.Name, name));

    private MemberModel? FindExact(string name) => Type.Members.FirstOrDefault(member => WireNameOf(member) == name);
}

/// <param name="Name">The field's name as documented, without remarks.</param>
/// <param name="IsJudged">False where the row tells of something else than one member, or can't be made out.</param>
internal sealed record MatchedRow(FieldSpec Field, string Name, MemberModel? Member, bool IsJudged);
