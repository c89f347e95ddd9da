using System.Text;
using ArchDocs.Core.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ArchDocs.Core.Tests.Rules.Examples;

/// <summary>The C# of an example, compiled as a host would compile it, with its XML documentation beside it and its symbols embedded.</summary>
internal sealed class CompiledTypes : IDisposable
{
    public const string AssemblyName = "Contoso.Example";

    private static readonly string[] Directories =
        [Path.GetDirectoryName(typeof(object).Assembly.Location)!, Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Mvc.ControllerBase).Assembly.Location)!];

    private static readonly string[] Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Directories.Contains(Path.GetDirectoryName(path), StringComparer.Ordinal))];

    /// <summary>What the code of command lines is compiled against; reading it must do without.</summary>
    private static readonly string[] CommandLines =
        [typeof(Spectre.Console.Cli.CommandApp).Assembly.Location, typeof(CommandLine.Parser).Assembly.Location, typeof(McMaster.Extensions.CommandLineUtils.CommandLineApplication).Assembly.Location];

    private static readonly MetadataReference[] References = [.. Framework.Concat(CommandLines).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly DirectoryInfo? _directory;

    private CompiledTypes(TypeCatalog catalog, DirectoryInfo? directory) => (Catalog, _directory) = (catalog, directory);

    public TypeCatalog Catalog { get; }

    /// <param name="sources">By their paths in the example, which they keep.</param>
    public static CompiledTypes Of(IReadOnlyCollection<(string Path, string Text)> sources)
    {
        if (sources.Count == 0)
        {
            return new CompiledTypes(TypeCatalog.Open([], []), null);
        }

        var directory = Directory.CreateTempSubdirectory("archdocs-example-");
        var path = Path.Combine(directory.FullName, AssemblyName + ".dll");
        foreach (var (name, text) in sources)
        {
            File.WriteAllText(Path.Combine(directory.FullName, Path.GetFileName(name)), text);
        }

        Compile(sources, path);
        return new CompiledTypes(TypeCatalog.Open([path], [.. Framework]), directory);
    }

    /// <summary>A source's path in the example; any other path as it is.</summary>
    public static string PathOf(string path) => path.EndsWith(".cs", StringComparison.Ordinal) ? $"{Example.Root}/{Path.GetFileName(path)}" : path;

    public void Dispose()
    {
        Catalog.Dispose();
        _directory?.Delete(recursive: true);
    }

    private static void Compile(IEnumerable<(string Path, string Text)> sources, string path)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);
        var compilation = CSharpCompilation.Create(
            AssemblyName,
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, parsing, source.Path, Encoding.UTF8)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = File.Create(path);
        using var documentation = File.Create(Path.ChangeExtension(path, ".xml"));
        compilation.Emit(assembly, xmlDocumentationStream: documentation, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded)).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).ShouldBeEmpty();
    }
}
