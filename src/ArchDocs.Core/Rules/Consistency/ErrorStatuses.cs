using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Clarity;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>The status codes that the endpoints of one document answer errors with, those included that a group states once for all.</summary>
/// <param name="listed">Says the status of a symbol such as ORDER_NOT_FOUND.</param>
internal sealed class ErrorStatuses(ErrorCodesSpec? listed)
{
    private readonly ILookup<string, StatusCode> _bySymbol = (listed?.Codes ?? []).SelectMany(code => SymbolsIn(code.Code), (code, symbol) => (code, symbol))
        .SelectMany(entry => StatusesOf(entry.code), (entry, status) => (entry.symbol, status))
        .ToLookup(entry => entry.symbol, entry => entry.status, StringComparer.Ordinal);

    private readonly Dictionary<Section, StatusCode[]> _shared = [];

    private static readonly string[] Shared = ["Common Errors", "Common Error Responses", "Shared Errors", "Errors", "Error Responses", "Status Codes"];

    /// <summary>Null where an error is named without a status code, here and under Error Codes, so that nothing is known of it.</summary>
    public List<StatusCode>? Of(EndpointSpec endpoint)
    {
        var codes = new List<StatusCode>();
        foreach (var error in endpoint.Errors)
        {
            var own = StatusCodes.In(error.Code.Text).Concat(StatusCodes.In(error.Status?.Text ?? "")).ToArray();
            own = own.Length > 0 ? own : [.. StatusCodes.In(error.Condition?.Text ?? "")];
            own = own.Length > 0 ? own : [.. SymbolsIn(error.Code).SelectMany(symbol => _bySymbol[symbol])];
            if (own.Length == 0)
            {
                return null;
            }

            codes.AddRange(own);
        }

        codes.AddRange(OfGroups(endpoint));
        return codes;
    }

    private static IEnumerable<string> SymbolsIn(Cell code) => ErrorSymbols.In(code.Text, isCode: true).Append(code.Text.Trim()).Distinct(StringComparer.Ordinal);

    private static IEnumerable<StatusCode> StatusesOf(ErrorCodeSpec code) =>
        new[] { code.Response, code.Code, code.Meaning }.OfType<Cell>().Select(cell => StatusCodes.In(cell.Text).Where(status => status.IsError).ToArray()).FirstOrDefault(statuses => statuses.Length > 0) ?? [];

    private IEnumerable<StatusCode> OfGroups(EndpointSpec endpoint)
    {
        for (var parent = endpoint.Section.Parent; parent is { Level: > 0 } && parent != endpoint.Document.Title; parent = parent.Parent)
        {
            if (!_shared.TryGetValue(parent, out var codes))
            {
                codes = [.. parent.Children.Where(child => Shared.Any(name => HeadingText.AreEqual(child.Heading, name))).Prepend(parent).SelectMany(CodesIn)];
                _shared.Add(parent, codes);
            }

            foreach (var code in codes)
            {
                yield return code;
            }
        }
    }

    private static IEnumerable<StatusCode> CodesIn(Section section) => section.Blocks.SelectMany(block => StatusCodes.In(PartText.Of(block))).Where(code => code.IsError);
}
