using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the Interface Type of 04 from its label or its section, remarks left aside: <c>API (REST over HTTPS)</c>, <c>CLI + Library</c>.</summary>
internal static class InterfaceTypeReader
{
    public const string LabelName = "Interface Type";

    private static readonly string[] Names = [LabelName, "Interface Types", "Type of Interface", "Interface"];

    /// <summary>What parts two types.</summary>
    private static readonly string[] Separators = ["+", "/", ",", ";", "&", "|", " and ", " plus "];

    /// <summary>Where a remark begins.</summary>
    private static readonly string[] Remarks = [" - ", " – ", " — ", ": ", ". ", " with ", " over ", " for ", " via ", " that ", " which "];

    /// <summary>Null where the document states none.</summary>
    public static InterfaceTypeSpec? Read(DesignDocument document)
    {
        if (document.Kind != DocumentKind.BackendDesign || Find(document) is not { } label)
        {
            return null;
        }

        var types = new List<string>();
        var phrases = PhrasesOf(label).ToArray();
        foreach (var phrase in phrases)
        {
            if (TypeOf(phrase) is { } type && !types.Contains(type))
            {
                types.Add(type);
            }
        }

        var isMixed = types.Remove(InterfaceTypeWords.Mixed);
        if (isMixed)
        {
            // 'Mixed (API, CLI)' names its parts in a remark.
            types.AddRange(NamedIn(string.Join(", ", phrases)).Except(types, StringComparer.Ordinal));
        }

        return new InterfaceTypeSpec(label, [.. types], isMixed);
    }

    private static Label? Find(DesignDocument document)
    {
        var overview = document.TopSections.Where(section => section.Key is "interface overview" or "overview" or "interface type" or "interface types");
        foreach (var section in overview)
        {
            var part = section.Key.StartsWith("interface type", StringComparison.Ordinal)
                ? new Label(section.Heading, section.HeadingSpan, "", new TextSpan(section.HeadingSpan.End, 0), section.Blocks)
                : SpecParts.Find(section, Names);
            if (part is not null)
            {
                return part;
            }
        }

        return document.Sections.SelectMany(section => section.Labels).FirstOrDefault(label => HeadingText.AreEqual(label.Name, LabelName));
    }

    private static IEnumerable<string> PhrasesOf(Label label)
    {
        var items = label.Blocks.OfType<ListBlock>().FirstOrDefault()?.Items.Select(item => item.Text) ?? [];
        string[] texts = label.Value.Length > 0 ? [label.Value] : label.Blocks.OfType<Paragraph>().FirstOrDefault() is { } paragraph ? [paragraph.Text] : [.. items];
        return texts.SelectMany(SplitOutsideParentheses);
    }

    private static IEnumerable<string> SplitOutsideParentheses(string text)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth > 0)
            {
                continue;
            }

            // A sentence that follows is the author's explanation.
            if (text.AsSpan(i).StartsWith(". "))
            {
                text = text[..i];
                break;
            }

            if (Separators.FirstOrDefault(separator => text.AsSpan(i).StartsWith(separator, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                yield return text[start..i];
                i += found.Length - 1;
                start = i + 1;
            }
        }

        yield return text[Math.Min(start, text.Length)..];
    }

    private static string? TypeOf(string phrase)
    {
        var (head, remark) = SplitRemark(phrase);
        var type = InterfaceTypeWords.TypeOf(HeadingText.KeyOf(head));
        if (type != "Service")
        {
            return type;
        }

        // 'Service (REST API)' is an API: whatever runs may be called a service.
        return InterfaceTypeWords.TypeOf(HeadingText.KeyOf(remark)) is { } meant and not InterfaceTypeWords.Mixed ? meant : type;
    }

    private static (string Head, string Remark) SplitRemark(string phrase)
    {
        var end = phrase.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? open : phrase.Length;
        foreach (var mark in Remarks)
        {
            if (phrase.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is > 0 and var place && place < end)
            {
                end = place;
            }
        }

        return (phrase[..end], phrase[end..]);
    }

    private static string[] NamedIn(string text)
    {
        var words = HeadingText.KeyOf(text).Split(' ');
        return [.. InterfaceTypeWords.Types.Where(type => words.Contains(type.ToLowerInvariant(), StringComparer.Ordinal))];
    }
}
