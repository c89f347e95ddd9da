using System.Security;
using System.Text;
using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Targets;

/// <summary>
/// Projects without SDK, restore and compiler that import the real targets. All of them run in one build,
/// since the start of a process costs more than all of their work.
/// </summary>
internal sealed class BareBuild
{
    private readonly string _directory = Scratch.NewDirectory("bare; 100%41 ü");
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Lazy<BuildRun> _run;

    public BareBuild() => _run = new(Run);

    /// <summary>Adds a project that is called for <paramref name="targets"/>.</summary>
    public BareBuild Add(string name, string targets, params (string Name, string Value)[] properties)
    {
        _targets.Add(name, targets);
        File.WriteAllText(ProjectPath(name), $"""
            <Project>
              <PropertyGroup>
                {string.Concat(properties.Select(property => $"<{property.Name}>{SecurityElement.Escape(property.Value)}</{property.Name}>"))}
                <IntermediateOutputPath>obj/</IntermediateOutputPath>
                <ArchDocsTaskDirectory>{Repository.TaskDirectory}</ArchDocsTaskDirectory>
                <ArchDocsRulesDirectory>{Repository.RulesDirectory}</ArchDocsRulesDirectory>
              </PropertyGroup>
              <Target Name="_ArchDocsPretendOldMSBuild"><PropertyGroup><_ArchDocsMSBuildVersion>17.14.0</_ArchDocsMSBuildVersion></PropertyGroup></Target>
              <Target Name="Compile" />
              <Target Name="CopyFilesToOutputDirectory" />
              <Target Name="Build" DependsOnTargets="Compile;CopyFilesToOutputDirectory">
                <Message Importance="high" Text="Mode $(ArchDocsMode)" />
              </Target>
              <Import Project="{Path.Combine(Repository.TargetsDirectory, "ArchDocs.Build.targets")}" Condition="'$(IsOuterBuild)' != 'true' or '$(TargetFramework)' != ''" />
              <Import Project="{Path.Combine(Repository.TargetsDirectory, "ArchDocs.Build.MultiTargeting.targets")}" Condition="'$(IsOuterBuild)' == 'true' and '$(TargetFramework)' == ''" />

              <!-- What Microsoft.Extensions.ApiDescription.Server adds; packages are imported in no order that one could rely on. -->
              <PropertyGroup Condition="'$(HasGenerator)' == 'true'">
                <OpenApiGenerateDocumentsOnBuild Condition="'$(OpenApiGenerateDocumentsOnBuild)' == ''">true</OpenApiGenerateDocumentsOnBuild>
                <_OpenApiDocumentsCache>obj/$(MSBuildProjectName).OpenApiFiles.cache</_OpenApiDocumentsCache>
              </PropertyGroup>
              <Target Name="GenerateOpenApiDocuments"><Message Importance="high" Text="Generated" /></Target>
              <Target Name="_GenerateOpenApiDocuments" BeforeTargets="Build" DependsOnTargets="GenerateOpenApiDocuments" Condition="'$(OpenApiGenerateDocumentsOnBuild)' == 'true' and '$(TargetFrameworks)' == ''" />
            </Project>
            """);
        return this;
    }

    public string ProjectPath(string name) => Path.Combine(_directory, name + ".proj");

    /// <summary>What the project of this name logged.</summary>
    public BuildRun this[string name]
    {
        get
        {
            var path = ProjectPath(name);
            return _run.Value with { Events = [.. _run.Value.Events.Where(logged => logged.Project == path)] };
        }
    }

    private BuildRun Run()
    {
        Directory.CreateDirectory(Path.Combine(_directory, "docs", "plan"));
        Directory.CreateDirectory(Path.Combine(_directory, "obj"));
        var calls = new StringBuilder();
        foreach (var (name, targets) in _targets)
        {
            calls.AppendLine($"""<MSBuild Projects="{name}.proj" Targets="{targets}" ContinueOnError="true" />""");
        }

        File.WriteAllText(Path.Combine(_directory, "all.proj"), $"""<Project><Target Name="All">{calls}</Target></Project>""");
        return DotNet.Build(_directory, ["msbuild", "all.proj", "-nologo"]);
    }
}
