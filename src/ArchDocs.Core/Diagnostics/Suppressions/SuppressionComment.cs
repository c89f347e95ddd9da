using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Diagnostics.Suppressions;

internal enum SuppressionKind
{
    Disable,
    DisableNextLine,
    Enable,
}

/// <summary>A comment such as <c>&lt;!-- archdocs:disable ARCH3001, ARCH3002: why --&gt;</c>.</summary>
/// <param name="Reason">Empty where none is given.</param>
internal sealed record SuppressionComment(Directive Directive, SuppressionKind Kind, ImmutableArray<SuppressedId> Ids, string Reason)
{
    /// <summary>Null when the directive is about something else.</summary>
    public static SuppressionComment? Read(Directive directive)
    {
        SuppressionKind? kind = directive.Name.ToLowerInvariant() switch
        {
            "disable" => SuppressionKind.Disable,
            "disable-next-line" => SuppressionKind.DisableNextLine,
            "enable" => SuppressionKind.Enable,
            _ => null,
        };
        return kind is null ? null : Read(directive, kind.Value);
    }

    private static SuppressionComment Read(Directive directive, SuppressionKind kind)
    {
        // Whatever follows the ids is the reason, with or without its colon: it says why all the same.
        var text = directive.Arguments;
        var ids = ImmutableArray.CreateBuilder<SuppressedId>();
        var position = 0;
        while (true)
        {
            var start = position;
            while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';'))
            {
                start++;
            }

            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            {
                end++;
            }

            if (!text.AsSpan(start, end - start).StartsWith("ARCH", StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            ids.Add(new SuppressedId(text[start..end].ToUpperInvariant(), new TextSpan(directive.ArgumentsSpan.Start + start, end - start)));
            position = end;
        }

        return new SuppressionComment(directive, kind, ids.ToImmutable(), text[position..].Trim([' ', '\t', '\r', '\n', ':', '-', '–', '—', ',', ';']));
    }
}

/// <param name="Id">In capitals.</param>
internal readonly record struct SuppressedId(string Id, TextSpan Span);
