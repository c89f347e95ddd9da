using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.NoCode;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Examples;

namespace ArchDocs.Core.Tests.Rules.NoCode;

[TestClass]
public sealed class NoCodeRuleTests
{
    [TestMethod]
    [DataRow("python", "x = 1", "ARCH3001")]
    [DataRow("Python", "def f(x):\n    pass", "ARCH3001")]
    [DataRow("{.python .numbered}", "x = 1", "ARCH3001")]
    [DataRow("python title=\"x\"", "x = 1", "ARCH3001")]
    [DataRow("rust,ignore", "fn f() {}", "ARCH3001")]
    [DataRow("c#", "var x = 1;", "ARCH3001")]
    [DataRow("bash", "dotnet build", "ARCH3001")]
    [DataRow("go", "", "ARCH3001")]
    [DataRow("sql", "", "ARCH3001")]
    [DataRow("sql", "-- to be written", "ARCH3001")]
    [DataRow("sql", "WHERE status = 'open'", "ARCH3002")]
    [DataRow("", "SELECT * FROM orders", "ARCH3002")]
    [DataRow("text", "UPDATE orders SET total = 0", "ARCH3002")]
    [DataRow("go", "db.Query(\"SELECT * FROM orders\")", "ARCH3002")]
    [DataRow("", "class Order {\n}", "ARCH3003")]
    [DataRow("text", "def f(x):\n    pass", "ARCH3003")]
    [DataRow("json", "{ \"id\": 1 }", "ARCH3004")]
    [DataRow("", "src/\n  orders/", "ARCH3004")]
    [DataRow("", "classDiagram\nclass Order {\n}", "ARCH3004")]
    [DataRow("plantuml", "class Order {\n}", "ARCH3004")]
    [DataRow("proto", "message Order {\n  string id = 1;\n}", "ARCH3004")]
    [DataRow("mermaid", "", "ARCH3005")]
    [DataRow("mermaid", "Here is the diagram:", "ARCH3005")]
    [DataRow("mermaid", "{ \"from\": \"A\", \"to\": \"B\" }", "ARCH3005")]
    [DataRow("mermaid", "| From | To |\n|------|----|\n| A | B |", "ARCH3005")]
    [DataRow("{.mermaid}", "def f(x):\n    pass", "ARCH3005")]
    [DataRow("mermaid", "flowchart TD\nA[\"Store<br/>SELECT id FROM orders WHERE id = 1\"] --> B", "ARCH3002")]
    [DataRow("mermaid", "stateDiagram-v2\nA --> B : DELETE FROM orders WHERE id = 1", "ARCH3002")]
    [DataRow("mermaid", "flowchart TD\nA[SELECT COUNT(*) FROM orders] --> B", "ARCH3002")]
    [DataRow("mermaid", "class Order {\n}", "ARCH3005")]
    [DataRow("mermaid", "SELECT * FROM orders", "ARCH3002")]
    [DataRow("mermaid", "sequenceDiagram\nA->>B: SELECT * FROM orders", "ARCH3002")]
    [DataRow("mermaid", "flowchart TD\nA[\"function f(x) { return x; }\"] --> B", "ARCH3005")]
    [DataRow("mermaid", "flowchart TD\nA[\"total = total + 1;\"] --> B", "ARCH3005")]
    public void A_block_is_one_finding(string label, string content, string rule) => Ids(Block(label, content)).ShouldBe([rule]);

    [TestMethod]
    [DataRow("flowchart TD\nA --> B")]
    [DataRow("---\ntitle: Orders\n---\nsequenceDiagram\nA->>B: ReserveAsync(size)\nB-->>A: GET /orders/{id}")]
    [DataRow("%%{init: {'theme': 'neutral'}}%%\n%% a comment\nclassDiagram\nclass Order {\n  +create(order) Order\n}")]
    [DataRow("%%{init: {\n  'theme': 'neutral'\n}}%%\ngraph TD;\nA-->B")]
    [DataRow("gitGraph:\ncommit")]
    [DataRow("sequencediagram\nA->>B: hi")]
    [DataRow("A --> B\nB --> C")]
    [DataRow("flowchart TD\nA[broken (x)] --> B")]
    [DataRow("stateDiagram-v2\n[*] --> Open")]
    [DataRow("sequenceDiagram\nA->>B: return the order;\nA->>B: challenge() {bond}")]
    [DataRow("flowchart TD\nA[Select the order from the list] --> B[func Foo]")]
    [DataRow("flowchart TD\nA[class Order] -->|if (open)| B{\"x > 5?\"}")]
    [DataRow("kanban\n  todo[Update DB function]@{ ticket: 2037, assigned: 'knsv' }")]
    public void A_diagram_is_silent(string content) => Ids(Block("mermaid", content)).ShouldBeEmpty();

    [TestMethod]
    [DataRow("json", "{ \"id\": 1 }", "JSON", "")]
    [DataRow("python", "def f(x):\n    pass", "python", "")]
    [DataRow("sql", "SELECT * FROM orders", "sql", "")]
    [DataRow("text", "a note", "json;text", "")]
    [DataRow("text", "class Order {\n}", "text", "ARCH3003")]
    [DataRow("text", "SELECT * FROM orders", "text", "ARCH3002")]
    [DataRow("", "a note", "text", "ARCH3004")]
    public void An_allowed_label_allows_that_language_and_no_other(string label, string content, string allowed, string expected) =>
        string.Join(' ', Ids(Block(label, content), allowed: allowed)).ShouldBe(expected);

    [TestMethod]
    public void A_paragraph_or_item_of_SQL_is_a_finding_and_a_sentence_about_it_is_not() =>
        Findings("# T\n\nSELECT * FROM orders\n\nThe query `SELECT * FROM orders` runs once.\n\n- `DELETE FROM orders WHERE id = ?`\n- Select the order from the list\n")
            .Select(finding => $"{finding.Rule.Id}({finding.Range.Line})").ShouldBe(["ARCH3002(3)", "ARCH3002(7)"]);

    [TestMethod]
    public void A_code_span_is_reported_at_the_span()
    {
        var finding = Findings("# T\n\nCalls `def total(x):` and `ReserveAsync(size)`.\n").ShouldHaveSingleItem();
        finding.Rule.Id.ShouldBe("ARCH3003");
        (finding.Range.Line, finding.Range.Column).ShouldBe((3, 7));
        finding.Message.ShouldContain("'total'");
    }

    [TestMethod]
    public void SQL_in_a_diagram_is_reported_where_the_statement_begins()
    {
        var finding = Findings("# T\n\n1. Step\n\n   ```mermaid\n   sequenceDiagram\n     A->>B: SELECT * FROM orders\n   ```\n").ShouldHaveSingleItem();
        (finding.Range.Line, finding.Range.Column).ShouldBe((7, 13));
    }

    [TestMethod]
    public void A_block_that_is_no_diagram_is_told_by_its_first_line() =>
        Findings(Block("mermaid", "\nHere is it:\nOrders call Payments")).ShouldHaveSingleItem().Message.ShouldContain("its first line 'Here is it:' names no diagram type");

    [TestMethod]
    public void An_indented_block_is_judged_by_its_content() =>
        Findings("# T\n\nText\n\n    SELECT * FROM orders\n\nText\n\n    def f(x):\n        pass\n\nText\n\n    a note\n")
            .Select(finding => $"{finding.Rule.Id}({finding.Range.Line})").ShouldBe(["ARCH3002(5)", "ARCH3003(9)", "ARCH3004(14)"]);

    [TestMethod]
    [DataRow(nameof(DocumentKind.Prd))]
    [DataRow(nameof(DocumentKind.ResearchReport))]
    [DataRow(nameof(DocumentKind.OtherDesign))]
    [DataRow(nameof(DocumentKind.Readme))]
    public void Other_documents_may_hold_code(string kind) => Ids(Block("python", "x = 1"), Enum.Parse<DocumentKind>(kind)).ShouldBeEmpty();

    [TestMethod]
    public void Generated_text_is_not_checked() =>
        Ids("# T\n\n<!-- archdocs:begin toc -->\n\n```python\nx = 1\n```\n\n`def f(x):`\n\n<!-- archdocs:end 00000000 -->\n").ShouldBeEmpty();

    [TestMethod]
    public void Equal_blocks_of_one_section_have_one_subject_wherever_they_stand() =>
        Findings("# T\n\n## Flow\n\n" + Block("python", "x = 1") + "\n" + Block("python", "y = 2")).Select(finding => finding.Subject).ShouldBe(["Flow: python", "Flow: python"]);

    private static string Block(string label, string content) => $"```{label}\n{content}\n```\n";

    private static IEnumerable<string> Ids(string text, DocumentKind kind = DocumentKind.BackendDesign, string allowed = "") =>
        Findings(text, kind, allowed).Select(finding => finding.Rule.Id);

    private static List<Finding> Findings(string text, DocumentKind kind = DocumentKind.BackendDesign, string allowed = "")
    {
        var findings = new List<Finding>();
        var settings = new DocumentSettings(150, 200, allowed.Split(';', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase));
        var context = new DocumentContext(findings.Add) { Document = Reading.Read(text, kind), Feature = null, Settings = settings, Targets = new ExampleTargets(new Example("no code")), Shape = null };
        DocumentRule[] rules = [new ProgrammingLanguageFence(), new SqlInDocument(), new DefinitionInDocument(), new CodeBlockNotAllowed(), new MermaidMisused()];
        foreach (var rule in rules)
        {
            rule.Check(context);
        }

        return [.. findings.OrderBy(finding => finding.Range.Line)];
    }
}
