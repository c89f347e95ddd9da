using ArchDocs.Core.Diagrams.Classes;

namespace ArchDocs.Core.Tests.Diagrams;

[TestClass]
public sealed class ClassParserTests
{
    [TestMethod]
    [DataRow("Order --> Customer")]
    [DataRow("Order \"1\" *-- \"many\" Line : contains")]
    [DataRow("Base <|-- Derived\nA ..|> B\nC o-- D\nE <--> F\nG ()-- H")]
    [DataRow("class Order")]
    [DataRow("class Order {\n  +decimal total\n  +Place(size) bool\n  <<aggregate>>\n}")]
    [DataRow("class Order { +total }")]
    [DataRow("class Order {}")]
    [DataRow("class Order[\"The order\"]\nclass Order2:::important")]
    [DataRow("class `Order line` {\n  +int quantity\n}\n`Order line` --> Order")]
    [DataRow("class List~T~ {\n  +T[] items\n}")]
    [DataRow("Order : +decimal total\nOrder : +Place() bool")]
    [DataRow("class Order\n<<interface>> Order")]
    [DataRow("class Order <<interface>> {\n}")]
    [DataRow("namespace Sales {\n  class Order\n  class Line {\n    +int quantity\n  }\n}\nOrder --> Line")]
    [DataRow("namespace Sales {\n  namespace Inner {\n    class Order\n  }\n}")]
    [DataRow("note \"to be read\"\nnote for Order \"the root\"\nclass Order")]
    [DataRow("direction RL\nclass Order")]
    [DataRow("class Order\nclick Order href \"https://example.com\" \"tip\" _blank\nclick Order call open()\nlink Order \"https://example.com\"")]
    [DataRow("class Order\nstyle Order fill:#f9f,stroke:#333\nclassDef big font-size:20px\ncssClass \"Order\" big")]
    [DataRow("accTitle: Orders\nclass Order")]
    public void It_renders(string body) => Mermaid.Error($"classDiagram\n{body}\n").ShouldBeNull();

    [TestMethod]
    [DataRow("", "0:11", "The diagram is empty: write a class as 'class Order', or a relation as 'Order --> Customer'")]
    [DataRow("Order --> Customer;", "1:18", "';' cannot end the line 'Order --> Customer;': take it away")]
    [DataRow("Order {\n  +total\n}", "1:6", "'{' follows no 'class' in 'Order {': begin the line with 'class'")]
    [DataRow("class Order {\n  +total", "2:7", "A '{' is never closed: end the class or namespace with '}' on a line of its own")]
    [DataRow("class Order {\n  get { 1\n}", "2:6", "'{' cannot stand within a class's braces, as in 'get { 1': write the member without braces")]
    [DataRow("Order -->", "1:9", "'Order -->' names no second class: write a relation as 'Order --> Customer'")]
    [DataRow("namespace Sales {\n  Order --> Line\n}", "2:2", "'Order --> Line' stands in a namespace, which holds classes and notes only: write it behind the namespace's '}'")]
    [DataRow("<<interface>> Order", "1:14", "'Order' is annotated before anything declares it: write 'class Order' on a line before it")]
    [DataRow("class Order {\n  ids) bool\n}", "2:0", "'ids) bool' holds ')' without '(' before it, so it is no method: write it as 'name(parameters) type'")]
    [DataRow("class Order (v2)", "1:12", "'(' cannot stand in 'class Order (v2)': put a name that holds it in back-ticks, and members into 'class Name { … }' or behind 'Name :'")]
    public void It_says_what_is_wrong_and_how_to_mend_it(string body, string place, string message) =>
        Mermaid.Error($"classDiagram\n{body}\n").ShouldBe($"{place} {message}");

    [TestMethod]
    public void Classes_members_and_relations_are_read()
    {
        var graph = Mermaid.GraphOf<ClassGraph>("classDiagram\nclass Order[\"The order\"] {\n  +total\n}\nOrder *-- Line : contains\nLine : +int quantity\n");

        graph.Classes.Select(@class => (@class.Name, @class.Label, string.Join(';', @class.Members))).ShouldBe([("Order", "The order", "+total"), ("Line", "Line", "+int quantity")]);
        graph.Relations.Select(relation => (relation.From, relation.To, relation.Arrow, relation.Label)).ShouldBe([("Order", "Line", "*--", "contains")]);
    }
}
