using System.ComponentModel.DataAnnotations;
using McMaster.Extensions.CommandLineUtils;

namespace Contoso.Tool.Ledger;

[Command("ledger")]
[HelpOption("-?|-h|--help")]
[VersionOption("-V|--version", "1.0.0")]
[Subcommand(typeof(BookCommand), typeof(AccountCommands))]
internal class Ledger
{
    [Option("-l|--ledger <FILE>", Inherited = true)]
    public string? File { get; }

    private int OnExecute() => 0;
}

[Command(Name = "book", Description = "Books")]
internal class BookCommand : LedgerCommand
{
    [Required]
    [Argument(0)]
    public string Account { get; } = "";

    [Argument(1, "amount", "How much")]
    public int? Amount { get; }

    [Option]
    public string? CostCentre { get; }

    [Option("-t|--text:<TEXT>")]
    public string[] Texts { get; } = [];

    [Required]
    [Option(LongName = "value-date", ShortName = "")]
    public string ValueDate { get; } = "";

    [Option("--trace[:<LEVEL>]", CommandOptionType.SingleOrNoValue)]
    public (bool HasValue, string Level) Trace { get; }

    [Option("--secret", ShowInHelpText = false)]
    public bool Secret { get; }

    [Option(ShortName = "")]
    public string? Odd_Name2X { get; }

    [Option(ShortName = "")]
    public string? HTTPProxy { get; }

    [Option(ShortName = "")]
    public string? Utf8Path { get; }

    [Option("--note")]
    private string? Note { get; }

    [Option(CommandOptionType.NoValue)]
    public bool KeepHTTPLog { get; }

    private int OnExecute() => 0;
}

internal abstract class LedgerCommand
{
    [Option("-n|--no-colour")]
    protected bool NoColour { get; }

    [Option("--ghost")]
    private bool Ghost { get; }
}

[Command("account")]
[Subcommand(typeof(CloseAccountCommand), typeof(OpenAccount))]
internal class AccountCommands
{
    private int OnExecute() => 0;
}

internal class CloseAccountCommand
{
    [Argument(0)]
    [Required]
    public string Account { get; } = "";

    private int OnExecute() => 0;
}

[Command("open", Description = "Opens")]
internal class OpenAccount
{
    [Option("-c|--currency")]
    [Required]
    public string Currency { get; } = "";

    private int OnExecute() => 0;
}
