using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ArchDocs.Build.Tests.Running;

/// <summary>Runs the SDK's command line as a user would, without what the test host has put into the environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string[] BuildServerVariables =
        ["CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "APPVEYOR", "TEAMCITY_VERSION", "JENKINS_URL", "ContinuousIntegrationBuild"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>A command that builds; its log is read through our own logger.</summary>
    public static BuildRun Build(string workingDirectory, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)>? environment = null)
    {
        var log = Path.Combine(Scratch.Directory, $"{Guid.NewGuid():N}.jsonl");
        var (exitCode, text) = Run(workingDirectory, [.. arguments, "-tl:off", $"-logger:JsonLinesLogger,{Repository.Logger};{log}"], environment);
        var events = File.Exists(log)
            ? File.ReadLines(log).Select(line => JsonSerializer.Deserialize<BuildEvent>(line, Json)!).ToArray()
            : [];
        return new BuildRun(exitCode, text, events);
    }

    public static (int ExitCode, string Text) Run(string workingDirectory, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Clean(start.Environment);
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var text = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(text, line.Data);
        process.ErrorDataReceived += (_, line) => Append(text, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'dotnet {string.Join(' ', start.ArgumentList)}' did not end:\n{text}");
        }

        process.WaitForExit();
        return (process.ExitCode, text.ToString());
    }

    private static void Clean(IDictionary<string, string?> environment)
    {
        var inherited = environment.Keys
            .Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || BuildServerVariables.Contains(name, StringComparer.OrdinalIgnoreCase))
            .ToArray();
        foreach (var name in inherited)
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["NUGET_PACKAGES"] = Scratch.PackagesDirectory;
    }

    private static void Append(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.AppendLine(line);
        }
    }
}
