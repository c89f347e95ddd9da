using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class NamingStylesTests
{
    [TestMethod]
    [DataRow("orderId", "CamelCase")]
    [DataRow("orderID", "CamelCase")]
    [DataRow("line2", "CamelCase SnakeCase KebabCase DotCase LowerCase")]
    [DataRow("orders", "CamelCase SnakeCase KebabCase DotCase LowerCase")]
    [DataRow("Orders", "PascalCase TrainCase")]
    [DataRow("ID", "PascalCase UpperSnakeCase TrainCase UpperCase")]
    [DataRow("OrderDTO", "PascalCase TrainCase")]
    [DataRow("order_id", "SnakeCase LowerCase")]
    [DataRow("order-id", "KebabCase LowerCase")]
    [DataRow("ORDER_NOT_FOUND", "UpperSnakeCase UpperCase")]
    [DataRow("X-Api-Key", "TrainCase")]
    [DataRow("Order_Id", "")]
    [DataRow("_links", "CamelCase SnakeCase KebabCase DotCase LowerCase")]
    [DataRow("$type", "CamelCase SnakeCase KebabCase DotCase LowerCase")]
    [DataRow("orders.created", "CamelCase SnakeCase KebabCase DotCase LowerCase")]
    [DataRow("orders.line-added", "KebabCase LowerCase")]
    [DataRow("OrderPlaced.v1", "PascalCase TrainCase")]
    [DataRow("größeId", "CamelCase")]
    public void A_name_fits_styles(string name, string styles) =>
        string.Join(' ', Enum.GetValues<NamingStyle>().Where(style => NamingStyles.Fits(name, style))).ShouldBe(styles);

    [TestMethod]
    [DataRow("orderId", "CamelCase")]
    [DataRow("OrderId", "PascalCase")]
    [DataRow("order_id", "SnakeCase")]
    [DataRow("order-id", "KebabCase")]
    [DataRow("ORDER_ID", "UpperSnakeCase")]
    [DataRow("X-Api-Key", "TrainCase")]
    [DataRow("_links", null)]
    [DataRow("Orders", null)]
    [DataRow("SKU", null)]
    [DataRow("orders.created", null)]
    [DataRow("Order_Id", null)]
    public void Only_several_words_show_a_style(string name, string? style) => NamingStyles.Of(name)?.ToString().ShouldBe(style);

    [TestMethod]
    [DataRow("order_id", "CamelCase", "orderId")]
    [DataRow("ORDER_ID", "CamelCase", "orderId")]
    [DataRow("OrderID", "SnakeCase", "order_id")]
    [DataRow("orderIDs", "KebabCase", "order-ids")]
    [DataRow("XMLParser", "SnakeCase", "xml_parser")]
    [DataRow("line2Total", "KebabCase", "line2-total")]
    [DataRow("order-line", "PascalCase", "OrderLine")]
    [DataRow("orderLine", "UpperSnakeCase", "ORDER_LINE")]
    [DataRow("api_key", "TrainCase", "Api-Key")]
    [DataRow("_order_id", "CamelCase", "_orderId")]
    [DataRow("Orders.OrderPlaced", "KebabCase", "orders.order-placed")]
    [DataRow("order_placed.v1", "PascalCase", "OrderPlaced.v1")]
    public void A_name_is_spelt_in_a_style(string name, string style, string spelt) => NamingStyles.Spell(name, Enum.Parse<NamingStyle>(style)).ShouldBe(spelt);

    [TestMethod]
    public void A_style_calls_itself_by_a_name_that_fits_it()
    {
        foreach (var style in Enum.GetValues<NamingStyle>())
        {
            NamingStyleWords.Read(NamingStyles.TextOf(style)).ShouldBe([style]);
        }
    }

    [TestMethod]
    [DataRow("lowerCamelCase", "CamelCase")]
    [DataRow("UpperCamel", "PascalCase")]
    [DataRow("snake case", "SnakeCase")]
    [DataRow("kebab", "KebabCase")]
    [DataRow("hyphenated", "KebabCase")]
    [DataRow("SCREAMING_SNAKE_CASE", "UpperSnakeCase")]
    [DataRow("lowercase with hyphens", "KebabCase")]
    [DataRow("Lowercase, plural, snake_case", "SnakeCase")]
    [DataRow("Lowercase, singular or descriptive", "LowerCase")]
    [DataRow("uppercase snake_case", "UpperSnakeCase")]
    [DataRow("Kebab-case with double dashes (e.g. `--filename`)", "KebabCase")]
    [DataRow("PascalCase (exported), camelCase (unexported)", "CamelCase PascalCase")]
    [DataRow("camelCase, never snake_case", "CamelCase")]
    [DataRow("camelCase instead of snake_case", "CamelCase")]
    [DataRow("camelCase, except for ids", "")]
    [DataRow("`{Verb}{Noun}Request`", "")]
    [DataRow("plural nouns", "")]
    [DataRow("", "")]
    public void A_convention_is_read_as_authors_word_it(string convention, string styles) => string.Join(' ', NamingStyleWords.Read(convention)).ShouldBe(styles);

    [TestMethod]
    [DataRow("DTOs", "", "Structure")]
    [DataRow("DTO names", "", "Structure")]
    [DataRow("DTO fields", "", "Field")]
    [DataRow("JSON properties", "", "Field")]
    [DataRow("Fields / Properties", "", "Field")]
    [DataRow("Request/response fields", "", "Structure Field")]
    [DataRow("URL paths", "", "PathSegment")]
    [DataRow("API routes and CLI flags", "", "PathSegment Option")]
    [DataRow("Flag Naming", "", "Option")]
    [DataRow("CLI Commands (all)", "", "Command")]
    [DataRow("Domain events", "Naming Conventions", "Event")]
    [DataRow("Query parameters", "", "")]
    [DataRow("Error codes", "", "")]
    [DataRow("Database tables and fields", "", "")]
    [DataRow("Columns", "", "")]
    [DataRow("Go Struct Names", "", "")]
    [DataRow("C# properties", "", "")]
    [DataRow("File Paths", "", "")]
    [DataRow("Fields", "Database Naming", "")]
    [DataRow("Fields", "JSON", "Field")]
    public void A_kind_is_read_as_authors_word_it(string kind, string heading, string kinds) => string.Join(' ', NameKindWords.Read(kind, heading)).ShouldBe(kinds);
}
