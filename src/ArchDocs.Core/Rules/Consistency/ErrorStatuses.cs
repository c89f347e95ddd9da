using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>The status codes that an endpoint answers errors with, those included that its group, or the whole document, states once for all.</summary>
internal static class ErrorStatuses
{
    private static readonly string[] Shared = ["Common Errors", "Common Error Responses", "Shared Errors", "Errors", "Error Responses", "Status Codes"];

    /// <summary>Null where an error is named without a status code, so that nothing is known of it.</summary>
    public static List<StatusCode>? Of(EndpointSpec endpoint)
    {
        var codes = new List<StatusCode>();
        foreach (var error in endpoint.Errors)
        {
            var own = StatusCodes.In(error.Code.Text).Concat(StatusCodes.In(error.Status?.Text ?? "")).ToArray();
            own = own.Length > 0 ? own : [.. StatusCodes.In(error.Condition?.Text ?? "")];
            if (own.Length == 0)
            {
                return null;
            }

            codes.AddRange(own);
        }

        codes.AddRange(OfGroups(endpoint));
        return codes;
    }

    private static IEnumerable<StatusCode> OfGroups(EndpointSpec endpoint)
    {
        for (var parent = endpoint.Section.Parent; parent is { Level: > 0 } && parent != endpoint.Document.Title; parent = parent.Parent)
        {
            foreach (var code in CodesIn(parent))
            {
                yield return code;
            }

            foreach (var code in parent.Children.Where(child => Shared.Any(name => HeadingText.AreEqual(child.Heading, name))).SelectMany(CodesIn))
            {
                yield return code;
            }
        }
    }

    private static IEnumerable<StatusCode> CodesIn(Section section) => section.Blocks.SelectMany(block => StatusCodes.In(PartText.Of(block))).Where(code => code.IsError);
}
