using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Package;

/// <summary>The build's switches, through MSBuild's own mapping of them.</summary>
[TestClass]
public sealed class SeverityTests
{
    private static readonly Lazy<Consumer> Restored = new(() =>
    {
        var consumer = new Consumer().Project().EmptyPlan();
        consumer.Run("restore", "App").ShouldSucceed();
        return consumer;
    });

    [TestMethod]
    [DoNotParallelize]
    [DataRow("-p:NoWarn=ARCH0001", "")]
    [DataRow("-p:WarningsAsErrors=arch0001", "error ARCH0001")]
    [DataRow("-p:TreatWarningsAsErrors=true", "error ARCH0001")]
    [DataRow("-p:TreatWarningsAsErrors=true -p:WarningsNotAsErrors=ARCH0001", "warning ARCH0001")]
    [DataRow("-p:TreatWarningsAsErrors=true -p:NoWarn=ARCH0001", "")]
    public void Switches_mean_what_they_mean_to_the_compiler(string switches, string expected)
    {
        var build = Restored.Value.Build("App", ["--no-restore", .. switches.Split(' ')]);

        string.Join(", ", build.Errors.Concat(build.Warnings).Select(logged => $"{logged.Kind} {logged.Code}")).ShouldBe(expected, build.Text);
        (build.ExitCode != 0).ShouldBe(expected.StartsWith("error", StringComparison.Ordinal), build.Text);
    }
}
