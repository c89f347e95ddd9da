using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Templates.Topics;

/// <summary>Reads a list of topics up to the first fault.</summary>
internal sealed class TopicReader(SourceText source, ImmutableArray<Topic> defaults)
{
    private static readonly string[] Keys = ["id", "title", "question", "heading-words", "where", "figure", "may-be-none"];

    private static readonly ImmutableArray<DocumentKind> Kinds =
        [DocumentKind.Prd, DocumentKind.ResearchReport, DocumentKind.InterfaceContracts, DocumentKind.Architecture, DocumentKind.DataDesign, DocumentKind.BackendDesign];

    /// <summary>The first fault, after which nothing more is read.</summary>
    public TemplateFailure? Failure { get; private set; }

    public ImmutableArray<Topic> Read()
    {
        if (!YamlReader.TryRead(source, out var root, out var fault))
        {
            Failure = new TemplateFailure(TemplateFailure.BadDirective, source.Path, fault.Range, fault.Reason);
            return [];
        }

        var list = root is YamlMap map ? ValueOf(map, "topics") : root;
        if (list is not YamlList { Items: var items })
        {
            Fail(list ?? root, "it has no list 'topics': write 'topics:' and an entry '- id: ARCH9001' for each topic that is to be covered, or delete the file to get the built-in list");
            return [];
        }

        var topics = ImmutableArray.CreateBuilder<Topic>(items.Length);
        foreach (var item in items.TakeWhile(_ => Failure is null))
        {
            if (item is not YamlMap entry)
            {
                Fail(item, "an entry of the list is no topic: write '- id: ARCH9001', and what differs from the built-in topic below it");
            }
            else if (ReadTopic(entry, topics) is { } topic)
            {
                topics.Add(topic);
            }
        }

        return topics.DrainToImmutable();
    }

    private Topic? ReadTopic(YamlMap entry, IReadOnlyCollection<Topic> before)
    {
        if (entry.Entries.FirstOrDefault(pair => !Keys.Contains(NameOf(pair.Key), StringComparer.Ordinal)) is { } unknown)
        {
            return Fail(unknown.Key, $"a topic has no '{unknown.Key.Value}': {(NearestName.Find(unknown.Key.Value, Keys) is { } meant ? $"write '{meant}'" : $"it has {string.Join(", ", Keys.Select(key => $"'{key}'"))}")}");
        }

        if (ValueOf(entry, "id") is not YamlScalar { Value: { Length: > 0 } id } place)
        {
            return Fail(entry, "a topic has no id: write 'id:' with that of its rule, such as 'ARCH9003'");
        }

        var known = defaults.FirstOrDefault(topic => topic.Id == id);
        if (known is null && !defaults.IsEmpty)
        {
            var meant = NearestName.Find(id, defaults.Select(topic => topic.Id));
            return Fail(place, $"there is no topic '{id}': {(meant is null ? "" : $"write '{meant}', or ")}write one of '{defaults[0].Id}' to '{defaults[^1].Id}', since each topic is a rule with a severity of its own");
        }

        if (before.Any(topic => topic.Id == id))
        {
            return Fail(place, $"the topic '{id}' stands twice: keep one of the two");
        }

        var topic = new Topic(
            id,
            TextOf(entry, "title") ?? known?.Title ?? id,
            TextOf(entry, "question") ?? known?.Question ?? "",
            WordsOf(entry) ?? known?.HeadingWords ?? [],
            WhereOf(entry) ?? known?.Where ?? [DocumentKind.Prd, DocumentKind.Architecture],
            SwitchOf(entry, "figure") ?? known?.NeedsFigure ?? false,
            SwitchOf(entry, "may-be-none") ?? known?.MayBeNone ?? false);
        return Failure is not null ? null
            : topic.HeadingWords.IsEmpty ? Fail(place, $"the topic '{id}' has no heading words: write 'heading-words:' with the words of headings that speak of it")
            : topic;
    }

    private string? TextOf(YamlMap entry, string key) => ValueOf(entry, key) switch
    {
        null => null,
        YamlScalar { Value.Length: > 0 } scalar => scalar.Value.Trim(),
        var other => Fail(other, $"'{key}' is no text: write it on one line behind the colon")?.Title,
    };

    private ImmutableArray<string>? WordsOf(YamlMap entry)
    {
        if (ValueOf(entry, "heading-words") is not { } node)
        {
            return null;
        }

        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var item in node is YamlList list ? list.Items : [node])
        {
            if (item is not YamlScalar { Value: var word } || !word.Any(char.IsLetterOrDigit) || word.TrimEnd().TrimEnd('*').Contains('*', StringComparison.Ordinal))
            {
                Fail(item, "a heading word is a word or a phrase, with '*' at its end for any ending: write for example 'heading-words: [secur*, access control]'");
                return null;
            }

            words.Add(word.Trim());
        }

        return words.DrainToImmutable();
    }

    private ImmutableArray<DocumentKind>? WhereOf(YamlMap entry)
    {
        if (ValueOf(entry, "where") is not { } node)
        {
            return null;
        }

        var kinds = ImmutableArray.CreateBuilder<DocumentKind>();
        foreach (var item in node is YamlList list ? list.Items : [node])
        {
            var found = item is YamlScalar { Value: var name } ? Kinds.Where(kind => DocumentNames.NameOf(kind) == name).ToArray() : [];
            if (found is not [var kind])
            {
                Fail(item, $"'where' names no document: write some of {string.Join(", ", Kinds.Select(known => $"'{DocumentNames.NameOf(known)}'"))}");
                return null;
            }

            kinds.Add(kind);
        }

        return kinds.DrainToImmutable();
    }

    private bool? SwitchOf(YamlMap entry, string key)
    {
        switch (ValueOf(entry, key))
        {
            case null:
                return null;
            case YamlScalar { Value: "true" or "True" or "yes" }:
                return true;
            case YamlScalar { Value: "false" or "False" or "no" }:
                return false;
            case var other:
                Fail(other, $"'{key}' is neither 'true' nor 'false': write one of them");
                return null;
        }
    }

    private static YamlNode? ValueOf(YamlMap entry, string key) => entry.Entries.FirstOrDefault(pair => NameOf(pair.Key) == key)?.Value;

    /// <summary>'heading words', 'heading_words' and 'Heading-Words' are one key.</summary>
    private static string NameOf(YamlScalar key) => key.Value.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private Topic? Fail(YamlNode? place, string reason)
    {
        Failure ??= new TemplateFailure(TemplateFailure.BadDirective, source.Path, place is null ? new SourceRange(1, 1, 1, 1) : source.RangeOf(place.Span), reason);
        return null;
    }
}
