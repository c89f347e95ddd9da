using ArchDocs.Core.Diagrams.EntityRelations;

namespace ArchDocs.Core.Tests.Diagrams;

[TestClass]
public sealed class EntityParserTests
{
    [TestMethod]
    [DataRow("ORDER ||--o{ LINE : contains")]
    [DataRow("ORDER ||--o{ LINE : \"is made of\"")]
    [DataRow("ORDER ||..|{ LINE : \"\"")]
    [DataRow("ORDER one to zero or more LINE : contains")]
    [DataRow("ORDER 1 to 0+ LINE : contains")]
    [DataRow("ORDER only one optionally to many(1) LINE : contains")]
    [DataRow("ORDER")]
    [DataRow("ORDER { }")]
    [DataRow("ORDER {\n  uuid id PK\n  string number UK \"shown to the customer\"\n  uuid customerId PK, FK\n  decimal(10,2) total\n  string[] tags\n  List~Order line~ lines\n}")]
    [DataRow("\"Order line\" {\n  int quantity\n}\n\"Order line\" }o--|| ORDER : \"belongs to\"")]
    [DataRow("o[Order] {\n  int quantity\n}")]
    [DataRow("o[\"The order\"]\no ||--|| p : \"of\"")]
    [DataRow("ORDER:::big ||--o{ LINE:::small : contains\nclassDef big fill:#f9f,stroke:#333\nstyle ORDER fill:#fff\nclass ORDER,LINE big")]
    [DataRow("direction LR\nORDER ||--o{ LINE : contains")]
    [DataRow("subgraph sales [Sales and more]\n  ORDER ||--o{ LINE : contains\nend\nPERSON")]
    [DataRow("accTitle: Orders\naccDescr {\n  two lines\n}\nORDER")]
    public void It_renders(string body) => Mermaid.Error($"erDiagram\n{body}\n").ShouldBeNull();

    [TestMethod]
    [DataRow("ORDER ||--o{ LINE", "1:17", "'ORDER ||--o{ LINE' has no label: write ': label' behind it, as in 'A ||--o{ B : places'")]
    [DataRow("ORDER ||--o{ LINE :", "1:19", "'ORDER ||--o{ LINE :' has no label behind ':': write one, in quotes where it has several words, as in ': \"places\"'")]
    [DataRow("ORDER {\n  uuid id PK FK\n}", "2:13", "'PK FK' needs a comma: write 'PK, FK'")]
    [DataRow("ORDER {\n  total\n}", "2:2", "The attribute 'total' has no name: write its type and its name, as in 'string total'")]
    [DataRow("ORDER {\n  string name\n", "2:12", "The braces of an entity are never closed: end its attributes with '}' on a line of its own")]
    [DataRow("o[Order] ||--|| B : x", "1:9", "An entity gets its alias on a line of its own: take '[…]' out of the relation 'o[Order] ||--|| B : x'")]
    [DataRow("ORDER\nend", "2:0", "This 'end' closes nothing: take it away, or open the subgraph that it ends")]
    [DataRow("subgraph sales\nORDER", "2:4", "'subgraph sales' is never closed: end the subgraph with a line 'end'")]
    [DataRow("Order (v2) ||--|| B : x", "1:6", "'(' was not expected in 'Order (v2) ||--|| B : x': put a name with other characters than letters, digits, '-', '_' and '.' in quotes")]
    public void It_says_what_is_wrong_and_how_to_mend_it(string body, string place, string message) =>
        Mermaid.Error($"erDiagram\n{body}\n").ShouldBe($"{place} {message}");

    [TestMethod]
    public void Entities_relations_and_attributes_are_read()
    {
        var graph = Mermaid.GraphOf<EntityGraph>("erDiagram\no[Order]\no ||--o{ LINE : \"made of\"\nLINE {\n  int quantity PK \"pieces\"\n}\n");

        graph.Entities.Select(entity => (entity.Name, entity.Label)).ShouldBe([("o", "Order"), ("LINE", "LINE")]);
        graph.Relations.Select(relation => (relation.From, relation.To, relation.Cardinalities, relation.Label)).ShouldBe([("o", "LINE", "||--o{", "made of")]);
        graph.Entities[1].Attributes.Select(attribute => (attribute.Type, attribute.Name, string.Join(',', attribute.Keys), attribute.Comment)).ShouldBe([("int", "quantity", "PK", "pieces")]);
    }
}
