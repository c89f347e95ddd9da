using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class TypeComparisonTests
{
    private static readonly Dictionary<string, TypeTerm> Members = new(StringComparer.Ordinal)
    {
        ["string"] = CSharp.String,
        ["int"] = CSharp.Int,
        ["long"] = CSharp.Long,
        ["double"] = CSharp.Double,
        ["decimal"] = CSharp.Decimal,
        ["bool"] = new ScalarTerm(ScalarType.Boolean, "bool"),
        ["Guid"] = CSharp.Guid,
        ["DateTime"] = CSharp.DateTime,
        ["DateOnly"] = new ScalarTerm(ScalarType.Date, "DateOnly"),
        ["TimeSpan"] = new ScalarTerm(ScalarType.Duration, "TimeSpan"),
        ["Uri"] = CSharp.Uri,
        ["byte[]"] = CSharp.Bytes,
        ["object"] = CSharp.Object,
        ["string[]"] = CSharp.ArrayOf(CSharp.String),
        ["OrderLineDto[]"] = CSharp.ArrayOf(CSharp.Named("OrderLineDto")),
        ["Dictionary<string,int>"] = CSharp.MapOf(CSharp.Int),
        ["Dictionary<Guid,int>"] = new MapTerm(CSharp.Guid, CSharp.Int),
        ["OrderLineDto"] = CSharp.Named("OrderLineDto"),
        ["Envelope.Meta"] = CSharp.Named("Envelope.Meta", CSharp.Named("OrderDto")),
        ["PagedResult<OrderDto>"] = CSharp.Named("PagedResult", CSharp.Named("OrderDto")),
        ["Couple<string,int>"] = CSharp.Named("Couple", CSharp.String, CSharp.Int),
        ["(int,string)"] = new TupleTerm([CSharp.Int, CSharp.String]),
        ["OrderStatus"] = CSharp.Enum("OrderStatus", CSharp.Values("Draft", "Sent")),
        ["OrderStatus as text"] = CSharp.Enum("OrderStatus", CSharp.Values("Draft", "Sent"), EnumForm.String),
        ["OrderStatus as number"] = CSharp.Enum("OrderStatus", CSharp.Values("Draft", "Sent"), EnumForm.Number),
        ["Version"] = new NamedTerm("System.Version", "Version", []),
        ["T"] = new ParameterTerm("T"),
        ["unknown"] = UnknownTerm.Instance,
    };

    [TestMethod]
    [DataRow("string", "string, String, str, text, `string`, varchar(255), nvarchar(n), varchar, VARCHAR(max), char, string (max 255), string (email), string. Never blank, \"A\" | \"B\", string (one of: A, B), string value")]
    [DataRow("bool", "boolean, bool, flag, bit, Boolean")]
    [DataRow("int", "integer, int, int32, Int32, System.Int32, short, smallint, number, integer (int32)")]
    [DataRow("long", "long, integer, int64, bigint, number, Int64, integer (int64)")]
    [DataRow("double", "double, float, real, number")]
    [DataRow("decimal", "decimal, money, numeric(10,2), number, decimal(18, 4), number (decimal)")]
    [DataRow("Guid", "uuid, UUID, guid, string (uuid), System.Guid")]
    [DataRow("DateTime", "date-time, datetime, date time, timestamp, instant, ISO 8601, string (date-time), string (ISO 8601), DateTimeOffset, ISO 8601 datetime")]
    [DataRow("DateOnly", "date, string (date), DateOnly")]
    [DataRow("TimeSpan", "duration, timespan, interval")]
    [DataRow("Uri", "uri, url, string (uri)")]
    [DataRow("byte[]", "binary, bytes, base64, blob, byte[], byte array, array of bytes, string (base64)")]
    [DataRow("object", "any, object, json, JsonElement")]
    [DataRow("string[]", "array of string, list of string, string[], list[str], List<string>, array<string>, [string], set of strings, string array, array, IReadOnlyList<string>, array of string (max 10), System.Collections.Generic.List<string>, array(string)")]
    [DataRow("OrderLineDto[]", "array of OrderLineDto, OrderLineDto[], list of `OrderLineDto` objects, List<OrderLineDto>, OrderLineDto list")]
    [DataRow("Dictionary<string,int>", "map of integer, map of string to integer, object of integer, dict[str, int], Dictionary<string, int>, map<string, integer>, map, Record<string, number>")]
    [DataRow("Dictionary<Guid,int>", "map of uuid to integer, map<uuid, int>, map of integer")]
    [DataRow("OrderLineDto", "OrderLineDto, orderlinedto, Contoso.Orders.OrderLineDto, Orders.OrderLineDto, OrderLineDto object, OrderLineDto (see below)")]
    [DataRow("Envelope.Meta", "Envelope.Meta of OrderDto, Envelope<OrderDto>.Meta, Meta<OrderDto>, Envelope.Meta")]
    [DataRow("PagedResult<OrderDto>", "PagedResult of OrderDto, PagedResult<OrderDto>, PagedResult[OrderDto], PagedResult")]
    [DataRow("Couple<string,int>", "Couple<string, integer>, Couple<str, int>")]
    [DataRow("(int,string)", "(integer, string), tuple[int, str], (integer count, string name), ValueTuple<int, string>")]
    [DataRow("OrderStatus", "OrderStatus, enum, enum OrderStatus, string, integer, enum (Draft, Sent), string (one of: Draft, Sent), OrderStatus (enum), OrderStatus enum, string enum, enum: Draft | Sent, enum (string)")]
    [DataRow("OrderStatus as text", "string, OrderStatus, enum (Draft, Sent), string (one of: Draft, Sent)")]
    [DataRow("OrderStatus as number", "integer, OrderStatus, enum")]
    [DataRow("T", "T")]
    public void A_cell_fits_when_its_word_stands_in_the_members_row(string member, string cells) => ShouldCompare(member, cells, TypeFit.Fits);

    [TestMethod]
    [DataRow("string", "integer, uuid, array of string, OrderLineDto, map of string, enum, decimal")]
    [DataRow("int", "long, int64, string, decimal, double, boolean, uuid")]
    [DataRow("long", "int, int32, short, string")]
    [DataRow("decimal", "integer, double, float, string")]
    [DataRow("Guid", "string, integer")]
    [DataRow("DateTime", "date, string, long, time")]
    [DataRow("string[]", "string, array of integer, list[int], string (uuid), OrderLineDto, map of string")]
    [DataRow("OrderLineDto[]", "OrderLineDto, array of OrderDto, array of string")]
    [DataRow("Dictionary<string,int>", "map of string, array of integer, map of uuid to integer, string")]
    [DataRow("OrderLineDto", "OrderDto, string, AddressDto, array of OrderLineDto, integer")]
    [DataRow("PagedResult<OrderDto>", "PagedResult of OrderLineDto, OrderDto, PagedResult<string>")]
    [DataRow("(int,string)", "(string, integer), (integer, string, string), OrderDto")]
    [DataRow("OrderStatus", "boolean, uuid, PaymentStatus, enum PaymentStatus, array of OrderStatus")]
    [DataRow("OrderStatus as text", "integer, int")]
    [DataRow("OrderStatus as number", "string, string (one of: Draft, Sent)")]
    [DataRow("object", "string, OrderDto, array of string")]
    public void A_cell_that_is_clearly_another_word_differs(string member, string cells) => ShouldCompare(member, cells, TypeFit.Differs);

    [TestMethod]
    [DataRow("string", "ISO 4217 currency code, Email, see below, string or integer, string | number, reference to an order, non-empty string, ???, string (json), enum (A, B)")]
    [DataRow("int", "positive integer, identifier, int | string")]
    [DataRow("OrderLineDto", "reference, nested")]
    [DataRow("Version", "string, any word, object")]
    [DataRow("T", "string, array of OrderDto")]
    [DataRow("unknown", "string, integer, array of OrderDto")]
    [DataRow("Dictionary<string,int>", "object, json")]
    public void What_is_not_understood_is_unknown(string member, string cells) => ShouldCompare(member, cells, TypeFit.Unknown);

    [TestMethod]
    [DataRow("string?")]
    [DataRow("string | null")]
    [DataRow("null | string")]
    [DataRow("string or null")]
    [DataRow("string (nullable)")]
    [DataRow("string, optional")]
    [DataRow("optional string")]
    [DataRow("Optional[str]")]
    [DataRow("Nullable<int>")]
    [DataRow("string[]?")]
    [DataRow("list[str] | null")]
    [DataRow("array of string (optional)")]
    [DataRow("(string)?")]
    public void A_cell_may_say_that_the_value_is_nullable(string cell) => TypeWords.Read(cell).SaysNullable.ShouldBeTrue();

    [TestMethod]
    [DataRow("string")]
    [DataRow("array of string?")]
    [DataRow("array of string | null")]
    [DataRow("int?[]")]
    [DataRow("list[str | null]")]
    [DataRow("map of string to integer?")]
    [DataRow("string (not nullable)")]
    [DataRow("string (non-nullable)")]
    [DataRow("string (not null)")]
    [DataRow("string (required)")]
    [DataRow("string, the customer may leave out optional parts")]
    public void An_element_that_may_be_null_or_a_negation_says_nothing(string cell) => TypeWords.Read(cell).SaysNullable.ShouldBeFalse();

    [TestMethod]
    [DataRow("enum (Draft, Sent)", "Draft,Sent")]
    [DataRow("enum OrderStatus (Draft, Sent)", "Draft,Sent")]
    [DataRow("enum: Draft | Sent", "Draft,Sent")]
    [DataRow("string (one of: `Draft`, `Sent`)", "Draft,Sent")]
    [DataRow("\"Draft\" | \"Sent\"", "Draft,Sent")]
    [DataRow("one of Draft, Sent or Paid", "Draft,Sent,Paid")]
    [DataRow("enum (0 = Draft, 1 = Sent)", "Draft,Sent")]
    [DataRow("enum (Draft, Sent, …)", "")]
    [DataRow("enum (string)", "")]
    public void Listed_values_are_read(string cell, string values) =>
        TypeWords.Read(cell).Term.ShouldBeOfType<DocumentedEnum>().Values.ShouldBe(values.Split(',', StringSplitOptions.RemoveEmptyEntries));

    [TestMethod]
    public void Every_generated_cell_fits_its_member()
    {
        var comparison = new TypeComparison(EnumMode.Auto, IsTypeName);
        foreach (var (name, term) in Members.Where(pair => pair.Value is not (UnknownTerm or ParameterTerm)))
        {
            foreach (var style in new[] { TypeNameStyle.Neutral, TypeNameStyle.CSharp })
            {
                var text = TypeText.Of(term, style);
                comparison.Compare(TypeWords.Read(text).Term, term).ShouldBe(TypeFit.Fits, $"{name}: {text}");
            }
        }
    }

    [TestMethod]
    public void Deep_nesting_ends() => TypeWords.Read(string.Concat(Enumerable.Repeat("array of ", 100)) + "string").Term.ShouldBeOfType<DocumentedArray>();

    private static void ShouldCompare(string member, string cells, TypeFit expected)
    {
        var comparison = new TypeComparison(EnumMode.Auto, IsTypeName);
        foreach (var cell in Split(cells))
        {
            comparison.Compare(TypeWords.Read(cell).Term, Members[member]).ShouldBe(expected, $"'{cell}' for {member}");
        }
    }

    private static bool IsTypeName(string name) => name is "OrderLineDto" or "OrderDto" or "PaymentStatus" or "AddressDto" or "OrderStatus";

    /// <summary>At commas outside of brackets.</summary>
    private static IEnumerable<string> Split(string cells)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < cells.Length; i++)
        {
            depth += cells[i] is '(' or '[' or '<' ? 1 : cells[i] is ')' or ']' or '>' ? -1 : 0;
            if (cells[i] == ',' && depth == 0)
            {
                yield return cells[start..i].Trim();
                start = i + 1;
            }
        }

        yield return cells[start..].Trim();
    }
}
