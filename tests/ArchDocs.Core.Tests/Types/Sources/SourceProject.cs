using System.Text;
using ArchDocs.Core.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ArchDocs.Core.Tests.Types.Sources;

/// <summary>A project in a directory of its own, compiled with symbols. Sources are written in <c>src/Orders</c>, the assembly in <c>src/Orders/bin</c>.</summary>
internal sealed class SourceProject : IDisposable
{
    public const string Name = "Contoso.Orders";

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    public string Root { get; } = Directory.CreateTempSubdirectory("archdocs-sources-").FullName;

    public string Assembly => PathOf("bin/Contoso.Orders.dll");

    public string Symbols => PathOf("bin/Contoso.Orders.pdb");

    public string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, "src", "Orders", path));

    public SourceProject Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        _sources[path] = text;
        return this;
    }

    /// <param name="isEmbedded">Else the symbols stand beside the assembly.</param>
    /// <param name="pathOf">What the compiler is told that a source's path is.</param>
    public SourceProject Compile(bool isEmbedded = true, Func<string, string>? pathOf = null, bool embedsSources = false, bool isOptimized = false)
    {
        pathOf ??= PathOf;
        var trees = _sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, new CSharpParseOptions(LanguageVersion.Latest), pathOf(source.Key), Encoding.UTF8)).ToArray();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: isOptimized ? OptimizationLevel.Release : OptimizationLevel.Debug, deterministic: true);
        var compilation = CSharpCompilation.Create(Name, trees, References, options);
        Directory.CreateDirectory(PathOf("bin"));
        using var assembly = File.Create(Assembly);
        using var symbols = isEmbedded ? null : File.Create(Symbols);
        compilation.Emit(
            assembly,
            symbols,
            embeddedTexts: embedsSources ? trees.Select(tree => EmbeddedText.FromSource(tree.FilePath, tree.GetText())) : null,
            options: new EmitOptions(debugInformationFormat: isEmbedded ? DebugInformationFormat.Embedded : DebugInformationFormat.PortablePdb, pdbFilePath: "/elsewhere/Contoso.Orders.pdb"))
            .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return this;
    }

    public TypeCatalog Open() => TypeCatalog.Open([Assembly], []);

    /// <summary>The place of a type as <c>OrderDto.cs(3,22)</c>.</summary>
    public string PlaceOf(string type)
    {
        using var catalog = Open();
        return Short(catalog.PlaceOf(catalog.Visible.Single(visible => visible.Name == type).Code));
    }

    public string Short(CodePlace place) => place.Path is null ? place.IsGenerated ? "generated" : "unknown" : $"{Path.GetRelativePath(PathOf("."), place.Path)}({place.Line},{place.Column})";

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
