using System.Globalization;
using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Task;

[TestClass]
public sealed class ArchDocsNewTaskTests
{
    private readonly MockEngine _engine = new();
    private readonly string _root = Scratch.NewDirectory("repository");

    private string Project => Path.Combine(_root, "src", "App", "App.csproj");

    private bool New(string? title = "Checkout", string? interfaceType = null, string feature = "E01-F01-checkout")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Project)!);
        return new ArchDocsNewTask
        {
            BuildEngine = _engine,
            ProjectPath = Project,
            RulesDirectory = Running.Repository.RulesDirectory,
            Epic = "E01-orders",
            Feature = feature,
            Title = title,
            InterfaceType = interfaceType,
        }.Execute();
    }

    [TestMethod]
    [DataRow(".git", "")]
    [DataRow("Contoso.slnx", "")]
    [DataRow("docs/plan/", "")]
    [DataRow("README.md", "src/App")]
    public void A_first_plan_stands_at_the_root_of_the_repository_or_solution_else_beside_the_project(string path, string expected)
    {
        if (path.EndsWith('/'))
        {
            Directory.CreateDirectory(Path.Combine(_root, path));
        }
        else
        {
            File.WriteAllText(Path.Combine(_root, path), "");
        }

        New().ShouldBeTrue();

        File.Exists(Path.Combine(_root, expected, "docs/plan/E01-orders/E01-F01-checkout/prd.md")).ShouldBeTrue();
    }

    [TestMethod]
    public void What_was_created_and_what_is_next_are_said()
    {
        New().ShouldBeTrue();
        New(interfaceType: "API").ShouldBeTrue();
        New(interfaceType: "API", feature: "E01-F02-tracking").ShouldBeTrue();

        _engine.Messages.Select(message => message.Message!.ReplaceLineEndings("\n")).ShouldBe([
            """
            ArchDocs: created prd.md, 00-research-report.md, 02-architecture.md, 04-backend-design.md in 'docs/plan/E01-orders/E01-F01-checkout'
              Next: write what each {placeholder} stands for; 'dotnet build' lists what is left, by file and line.
              04-backend-design.md has a section for each kind of interface: keep those that you need; with '-p:InterfaceType=API' (or Library, CLI, Service, API+CLI, ...) only they are created.
            """.ReplaceLineEndings("\n"),
            "ArchDocs: nothing to create: 'docs/plan/E01-orders/E01-F01-checkout' has prd.md, 00-research-report.md, 02-architecture.md, 04-backend-design.md already",
            """
            ArchDocs: created prd.md, 00-research-report.md, 02-architecture.md, 04-backend-design.md in 'docs/plan/E01-orders/E01-F02-tracking'
              Next: write what each {placeholder} stands for; 'dotnet build' lists what is left, by file and line.
            """.ReplaceLineEndings("\n"),
        ]);
    }

    [TestMethod]
    public void What_was_there_is_said_to_be_left()
    {
        Directory.CreateDirectory(Path.Combine(_root, "docs/plan/E01-orders/E01-F01-checkout"));
        File.WriteAllText(Path.Combine(_root, "docs/plan/E01-orders/E01-F01-checkout/prd.md"), "mine");

        New(interfaceType: "API").ShouldBeTrue();

        _engine.Messages.ShouldHaveSingleItem().Message!.ShouldStartWith("ArchDocs: created 00-research-report.md, 02-architecture.md, 04-backend-design.md in 'docs/plan/E01-orders/E01-F01-checkout'; left prd.md as found");
        File.ReadAllText(Path.Combine(_root, "docs/plan/E01-orders/E01-F01-checkout/prd.md")).ShouldBe("mine");
    }

    [TestMethod]
    public void The_documents_are_of_today()
    {
        var before = DateTime.Now;

        New().ShouldBeTrue();

        var date = File.ReadLines(Path.Combine(_root, "src/App/docs/plan/E01-orders/E01-F01-checkout/prd.md")).Single(line => line.StartsWith("**Date**: ", StringComparison.Ordinal))["**Date**: ".Length..];
        DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBeInRange(before.Date, DateTime.Now.Date);
    }

    [TestMethod]
    public void A_problem_is_one_error_at_the_project()
    {
        New(title: null).ShouldBeFalse();

        var error = _engine.Errors.ShouldHaveSingleItem();
        (error.Code, error.File).ShouldBe(("ARCH0003", Project));
        error.Message.ShouldBe("A new feature needs 'Title' as well, for example Epic=E01-orders, Feature=E01-F01-checkout and Title=\"Checkout\"");
        _engine.Messages.ShouldBeEmpty();
    }
}
