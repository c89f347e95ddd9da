using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;

namespace ArchDocs.Core.Tests.Execution;

/// <summary>A plan tree on disk, and runs over it.</summary>
internal sealed class SmallPlan : IDisposable
{
    public const string Feature = "E01-orders/E01-F01-checkout/";

    /// <summary>For tests that write documents of a few lines.</summary>
    public const string AnySections = "[*.md]\ndotnet_diagnostic.ARCH2001.severity = none\ndotnet_diagnostic.ARCH2009.severity = none\n";

    private const string Prd =
        """
        # PRD: Checkout

        ## Goal

        - **Problem**: Customers pay by invoice.
        - **Solution**: Customers pay what they ordered.
        - **Impact**: No invoices.

        ## User Personas

        - **Customer**: buys tea

        ## User Stories

        - As a customer, I want to pay at once.

        ## Requirements

        ### Functional Requirements

        - A customer pays.

        ### Non-Functional Requirements

        - Within 2 s.

        #### Performance, Scalability, Security, Compliance and Constraints

        - 95% within 2 s, over TLS
        - No regulation and no budget

        #### Users, Integration, Modules and Risks

        - Shops call one module
        - It retries

        #### Testing, Deployment, Monitoring, Maintenance and Alternatives

        - One commit, one test, one release
        - Invoices were tried before

        ## Acceptance Criteria

        - It is paid.

        ## Out of Scope

        - Refunds

        """;

    private const string Research =
        """
        ---
        epic: E01
        feature: E01-F01
        date: 2026-01-15
        author: Ada
        ---
        # Research Report: Checkout

        ## Executive Summary

        Nothing exists yet.

        ## Project Context

        A new shop.

        ## Technology Stack

        - .NET 10

        ## Naming Conventions

        - **DTOs**: PascalCase

        ## Existing Patterns

        None.

        ## Recommendations

        - Begin.

        """;

    public string Root { get; } = Directory.CreateTempSubdirectory("archdocs-plan-").FullName;

    public string CachePath => System.IO.Path.Combine(Root, "obj", "archdocs.cache");

    public string Path(string relative) => System.IO.Path.Combine(Root, "docs", "plan", relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public SmallPlan Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllText(Path(relative), text);
        return this;
    }

    public string Read(string relative) => File.ReadAllText(Path(relative));

    /// <summary>The documents that every designed feature needs, with nothing in them to complain about.</summary>
    public SmallPlan WriteResearch(string feature = Feature) => Write($"{feature}prd.md", Prd).Write($"{feature}00-research-report.md", Research);

    public RunOptions Options(RunMode mode = RunMode.Update, ImmutableArray<string> assemblies = default, string features = "**") => new()
    {
        Root = Root,
        PlanDirectory = System.IO.Path.Combine(Root, "docs", "plan"),
        ProjectPath = System.IO.Path.Combine(Root, "Host.csproj"),
        LockDirectory = System.IO.Path.Combine(Root, "locks"),
        TemplatesDirectory = System.IO.Path.Combine(Root, "context", "templates"),
        SectionTemplatesDirectory = System.IO.Path.Combine(Root, "context", "templates", "sections"),
        BaselinePath = System.IO.Path.Combine(Root, "docs", "plan", "archdocs-baseline.json"),
        CachePath = CachePath,
        Mode = mode,
        Assemblies = assemblies.IsDefault ? [] : assemblies,
        References = [typeof(object).Assembly.Location],
        Features = [features],
    };

    public RunResult Run(RunMode mode = RunMode.Update, ImmutableArray<string> assemblies = default, string features = "**") =>
        ArchDocsRun.Execute(Options(mode, assemblies, features));

    /// <summary>One line for each diagnostic: file, line, rule.</summary>
    public string[] Lines(RunResult result) => [.. result.Diagnostics.Select(Line)];

    public string Line(Diagnostic diagnostic) =>
        $"{System.IO.Path.GetRelativePath(Root, diagnostic.Path).Replace('\\', '/')}({diagnostic.Range.Line}): {diagnostic.RuleId}".Replace("docs/plan/" + Feature, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
