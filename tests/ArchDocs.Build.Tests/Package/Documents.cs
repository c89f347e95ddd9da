using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Package;

/// <summary>Documents for consumers. All but the rules under test are switched off beside them, so that each test shows one thing.</summary>
internal static class Documents
{
    public const string Feature = "docs/plan/E01-orders/E01-F01-checkout";

    public const string Design = Feature + "/04-backend-design.md";

    /// <summary>A plan without features: exactly one warning, ARCH0001.</summary>
    public static Consumer EmptyPlan(this Consumer consumer) => consumer.Write("docs/plan/.gitkeep", "");

    public static Consumer OnlyRules(this Consumer consumer, params string[] rules) =>
        consumer.Write("docs/.editorconfig", $"""
            root = true
            [*.md]
            {string.Join('\n', Rules().Except(rules, StringComparer.Ordinal).Select(rule => $"dotnet_diagnostic.{rule}.severity = none"))}
            """);

    /// <summary>A design document with a derived table of contents that was never filled.</summary>
    public static Consumer UnfilledContents(this Consumer consumer) => consumer.Write(Design, """
        # Backend Design: Checkout

        <!-- archdocs:begin toc -->
        <!-- archdocs:end -->

        ## Interfaces

        Orders are checked out.
        """);

    /// <summary>A documented structure whose field <c>total</c> is a string, bound to <paramref name="type"/>.</summary>
    public static Consumer OrderTable(this Consumer consumer, string type) => consumer.Write(Design, $"""
        # Backend Design: Checkout

        ## Data Transfer Objects

        ### OrderDto

        <!-- archdocs:type {type} -->

        **Purpose**: An order.

        **Fields**:

        | Field | Type | Required | Description |
        |---|---|---|---|
        | id | string | yes | Its id. |
        | total | string | yes | Its total. |
        """);

    /// <summary>A command whose option <c>--limit</c> is a string.</summary>
    public const string ExportCommand = """


        ## CLI Commands

        ### export

        **Purpose**: Writes orders.

        **Options**:

        | Option | Type |
        |---|---|
        | --limit | string |
        """;

    /// <summary>An event whose field <c>id</c> is an integer.</summary>
    public const string OrderPlacedEvent = """


        ## Events

        ### OrderPlaced

        **Payload**:

        | Field | Type |
        |---|---|
        | id | integer |
        | order | OrderDto |
        """;

    /// <summary>The attributes of CommandLineParser, which no local feed has; they are known by name alone.</summary>
    public static Consumer CommandLine(this Consumer consumer) => consumer
        .Project("CommandLine", isHost: false)
        .Write("CommandLine/Attributes.cs", """
            namespace CommandLine;
            public sealed class VerbAttribute(string name) : System.Attribute { public string Name => name; }
            public sealed class OptionAttribute(string longName) : System.Attribute { public string LongName => longName; }
            """);

    private static IEnumerable<string> Rules() =>
        Directory.EnumerateFiles(Repository.RulesDirectory, "ARCH*.md").Select(page => Path.GetFileNameWithoutExtension(page));
}
