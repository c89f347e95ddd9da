namespace ArchDocs.Build.Tests.Running;

/// <summary>What a child process of <c>dotnet</c> did.</summary>
internal sealed record BuildRun(int ExitCode, string Text, IReadOnlyList<BuildEvent> Events)
{
    public IEnumerable<BuildEvent> Errors => Events.Where(logged => logged.Kind == "error");

    public IEnumerable<BuildEvent> Warnings => Events.Where(logged => logged.Kind == "warning");

    /// <summary>Lines that a run prints about itself.</summary>
    public IReadOnlyList<string> Summaries =>
        [.. Events.Where(logged => logged.Kind == "message").Select(logged => logged.Message ?? "").Where(message => message.StartsWith("ArchDocs: ", StringComparison.Ordinal))];

    public BuildRun ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Text);
        return this;
    }

    public BuildRun ShouldFail()
    {
        ExitCode.ShouldNotBe(0, Text);
        return this;
    }
}
