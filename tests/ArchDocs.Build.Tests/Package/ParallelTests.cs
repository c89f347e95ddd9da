using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Package;

[TestClass]
public sealed class ParallelTests
{
    [TestMethod]
    [DataRow("-m:2")]
    [DataRow("-mt")]
    public void Two_hosts_of_one_plan_lose_no_update(string parallel)
    {
        var consumer = new Consumer().Project("First").Project("Second").OnlyRules("ARCH8001", "ARCH8003", "ARCH8004")
            .UnfilledContents()
            .Write("All.slnx", """<Solution><Project Path="First/First.csproj" /><Project Path="Second/Second.csproj" /></Solution>""");
        for (var number = 2; number < 20; number++)
        {
            consumer.Write($"docs/plan/E01-orders/E01-F{number:00}-feature/04-backend-design.md", consumer.Read(Documents.Design));
        }

        var both = consumer.Build("All.slnx", "-m:2", parallel).ShouldSucceed();

        both.Summaries.Count.ShouldBe(2);
        both.Errors.ShouldBeEmpty();
        consumer.Build("All.slnx", "--no-restore", "-p:ArchDocsMode=Verify", parallel).ShouldSucceed();
        Directory.GetFiles(consumer.PathOf("docs"), "*", SearchOption.AllDirectories)
            .ShouldAllBe(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".editorconfig", StringComparison.Ordinal));
    }
}
