using System.Buffers;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>A name that a document gives to something it specifies.</summary>
/// <param name="Name">Only the words that are judged: no dashes of an option, no remark.</param>
/// <param name="Owner">What it is a part of; empty where it stands for itself.</param>
internal sealed record SpecifiedName(NameKind Kind, string Name, DesignDocument Document, TextSpan Span, string Owner)
{
    /// <summary>Marks between an option's name and its value.</summary>
    private static readonly SearchValues<char> OptionEnds = SearchValues.Create("=:< [,");

    public string Subject => Owner.Length == 0 ? Name : $"{Owner}.{Name}";

    /// <summary>Names written by an author, in document order; what stands in generated sections the code has named.</summary>
    public static IEnumerable<SpecifiedName> AllOf(DocumentSpecs specs) =>
        Names(specs).Where(name => NamingStyles.IsName(name.Name) && !name.Document.IsGenerated(name.Span));

    private static IEnumerable<SpecifiedName> Names(DocumentSpecs specs) =>
        OfStructures(specs).Concat(specs.Endpoints.SelectMany(OfPath)).Concat(specs.Commands.SelectMany(OfCommand)).Concat(specs.Events.SelectMany(OfEvent));

    private static IEnumerable<SpecifiedName> OfStructures(DocumentSpecs specs)
    {
        foreach (var dto in specs.Dtos.Where(dto => dto.IsSpecified))
        {
            var name = TypeBinder.PlainNameOf(dto);
            if (IsWholeHeading(dto, name))
            {
                yield return new SpecifiedName(NameKind.Structure, name, dto.Document, dto.NameSpan, "");
            }

            foreach (var field in FieldsOf(dto.Fields, dto.Document, dto.Name))
            {
                yield return field;
            }
        }
    }

    /// <summary>Parameters are named after fields, and of <c>orders:cancel</c> both words count.</summary>
    private static IEnumerable<SpecifiedName> OfPath(EndpointSpec endpoint) =>
        endpoint.Segments.Where(segment => !segment.IsParameter)
            .Select(segment => new SpecifiedName(NameKind.PathSegment, segment.Text, endpoint.Document, segment.Span, endpoint.Name));

    private static IEnumerable<SpecifiedName> OfCommand(CommandSpec command)
    {
        foreach (var (word, span) in WordsOf(command))
        {
            yield return new SpecifiedName(NameKind.Command, word, command.Document, span, command.Name == word ? "" : command.Name);
        }

        foreach (var option in command.Options)
        {
            var start = option.Name.Length - option.Name.TrimStart('-', '/').Length;
            var end = option.Name.AsSpan(start).IndexOfAny(OptionEnds);
            var name = end < 0 ? option.Name[start..] : option.Name.Substring(start, end);
            yield return new SpecifiedName(NameKind.Option, name, command.Document, option.NameSpan, command.Name);
        }
    }

    /// <summary>The words of <c>shark epic create &lt;title&gt;</c> behind the program's, up to what is an argument.</summary>
    private static IEnumerable<(string Word, TextSpan Span)> WordsOf(CommandSpec command)
    {
        var words = command.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var position = 0;
        for (var i = 0; i < words.Length && NamingStyles.IsName(words[i]) && words[i][0] != '-'; i++)
        {
            position = command.Name.IndexOf(words[i], position, StringComparison.Ordinal);
            if (i > 0 || words.Length == 1)
            {
                var isExact = command.NameSpan.Length == command.Name.Length;
                yield return (words[i], isExact ? new TextSpan(command.NameSpan.Start + position, words[i].Length) : command.NameSpan);
            }

            position += words[i].Length;
        }
    }

    private static IEnumerable<SpecifiedName> OfEvent(EventSpec contract)
    {
        yield return new SpecifiedName(NameKind.Event, contract.Name, contract.Document, contract.NameSpan, "");
        foreach (var field in FieldsOf(contract.Payload, contract.Document, contract.Name))
        {
            yield return field;
        }
    }

    private static IEnumerable<SpecifiedName> FieldsOf(FieldTable? table, DesignDocument document, string owner) =>
        from row in table?.Rows ?? []
        from name in FieldNames.Of(row.Name.Text)
        select new SpecifiedName(NameKind.Field, name, document, row.Name.Span, owner);

    /// <summary>In 'Order details' no word is a name; in 'OrderDto (response)' and 'Enum OrderStatus' one is.</summary>
    private static bool IsWholeHeading(DtoSpec dto, string name)
    {
        if (NamingStyles.Of(name) is not null)
        {
            return true;
        }

        var heading = HeadingText.WithoutNumber(dto.Section.Heading).ToString();
        var end = heading.AsSpan().IndexOfAny("(:–—<");
        return (end < 0 ? heading : heading[..end]).Trim() == name;
    }
}
