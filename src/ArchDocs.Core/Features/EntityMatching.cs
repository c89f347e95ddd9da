using System.Collections.Frozen;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Features;

/// <summary>Which entity of the data design a DTO is stored as, and which data field a DTO field, told by their names whatever their style.</summary>
internal static class EntityMatching
{
    private static readonly FrozenSet<string> Suffixes = new[]
    {
        "dto", "request", "response", "model", "view", "result", "resource", "representation", "message", "payload", "contract", "record", "entity", "data",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The entity that the DTO is called after, its suffix aside: <c>OrderDto</c> and <c>orders</c>.</summary>
    public static EntitySpec? Namesake(DtoSpec dto, IEnumerable<EntitySpec> entities)
    {
        var words = WordsOf(TypeBinder.PlainNameOf(dto));
        while (words.Count > 1 && Suffixes.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return entities.FirstOrDefault(entity => WordsOf(entity.Name).SequenceEqual(words, StringComparer.Ordinal));
    }

    /// <summary>The entity with the longest name within the DTO's, which shares at least half of the DTO's fields: <c>RecordTrackingEventRequest</c> and <c>tracking_events</c>.</summary>
    public static EntitySpec? Nearest(string dto, IReadOnlyCollection<string> fields, IEnumerable<EntitySpec> entities)
    {
        var words = WordsOf(dto);
        return entities
            .Select(entity => (Entity: entity, Words: WordsOf(entity.Name)))
            .Where(pair => pair.Words.Count > 0 && Contains(words, pair.Words) && SharesHalf(fields, pair.Entity))
            .OrderByDescending(pair => pair.Words.Count)
            .FirstOrDefault().Entity;
    }

    /// <summary>The data field of that name, or the key: <c>eventId</c> of a TrackingEvent is its <c>id</c>.</summary>
    public static EntityFieldSpec? FieldOf(string dtoField, EntitySpec entity)
    {
        var own = entity.Fields.FirstOrDefault(field => NameOf(field) is { } name && WireName.AreAlike(name, dtoField));
        return own ?? entity.Fields.FirstOrDefault(field => NameOf(field) is { } name && (IsKeyOf(entity, dtoField, name) || IsKeyOf(entity, name, dtoField)));
    }

    public static string? NameOf(EntityFieldSpec field) => FieldNames.Single(field.Name.Text);

    /// <summary>Whether two names mean one entity or structure: <c>orders</c>, <c>Order</c>, <c>public.orders</c>.</summary>
    public static bool IsSameThing(string left, string right) => WordsOf(left).SequenceEqual(WordsOf(right), StringComparer.Ordinal);

    private static bool SharesHalf(IReadOnlyCollection<string> fields, EntitySpec entity) =>
        fields.Count > 0 && fields.Count(field => FieldOf(field, entity) is not null) * 2 >= fields.Count;

    private static bool IsKeyOf(EntitySpec entity, string qualified, string plain)
    {
        if (!plain.Equals("id", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var words = WordsOf(qualified);
        return words is [.., "id"] && words.Count > 1 && WordsOf(entity.Name) is var own && own.Count >= words.Count - 1
            && own.TakeLast(words.Count - 1).SequenceEqual(words.SkipLast(1), StringComparer.Ordinal);
    }

    private static bool Contains(List<string> words, List<string> part)
    {
        for (var start = 0; start + part.Count <= words.Count; start++)
        {
            if (words.Skip(start).Take(part.Count).SequenceEqual(part, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words behind the last dot, in lower case and singular.</summary>
    private static List<string> WordsOf(string name) =>
        [.. NameParts.WordsOf(name[(name.LastIndexOfAny(['.', '+']) + 1)..]).Select(word => EnglishPlural.ToSingular(word.ToLowerInvariant()))];
}
