using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Contoso.Tool.Parcels;

internal abstract class CommonSettings : CommandSettings
{
    [CommandOption("-v|--verbose")]
    public bool IsVerbose { get; init; }

    [CommandArgument(0, "<depot>")]
    public string Depot { get; init; } = "";
}

internal sealed class SendSettings : CommonSettings
{
    [CommandArgument(1, "[note]")]
    public string? Note { get; init; }

    [CommandArgument(0, "<parcel>")]
    public int Parcel { get; init; }

    [CommandOption("-c|--courier <NAME>")]
    public string? Courier { get; init; }

    [CommandOption("--weight|--mass <KG>")]
    public decimal Weight { get; init; }

    [CommandOption("-t|--tag <TAG>")]
    public string[] Tags { get; init; } = [];

    [CommandOption("-s|--speed <SPEED>")]
    [DefaultValue(Speed.Slow)]
    public Speed Speed { get; init; }

    [CommandOption("--track [SECONDS]")]
    public FlagValue<int> Track { get; init; } = new();

    [CommandOption("--trace", IsHidden = true)]
    public bool Trace { get; init; }

    [CommandOption("-q")]
    public bool? Quiet { get; init; }

    public string NotAnOption { get; init; } = "";
}

internal enum Speed
{
    Slow,
    Fast,
}

internal sealed class SendCommand : Command<SendSettings>
{
    public override int Execute(CommandContext context, SendSettings settings) => 0;
}

internal abstract class ParcelCommand<TSettings> : AsyncCommand<TSettings>
    where TSettings : CommonSettings
{
    public override Task<int> ExecuteAsync(CommandContext context, TSettings settings) => Task.FromResult(0);
}

internal sealed class ParcelListCommand : ParcelCommand<ParcelListCommand.Settings>
{
    public sealed class Settings : CommonSettings
    {
        [CommandOption("--since <DATE>")]
        public DateOnly? Since { get; init; }

        public override ValidationResult Validate() => Since is null ? ValidationResult.Error("--since is missing") : ValidationResult.Success();
    }
}

internal sealed class InitCommand : Command
{
    public override int Execute(CommandContext context) => 0;
}
