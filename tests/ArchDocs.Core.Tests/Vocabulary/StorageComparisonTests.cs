using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class StorageComparisonTests
{
    [TestMethod]
    [DataRow("string", "VARCHAR(255) NOT NULL")]
    [DataRow("uuid", "char(36)")]
    [DataRow("date-time", "timestamp with time zone")]
    [DataRow("date-time", "TEXT")]
    [DataRow("boolean", "tinyint(1)")]
    [DataRow("integer", "bigserial PK")]
    [DataRow("integer", "numeric(10,0)")]
    [DataRow("decimal", "double precision")]
    [DataRow("OrderStatus", "varchar(20)")]
    [DataRow("OrderStatus", "smallint")]
    [DataRow("array of OrderDto", "jsonb")]
    [DataRow("array of string", "text[]")]
    public void A_data_field_holds_what_needs_no_conversion(string dto, string data) => Compare(dto, data).ShouldBe(TypeFit.Fits);

    [TestMethod]
    [DataRow("decimal", "bigint")]
    [DataRow("uuid", "INTEGER")]
    [DataRow("boolean", "text")]
    [DataRow("integer", "numeric(10,2)")]
    [DataRow("date-time", "date")]
    [DataRow("date-time", "bigint")]
    [DataRow("string", "int")]
    [DataRow("OrderDto", "uuid")]
    [DataRow("OrderStatus", "boolean")]
    [DataRow("array of string", "integer")]
    public void Other_pairs_need_one(string dto, string data) => Compare(dto, data).ShouldBe(TypeFit.Differs);

    [TestMethod]
    [DataRow("string", "member_ref")]
    [DataRow("array of string", "text")]
    [DataRow("Amount", "decimal(10,2)")]
    [DataRow("string or number", "int")]
    [DataRow("OrderDto", "text")]
    public void What_cannot_be_made_out_is_unknown(string dto, string data) => Compare(dto, data).ShouldBe(TypeFit.Unknown);

    private static TypeFit Compare(string dto, string data) => new StorageComparison(name => name switch
    {
        "OrderDto" => DocumentedNameKind.Structure,
        "OrderStatus" => DocumentedNameKind.Enum,
        _ => DocumentedNameKind.Unknown,
    }).Compare(dto, data);
}
