using ArchDocs.Core.Rules;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Tests.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Sections;

/// <summary>The section over types that a compiler wrote.</summary>
[TestClass]
public sealed class LibrarySectionTests
{
    private const string Client = "Contoso.Fixtures.Library.IOrderClient";

    [TestMethod]
    public void The_types_summary_properties_and_events_stand_first() =>
        Generate(Client).TakeWhile(line => !line.StartsWith('#')).ShouldBe(
        [
            "Reads and places orders, see `OrderLine`.",
            "**Properties**:",
            "| Property | Type | Access | Description |",
            "|---|---|---|---|",
            "| Timeout | duration | read and write | How long a call may take. |",
            "| Region | string or null | read  | |",
            "| Item (number) | OrderLine | read | The line of that number. |",
            "**Events**:",
            "| Event | Arguments | Description |",
            "|---|---|---|",
            "| Placed | OrderPlacedEventArgs | Raised when an order was placed. |",
            "| Counted | integer, string  | |",
        ]);

    [TestMethod]
    public void Methods_stand_in_the_order_of_their_declaration_with_those_of_bases_first() =>
        Titles(Client).ShouldBe(["Contains", "PlaceAsync", "CancelAsync", "ReadAsync", "Find(Guid)", "Find(string, int, decimal, string)", "Get", "TryRead", "Has", "Make", "Close"]);

    [TestMethod]
    public void A_documented_method_is_specified_in_full() =>
        Function(Client, "PlaceAsync").ShouldBe(
        [
            "**Purpose**: Places an order.",
            "**Signature**:",
            "| Parameter | Type | Required | Default | Description |",
            "|---|---|---|---|---|",
            "| lines | array of OrderLine | Yes | - | What is ordered; at least one. |",
            "| note | string or null | No | null | Shown on the invoice \\| for people. |",
            "| cancellationToken | CancellationToken | No | default | Ends the call. |",
            "**Returns**: long (asynchronous): The number of the order.",
            "**Raises**:",
            "| Exception | Condition |",
            "|---|---|",
            "| ArgumentException | There is no line. |",
            "| OrderException | The stock does not last. |",
            "| OrderException | The shop is closed. |",
            "**Behavior**: Retries twice, then gives up.",
        ]);

    [TestMethod]
    public void What_the_code_does_not_say_is_the_authors() =>
        Function(Client, "CancelAsync").ShouldBe(
        [
            "**Purpose**:  -",
            "**Signature**:",
            "| Parameter | Type | Required | Default | Description |",
            "|---|---|---|---|---|",
            "| id | uuid | Yes | -  | |",
            "| reason | CancelReason | No | Customer  | |",
            "**Returns**: nothing (asynchronous)",
            "**Raises**:  -",
            "**Behavior**:  -",
        ]);

    [TestMethod]
    [DataRow("ReadAsync", "**Returns**: array of OrderLine:  -")]
    [DataRow("Find(Guid)", "**Returns**: OrderLine or null:  -")]
    [DataRow("Find(string, int, decimal, string)", "| take | integer | No | 10  | |")]
    [DataRow("Find(string, int, decimal, string)", "| limit | decimal | No | 1.5  | |")]
    [DataRow("Find(string, int, decimal, string)", "| separator | string | No | `\"\"\\|\"\"`  | |")]
    [DataRow("Get", "**Purpose**: Deprecated: Use Find. Was there before.")]
    [DataRow("TryRead", "| id | uuid (input, by reference) | Yes | -  | |")]
    [DataRow("TryRead", "| attempts | integer (input and output) | Yes | -  | |")]
    [DataRow("TryRead", "| line | OrderLine or null (output) | Yes | -  | |")]
    [DataRow("Has", "**Purpose**: Whether something has the key.")]
    [DataRow("Contains", "| key | uuid | Yes | -  | |")]
    [DataRow("Make", "| T | a reference type; derives from or implements IReader of uuid; has a constructor without parameters | What is made. |")]
    [DataRow("Make", "| TPart | a value type  | |")]
    [DataRow("Make", "| parts | array of TPart (any number of arguments) | No | -  | |")]
    [DataRow("Make", "**Returns**: T:  -")]
    [DataRow("Close", "**Signature**: none")]
    [DataRow("Close", "**Returns**: nothing")]
    public void Signatures_are_told_in_words(string function, string expected) => Function(Client, function).ShouldContain(expected, StringComparer.Ordinal);

    [TestMethod]
    public void A_class_has_its_constructors_and_the_members_of_documented_bases()
    {
        Titles("Contoso.Fixtures.Library.MemoryClient").ShouldBe(["Open", "Constructor", "Contains", "Dispose"]);
        Function("Contoso.Fixtures.Library.MemoryClient", "Open").ShouldContain("**Purpose**: Opens it anew.", StringComparer.Ordinal);
        Function("Contoso.Fixtures.Library.MemoryClient", "Contains").ShouldContain("**Purpose**: Whether something has the key.", StringComparer.Ordinal);
        Generate("Contoso.Fixtures.Library.MemoryClient").Where(line => line.Contains("read", StringComparison.Ordinal)).ShouldBe(
        [
            "| IsOpen | boolean | read | Whether the client was opened. |",
            "| Size | integer | read | How many orders it holds. |",
            "| Default | MemoryClient | read, static  | |",
        ]);
    }

    [TestMethod]
    public void Extension_methods_say_what_they_extend() =>
        Function("Contoso.Fixtures.Library.ClientExtensions", "First").ShouldContain("| client | IOrderClient (the object that is extended) | Yes | -  | |", StringComparer.Ordinal);

    [TestMethod]
    public void Extension_members_are_extension_methods_and_their_properties_are_left_out() =>
        Titles("Contoso.Fixtures.Library.ClientExtensions").ShouldBe(["First", "Count"]);

    [TestMethod]
    public void What_the_compiler_wrote_is_left_out() => Titles("Contoso.Fixtures.Library.Snapshot").ShouldBe(["Constructor", "Next"]);

    [TestMethod]
    [DataRow("Contoso.Fixtures.Library.IReader<TKey>", "| key | TKey | Yes | -  | |")]
    [DataRow("Contoso.Fixtures.Library.IReader`1", "| key | TKey | Yes | -  | |")]
    [DataRow("Contoso.Fixtures.Library.IReader<int>", "| key | integer | Yes | -  | |")]
    public void A_generic_may_be_open_or_closed(string type, string expected) => Function(type, "Contains").ShouldContain(expected, StringComparer.Ordinal);

    [TestMethod]
    public void Types_are_named_as_the_setting_says() =>
        Generate(Client, new WireOptions(TypeNames: TypeNameStyle.CSharp)).ShouldContain("| Timeout | TimeSpan | read and write | How long a call may take. |", StringComparer.Ordinal);

    [TestMethod]
    public void Words_of_the_author_are_kept_in_every_place()
    {
        var once = Updating.Updated(Text(Client), types: FixtureCatalog.Instance);
        var at = once.IndexOf("### CancelAsync", StringComparison.Ordinal);
        var written = once[..at].Replace("| Region | string or null | read  | |", "| Region | string or null | read  | Where *it* runs. |", StringComparison.Ordinal)
            + once[at..].Replace("**Purpose**:  -", "**Purpose**:  Ends an order.", StringComparison.Ordinal)
                .Replace("| uuid | Yes | -  | |", "| uuid | Yes | -  | Of the order. |", StringComparison.Ordinal)
                .Replace("**Returns**: OrderLine or null:  -", "**Returns**: OrderLine or null:  The line.", StringComparison.Ordinal)
                .Replace("**Raises**:  -", "**Raises**:  `OrderException` when it was shipped", StringComparison.Ordinal)
                .Replace("**Behavior**:  -", "**Behavior**: Calls twice  do no harm.", StringComparison.Ordinal);

        var twice = Updating.Updated(written, types: FixtureCatalog.Instance);

        twice.ShouldBe(written.Replace("**Behavior**: Calls twice  do", "**Behavior**:  Calls twice do", StringComparison.Ordinal));
        Updating.Update(twice, RunMode.Verify, types: FixtureCatalog.Instance).Findings.ShouldBeEmpty();
    }

    [TestMethod]
    public void What_comes_from_the_code_is_not_the_authors() =>
        Updating.Update(Updating.Updated(Text(Client), types: FixtureCatalog.Instance).Replace("Places an order.", "Typed.", StringComparison.Ordinal), types: FixtureCatalog.Instance).Ids().ShouldBe(["ARCH8004"]);

    [TestMethod]
    public void The_functions_are_read_as_functions_of_the_library_interface()
    {
        var functions = FunctionReaderOver(Updating.Updated(Text(Client), types: FixtureCatalog.Instance));

        functions.Select(function => function.Name).ShouldBe(["Contains", "PlaceAsync", "CancelAsync", "ReadAsync", "Find", "Find", "Get", "TryRead", "Has", "Make", "Close"]);
        var place = functions[1];
        place.Parameters.Select(parameter => parameter.Name.Text).ShouldBe(["lines", "note", "cancellationToken"]);
        place.Errors.Select(error => error.Code.Text).ShouldBe(["ArgumentException", "OrderException", "OrderException"]);
        place.Returns!.Value.ShouldBe("long (asynchronous): The number of the order.");
        functions.ShouldAllBe(function => function.Purpose != null && function.Signature != null && function.Returns != null && function.Raises != null && function.Behavior != null);
    }

    [TestMethod]
    [DataRow("Contoso.Fixtures.Library.NoSuchClient")]
    [DataRow("Contoso.Fixtures.Library.CancelReason")]
    public void A_type_that_offers_nothing_changes_nothing(string type) => Updating.Updated(Text(type), types: FixtureCatalog.Instance).ShouldBe(Text(type));

    [TestMethod]
    [DataRow("Contoso.Fixtures.Library.IOrderClent", "The library interface is bound to 'Contoso.Fixtures.Library.IOrderClent', which is no public class or interface in the code: write 'Contoso.Fixtures.Library.IOrderClient'")]
    [DataRow("Contoso.Fixtures.IOrderClient", "The library interface is bound to 'Contoso.Fixtures.IOrderClient', which is no public class or interface in the code: write 'Contoso.Fixtures.Library.IOrderClient'")]
    [DataRow("Contoso.Fixtures.ClientExtensions", "The library interface is bound to 'Contoso.Fixtures.ClientExtensions', which is no public class or interface in the code: write 'Contoso.Fixtures.Library.ClientExtensions'")]
    [DataRow("\"Contoso.Fixtures.IReader<TKey>\"", "The library interface is bound to 'Contoso.Fixtures.IReader<TKey>', which is no public class or interface in the code: write 'Contoso.Fixtures.Library.IReader<TKey>'")]
    [DataRow("Contoso.Fixtures.Library.CancelReason", "The library interface is bound to 'Contoso.Fixtures.Library.CancelReason', which is no public class or interface in the code: write the full name of one that is public, or add it")]
    public void A_type_that_offers_nothing_is_reported(string type, string message)
    {
        var finding = Aligning.Check(Aligning.Model(Reading.Read(Text(type)), FixtureCatalog.Instance), FixtureCatalog.Instance).ShouldHaveSingleItem();

        (finding.Rule.Id, finding.Severity, finding.Message).ShouldBe(("ARCH7001", DiagnosticSeverity.Error, message));
    }

    private static string Text(string type) => $"# Backend Design\n\n## Library Interface\n\n<!-- archdocs:begin library type={type} -->\n<!-- archdocs:end -->\n";

    private static FunctionSpec[] FunctionReaderOver(string text) => [.. FunctionReader.Read(Reading.Read(text))];

    private static string[] Generate(string type, WireOptions? wire = null)
    {
        var once = Updating.Updated(Text(type), types: FixtureCatalog.Instance, wire: wire);
        Updating.Updated(once, types: FixtureCatalog.Instance, wire: wire).ShouldBe(once);
        return Updating.Generated(once);
    }

    private static string[] Titles(string type) => [.. Reading.Read(string.Join("\n\n", Generate(type).Where(line => line.StartsWith("### ", StringComparison.Ordinal)))).Sections.Select(section => section.Heading)];

    private static string[] Function(string type, string title)
    {
        var lines = Generate(type);
        var start = Array.FindIndex(lines, line => line.StartsWith("### ", StringComparison.Ordinal) && line[4..].Replace("\\", "", StringComparison.Ordinal) == title);
        start.ShouldBeGreaterThanOrEqualTo(0);
        return [.. lines.Skip(start + 1).TakeWhile(line => !line.StartsWith("### ", StringComparison.Ordinal))];
    }
}
