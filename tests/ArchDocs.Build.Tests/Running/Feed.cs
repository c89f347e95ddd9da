namespace ArchDocs.Build.Tests.Running;

/// <summary>The package, packed once per run from what the tests were built with.</summary>
internal static class Feed
{
    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>The path of the .nupkg.</summary>
    public static string Package => Packed.Value;

    private static string Pack()
    {
        var (exitCode, text) = DotNet.Run(
            Repository.Directory,
            ["pack", Repository.TaskProject, "--no-build", "-c", Repository.Configuration, "-o", Scratch.FeedDirectory, $"-p:Version={Scratch.Version}", "-tl:off"],
            [("NUGET_PACKAGES", UsersPackages())]);
        exitCode.ShouldBe(0, text);
        return Path.Combine(Scratch.FeedDirectory, $"ArchDocs.Build.{Scratch.Version}.nupkg");
    }

    /// <summary>The repository itself was restored with the user's packages folder.</summary>
    public static string UsersPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
