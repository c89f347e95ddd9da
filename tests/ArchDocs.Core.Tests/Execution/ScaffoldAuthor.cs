using System.Text;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Tests.Execution;

/// <summary>Fills the placeholders of a new feature with text that makes sense.</summary>
internal static class ScaffoldAuthor
{
    private const string Structures = "## DTO / Data Structures\n";
    private const int FewestLines = 150;

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["{API, Library, CLI, Service or Mixed}"] = "Mixed",
        ["{Keep those of API Endpoints, Library Interface, CLI Commands and Event/Message Contracts that the type names, and remove the others}"] = "The API is for the shop, the others are for our own teams.",
        ["{Two or three sentences: what this feature's backend does, for whom, and by which approach}"] = "The backend turns a basket into an order. It serves the shop, and books the payment in the same transaction.",
        ["{ComponentName}"] = "OrderService",
        ["{AnotherComponent}"] = "InvoiceWorker",
        ["{Client}"] = "Shop",
        ["{Database}"] = "Orders database",
        ["{External service}"] = "Payment provider",
        ["{Component or service it needs}"] = "Payment provider",
        ["{Service}"] = "OrderService",
        ["{High, Medium or Low}"] = "Low",
        ["{How bad: High, Medium or Low}"] = "High",
        ["{Technology and version}"] = ".NET 10",
        ["{StructureName}"] = "OrderDto",
        ["{RequestDto}"] = "OrderDto",
        ["{ResponseDto}"] = "OrderDto",
        ["{status code}"] = "201",
        ["{field}"] = "orderId",
        ["{type}"] = "string",
        ["{Yes or No}"] = "Yes",
        ["{rule, or none}"] = "max 20 chars",
        ["{METHOD}"] = "POST",
        ["{Resource}"] = "Orders",
        ["{resource}"] = "orders",
        ["{Required, Optional or None}"] = "None",
        ["{Roles or permissions}"] = "None",
        ["{parameter}"] = "pageSize",
        ["{path, query or header}"] = "query",
        ["{status}"] = "409",
        ["{default}"] = "20",
        ["{maximum}"] = "100",
        ["{ModuleName}"] = "Orders",
        ["{FunctionName}"] = "PlaceOrder",
        ["{Exception}"] = "OrderRefusedException",
        ["{command-name}"] = "place",
        ["{program}"] = "orders",
        ["{command}"] = "place",
        ["{argument}"] = "basket",
        ["{--option}"] = "--dry-run",
        ["{-o}"] = "-d",
        ["{code}"] = "1",
        ["{EventName}"] = "OrderPlaced",
        ["{ERROR_CODE}"] = "ORDER_REFUSED",
        ["{interface}"] = "API",
        ["{limit}"] = "600",
        ["{per minute or hour}"] = "per minute",
        ["{How versions are told apart}"] = "URL-based",
        ["{version}"] = "v1",
        ["{Page-based, cursor-based or offset-based}"] = "Page-based",
        ["{Kind of name}"] = "Fields",
        ["{Convention, with an example}"] = "camelCase, as in `orderId`",
        ["{Convention, such as PascalCase}"] = "PascalCase",
        ["{Convention, such as camelCase}"] = "camelCase",
        ["{A name of the code base}"] = "`orderId`",
    };

    public static string Fill(string text)
    {
        var filled = new StringBuilder(text.Length);
        var position = 0;
        while (PlaceholderText.TryFind(text, position, out var start, out var length))
        {
            filled.Append(text, position, start - position).Append(Texts.GetValueOrDefault(text.Substring(start, length), "an order of 1 to 50 lines within 200 ms"));
            position = start + length;
        }

        return Lengthened(filled.Append(text, position, text.Length - position).ToString());
    }

    /// <summary>A real design has more than one structure.</summary>
    private static string Lengthened(string text)
    {
        var at = text.IndexOf(Structures, StringComparison.Ordinal) + Structures.Length;
        for (var number = 1; at > Structures.Length && text.Split('\n').Length <= FewestLines + 5; number++)
        {
            text = text.Insert(at, $"\n### Line{number}Dto\n\n**Purpose**: Line {number} of an order.\n\n**Fields**:\n\n| Field | Type | Required | Validation | Description |\n|---|---|---|---|---|\n| amount | integer | Yes | min 1 | How many are ordered |\n");
        }

        return text;
    }
}
