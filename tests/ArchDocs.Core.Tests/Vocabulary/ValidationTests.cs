using System.Collections.Immutable;
using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class ValidationTests
{
    private static readonly Dictionary<string, (TypeTerm Type, ImmutableArray<ValidationFact> Facts, string Text)> Members = new(StringComparer.Ordinal)
    {
        ["max"] = (CSharp.String, [new LengthFact(null, 255, LengthUnit.Characters)], "max 255 chars"),
        ["length"] = (CSharp.String, [new LengthFact(null, 50, LengthUnit.Characters), new LengthFact(3, null, LengthUnit.Characters)], "3–50 chars"),
        ["exact"] = (CSharp.String, [new LengthFact(3, 3, LengthUnit.Characters)], "exactly 3 chars"),
        ["items"] = (CSharp.ArrayOf(CSharp.String), [new LengthFact(1, 10, LengthUnit.Items)], "1–10 items"),
        ["min 0"] = (CSharp.Int, [new RangeFact("0", false, null, false)], "min 0"),
        ["> 0"] = (CSharp.Decimal, [new RangeFact("0", true, null, false)], "> 0"),
        ["1-100"] = (CSharp.Int, [new RangeFact("1", false, "100", false)], "1–100"),
        ["temperature"] = (CSharp.Decimal, [new RangeFact("-10", false, "10.5", true)], ">= -10 and < 10.5"),
        ["pattern"] = (CSharp.String, [new PatternFact("^[A-Z]{3}$")], "matches `^[A-Z]{3}$`"),
        ["email"] = (CSharp.String, [new FormatFact("email")], "email"),
        ["allowed"] = (CSharp.String, [new AllowedValuesFact(["EUR", "USD"])], "one of: EUR, USD"),
        ["compare"] = (CSharp.String, [new SameAsFact("Password")], "same as password"),
        ["custom"] = (CSharp.String, [new CustomFact("FutureDate")], "FutureDate"),
        ["dates"] = (new ScalarTerm(ScalarType.Date, "DateOnly"), [new RangeFact("2020-01-01", false, "2030-12-31", false)], "2020-01-01–2030-12-31"),
        ["two"] = (CSharp.String, [new LengthFact(null, 100, LengthUnit.Characters), new FormatFact("email")], "max 100 chars; email"),
        ["none"] = (CSharp.String, [], "none"),
    };

    [TestMethod]
    public void Generated_text_is_uniform_and_agrees_with_itself()
    {
        foreach (var (name, (type, facts, text)) in Members)
        {
            ValidationText.Of(facts, Wire).ShouldBe(text, name);
            Compare(name, text.Replace("`", "", StringComparison.Ordinal)).ShouldBe("", name);
        }
    }

    [TestMethod]
    [DataRow("max", "max 255|max. 255 chars|maximum length 255|Max length: 255|maxLength=255|<= 255 chars|≤ 255|up to 255 characters|at most 255|255 characters or less|255 chars max|no more than 255|must not exceed 255 characters|1–255 chars|length <= 255|255 chars|less than 256|non-empty, max 255|max 255 (see ISO 4217)|limited to 255 characters|max_length: 255")]
    [DataRow("length", "3-50 characters|3..50 chars|3 to 50 characters|between 3 and 50 characters|min 3, max 50|min 3 chars; max 50 chars|at least 3 chars, at most 50|3 <= length <= 50|length: 3–50|minimum 3 and maximum 50 characters|Length between 3 and 50")]
    [DataRow("exact", "exactly 3 chars|3 characters|3 letters|exactly three characters|3-letter code|length 3")]
    [DataRow("items", "1–10 items|at least one item, at most 10|1 to 10 entries|1-10 items, each max 50 chars|min 1, max 10 tags|not empty; max 10 items")]
    [DataRow("min 0", "min 0|>= 0|≥ 0|at least 0|non-negative|not negative|0 or more|0+|> -1|0..1000|minimum: 0")]
    [DataRow("> 0", "> 0|positive|greater than 0|must be positive|more than 0")]
    [DataRow("1-100", "1–100|1..100|1 to 100|between 1 and 100|min 1, max 100|1 <= x <= 100|>= 1 and <= 100|range 1-100|> 0, <= 100|1-100 (default 10)|1–100 %|from 1 to 100|1-100, default 20")]
    [DataRow("pattern", "matches ^[A-Z]{3}$|regex: ^[A-Z]{3}$|pattern [A-Z]{3}|/^[A-Z]{3}$/|format: three letters|Regex ^[A-Z]{3}$; unique")]
    [DataRow("email", "email|valid e-mail address|Email format|must be an email; max 100")]
    [DataRow("allowed", "one of: EUR, USD|EUR or USD|One of USD, EUR|allowed values: EUR, USD")]
    [DataRow("compare", "same as password|must match password|equals Password")]
    [DataRow("custom", "must lie in the future|FutureDate")]
    [DataRow("dates", "from 2020 to 2030|2020-01-01 to 2030-12-31")]
    [DataRow("two", "max 100 chars; email|valid email of at most 100 characters")]
    [DataRow("none", "none|max 255|-|unique; regex ^a$")]
    [DataRow("max", "max 10 KB, max 255 chars|max two hundred fifty-five characters")]
    public void A_cell_with_the_facts_of_the_code_agrees_however_it_is_worded(string member, string cells) => ShouldCompare(member, cells, "");

    [TestMethod]
    [DataRow("max", "none|-|unique|not blank|min 3 chars")]
    [DataRow("length", "max 50|min 3")]
    [DataRow("items", "each max 50 chars")]
    [DataRow("min 0", "max 1000|none")]
    [DataRow("pattern", "three capitals|max 3 chars")]
    [DataRow("email", "max 100 chars|none|url")]
    [DataRow("allowed", "ISO 4217|none")]
    [DataRow("compare", "none|min 8 chars")]
    [DataRow("custom", "none|-")]
    [DataRow("dates", "none|in the future")]
    [DataRow("two", "email|max 100")]
    public void A_fact_that_the_cell_lacks_is_missing(string member, string cells) => ShouldCompare(member, cells, "missing");

    [TestMethod]
    [DataRow("max", "max 100|max 255 items, max 20 chars|1-50 chars|<= 256 chars|less than 255")]
    [DataRow("length", "3-60 characters|min 2, max 50")]
    [DataRow("exact", "exactly 4 chars|max 10")]
    [DataRow("1-100", "0–100|1..99|> 1, max 100")]
    [DataRow("> 0", ">= 0|min 1")]
    [DataRow("pattern", "matches ^[a-z]{3}$|regex: [A-Z]{4}")]
    [DataRow("allowed", "one of: EUR, GBP|one of: EUR, USD, GBP")]
    public void Another_fact_of_the_same_kind_contradicts(string member, string cells) => ShouldCompare(member, cells, "contradicted");

    private static void ShouldCompare(string member, string cells, string expected)
    {
        foreach (var cell in cells.Split('|'))
        {
            Compare(member, cell).ShouldBe(expected, $"'{cell}' for {member}");
        }
    }

    private static string Compare(string member, string cell)
    {
        var (type, facts, _) = Members[member];
        var difference = ValidationComparison.Compare(cell, CSharp.Member("A", type, [.. facts]), Wire);
        return !difference.Contradicted.IsEmpty ? "contradicted" : !difference.Missing.IsEmpty ? "missing" : "";
    }

    private static string Wire(string name) => WireName.Convert(name, FieldNaming.CamelCase);
}
