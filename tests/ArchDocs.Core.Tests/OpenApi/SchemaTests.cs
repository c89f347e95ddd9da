namespace ArchDocs.Core.Tests.OpenApi;

/// <summary>What schemas mean in the vocabulary of types.</summary>
[TestClass]
public sealed class SchemaTests
{
    [TestMethod]
    [DataRow("{ type: string }", "String")]
    [DataRow("{ type: string, format: date-time }", "DateTime")]
    [DataRow("{ type: string, format: date }", "Date")]
    [DataRow("{ type: string, format: time }", "Time")]
    [DataRow("{ type: string, format: duration }", "Duration")]
    [DataRow("{ type: string, format: date-span }", "Duration")]
    [DataRow("{ type: string, format: uuid }", "Uuid")]
    [DataRow("{ type: string, format: uri }", "Uri")]
    [DataRow("{ type: string, format: byte }", "Binary")]
    [DataRow("{ type: string, format: email }", "String")]
    [DataRow("{ type: boolean }", "Boolean")]
    [DataRow("{ type: integer, format: int32 }", "Integer")]
    [DataRow("{ type: integer, format: int64 }", "Long")]
    [DataRow("{ type: integer }", "Integer/Long")]
    [DataRow("{ type: number, format: float }", "Float")]
    [DataRow("{ type: number, format: double }", "Double/Decimal")]
    [DataRow("{ type: number }", "Decimal/Double/Float/Integer/Long")]
    public void A_format_tells_the_type(string schema, string expected) => ApiText.Type(schema, "3.0.3").ShouldBe(expected);

    [TestMethod]
    [DataRow("{ type: array, items: { type: string } }", "[String]")]
    [DataRow("{ type: array, items: { $ref: '#/components/schemas/Structure' } }", "[Structure]")]
    [DataRow("{ type: object, additionalProperties: { type: integer, format: int32 } }", "map String to Integer")]
    [DataRow("{ $ref: '#/components/schemas/Structure' }", "Structure")]
    [DataRow("{ $ref: '#/components/schemas/Values' }", "enum Values String")]
    public void Collections_and_components_are_what_they_say(string schema, string expected) => ApiText.Type(schema).ShouldBe(expected);

    [TestMethod]
    [DataRow("{ type: string, format: uuid, nullable: true }", "3.0.3", "Uuid")]
    [DataRow("{ allOf: [ { $ref: '#/components/schemas/Structure' } ], nullable: true }", "3.0.3", "Structure")]
    [DataRow("{ type: [string, 'null'], format: uuid }", "3.1.0", "Uuid")]
    [DataRow("{ oneOf: [ { type: 'null' }, { $ref: '#/components/schemas/Structure' } ] }", "3.1.0", "Structure")]
    [DataRow("{ anyOf: [ { $ref: '#/components/schemas/Structure' }, { type: 'null' } ] }", "3.1.0", "Structure")]
    [DataRow("{ type: [integer, string], format: int32, pattern: '^-?(?:0|[1-9])$' }", "3.1.0", "Integer")]
    public void Null_beside_a_type_is_its_nullability(string schema, string version, string expected) => ApiText.Type(schema, version).ShouldBe(expected);

    [TestMethod]
    [DataRow("{}")]
    [DataRow("true")]
    [DataRow("{ type: object }")]
    [DataRow("{ type: object, properties: { a: { type: string } } }")]
    [DataRow("{ type: string, enum: [a, b] }")]
    [DataRow("{ type: string, pattern: '^[A-Z]{3}$' }")]
    [DataRow("{ oneOf: [ { type: string }, { type: integer } ] }")]
    [DataRow("{ type: [string, boolean] }")]
    [DataRow("{ $ref: '#/components/schemas/Identifier' }")]
    [DataRow("{ $ref: '#/components/schemas/Structures' }")]
    [DataRow("{ $ref: '#/components/schemas/Anything' }")]
    [DataRow("{ $ref: '#/components/schemas/Circle' }")]
    [DataRow("{ $ref: '#/components/schemas/Missing' }")]
    [DataRow("{ $ref: '#/components/schemas/Structure/properties/parent' }")]
    [DataRow("{ $ref: 'https://openapi.invalid/other.json#/components/schemas/Structure' }")]
    [DataRow("{ $ref: './other.yaml#/components/schemas/Structure' }")]
    public void What_a_schema_leaves_open_is_unknown(string schema) => ApiText.Type(schema).ShouldBe("unknown");
}
