using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.OpenApi;
using ArchDocs.Core.Packages;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Templates;
using ArchDocs.Core.Templates.Topics;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Execution;

/// <summary>What all features of a run share. Safe to use from several threads; each part is made when it is first needed.</summary>
internal sealed class RunServices : IDisposable
{
    private readonly Lazy<TypeCatalog> _types;
    private readonly Lazy<DescribedEndpoints> _described;
    private readonly Lazy<EndpointMap> _endpoints;
    private readonly Lazy<TemplateCatalog> _templates;
    private readonly Lazy<TopicList> _topics;
    private readonly Lazy<RestoredAssets> _assets;
    private readonly Lazy<PackageNames> _packageNames;

    public RunServices(RunOptions options, CancellationToken cancellationToken)
    {
        Options = options;
        DtoTypes = new TypeGlobs(options.DtoTypes);
        Wire = new WireOptions(options.FieldNaming, options.Required, options.Enums, options.TypeNames);
        _types = new(() => TypeCatalog.Open(options.Assemblies, options.References, Path.GetDirectoryName(options.ProjectPath) ?? options.Root, options.Root));
        _described = new(() => OpenApiReader.Read(options.OpenApiDocuments, Types));
        _endpoints = new(() => new EndpointMap(EndpointSources.Join(Types.Endpoints, Described)));
        _templates = new(() => TemplateCatalog.Load(options.Root, options.TemplatesDirectory, cancellationToken));
        _assets = new(() => AssetsFile.Read(options.ProjectAssetsPath, new HostFramework(options.TargetFramework, options.TargetFrameworkMoniker)));
        _packageNames = new(() => new PackageNames(PackageCatalog.Packages));
        _topics = new(() => TopicList.Load(options.Root, options.TemplatesDirectory));
        var defaults = new DocumentSettings(options.MinLines, options.MaxLines, options.AllowedFences.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase));
        Settings = new PathSettingsCatalog(options.GlobalConfigFiles, defaults, RuleSet.Descriptors);
        AssemblyNames = [.. options.Assemblies.Concat(options.References).Append(options.ProjectPath).Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => !string.IsNullOrEmpty(name)).Distinct(StringComparer.Ordinal)];
        Writer = new DocumentWriter(options.Root, options.LockDirectory);
        Pipeline = new FindingPipeline(new SeverityResolver(Settings, options.Switches), RuleSet.Descriptors, IsRun);
    }

    public RunOptions Options { get; }

    /// <summary>Null where there is none, or where it leads outside the root.</summary>
    public string? SectionTemplatesDirectory => Options.SectionTemplatesDirectory is { } directory && RealPath.IsInside(directory, Options.Root) ? directory : null;

    public WireOptions Wire { get; }

    public TypeGlobs DtoTypes { get; }

    public ITypeCatalog Types => _types.Value;

    /// <summary>What OpenAPI documents say of the code.</summary>
    public DescribedEndpoints Described => _described.Value;

    /// <summary>The endpoints of the code, by route.</summary>
    public EndpointMap Endpoints => _endpoints.Value;

    public TemplateCatalog Templates => _templates.Value;

    /// <summary>What restore resolved for the host.</summary>
    public PackageCatalog PackageCatalog => _assets.Value.Packages;

    public PackageNames Packages => _packageNames.Value;

    public TopicList Topics => _topics.Value;

    /// <summary>The host's project references; null where the build did not say.</summary>
    public ProjectGraph? Projects => _assets.Value.Projects;

    public PathSettingsCatalog Settings { get; }

    /// <summary>Names of the host's assemblies and of those that they refer to.</summary>
    public ImmutableArray<string> AssemblyNames { get; }

    public FindingPipeline Pipeline { get; }

    public DocumentWriter Writer { get; }

    public void Dispose()
    {
        if (_types.IsValueCreated)
        {
            _types.Value.Dispose();
        }
    }

    /// <summary>The silence of a rule that was not looked for proves nothing.</summary>
    private bool IsRun(string ruleId) => ruleId switch
    {
        "ARCH8001" => Options.Mode == RunMode.Verify,
        "ARCH7021" => HostVersion.IsKnown(Options.HostVersion) || !Endpoints.Endpoints.All.IsEmpty,
        "ARCH7020" => !PackageCatalog.Packages.IsEmpty,
        "ARCH7011" => Types.Failures.IsEmpty && Described.Failures.IsEmpty && Endpoints.Endpoints.IsComplete,
        "ARCH7013" => Types.Failures.IsEmpty && Described.Failures.IsEmpty && !Endpoints.Endpoints.All.IsEmpty,
        _ when ruleId.StartsWith("ARCH7", StringComparison.Ordinal) => Types.HasTypes && Types.Failures.IsEmpty,
        _ => true,
    };
}
