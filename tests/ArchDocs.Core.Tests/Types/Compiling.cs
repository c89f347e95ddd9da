using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ArchDocs.Core.Tests.Types;

/// <summary>Assemblies made for one test: of one name and another, forwarding, stripped to a reference assembly.</summary>
internal static class Compiling
{
    private static readonly MetadataReference[] Framework = [.. FixtureCatalog.References.Where(path => !IsNative(path)).Select(path => MetadataReference.CreateFromFile(path))];

    /// <returns>The assembly's path.</returns>
    public static string Compile(this TemporaryFolder folder, string name, string source, params string[] references) => folder.Emit(name, source, new EmitOptions(), references);

    public static string CompileReferenceAssembly(this TemporaryFolder folder, string name, string source) =>
        folder.Emit(name, source, new EmitOptions(metadataOnly: true, includePrivateMembers: false), []);

    private static string Emit(this TemporaryFolder folder, string name, string source, EmitOptions options, string[] references)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(name),
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            [.. Framework, .. references.Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var path = folder.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var assembly = File.Create(path);
        compilation.Emit(assembly, options: options).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return path;
    }

    private static bool IsNative(string path) => !Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith(".Native.dll", StringComparison.Ordinal);
}
