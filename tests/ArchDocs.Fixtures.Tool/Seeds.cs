using CommandLine;

namespace Contoso.Tool.Seeds;

internal interface IHasOutput
{
    [Option('o', "output", HelpText = "Where it goes")]
    string Output { get; set; }
}

internal abstract class SeedOptions
{
    [Option("dry-run", HelpText = "Change nothing")]
    public bool IsDryRun { get; set; }
}

[Verb("sow", aliases: ["plant"], HelpText = "Sows")]
internal sealed class SowOptions : SeedOptions, IHasOutput
{
    [Value(0, MetaName = "bed", Required = true, HelpText = "Where")]
    public string Bed { get; set; } = "";

    [Value(1, MetaName = "rows", HelpText = "Which rows")]
    public IEnumerable<int> Rows { get; set; } = [];

    [Option('d', "depth", Required = true, HelpText = "In centimetres")]
    public double Depth { get; set; }

    [Option('k', HelpText = "A letter alone")]
    public bool Keep { get; set; }

    [Option(HelpText = "By its property's name")]
    public string? SeedLot { get; set; }

    [Option("secret", Hidden = true)]
    public string? Secret { get; set; }

    [Option("count", Default = 3, HelpText = "How many")]
    public int Count { get; set; }

    [Option("from-shop", Group = "source", HelpText = "One of two")]
    public string? FromShop { get; set; }

    [Option("from-shed", Group = "source", HelpText = "The other of two")]
    public string? FromShed { get; set; }

    public string Output { get; set; } = "";
}

[Verb("water", HelpText = "Waters")]
internal class WaterOptions : SeedOptions
{
    [Option("litres", HelpText = "How much")]
    public decimal? Litres { get; set; }
}

[Verb("import", HelpText = "Its base class is in another assembly")]
internal sealed class ImportOptions : Contoso.Shared.Entity
{
    [Option("from")]
    public string? From { get; set; }
}
