using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ArchDocs.Benchmarks;

/// <summary>An assembly of many DTOs of eight properties each, with embedded symbols and a source file for each type.</summary>
internal static class GeneratedAssembly
{
    private const int Properties = 8;

    /// <summary>Source files stand in <c>src</c> of the directory, the assembly in <c>bin</c>.</summary>
    /// <param name="suffix">What the types' names end in.</param>
    public static string Write(string directory, string name, int types, string suffix)
    {
        Directory.CreateDirectory(Path.Combine(directory, "src"));
        Directory.CreateDirectory(Path.Combine(directory, "bin"));
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(name);
        for (var index = 0; index < types; index++)
        {
            var type = string.Create(CultureInfo.InvariantCulture, $"Item{index}{suffix}");
            var source = Path.Combine(directory, "src", type + ".cs");
            var names = Enumerable.Range(0, Properties).Select(property => $"Value{property}").ToArray();
            File.WriteAllText(source, $"namespace {name};\n\n/// <summary>The item '{type}'.</summary>\npublic sealed class {type}\n{{\n{string.Concat(names.Select(property => $"    public string {property} {{ get; set; }}\n"))}}}\n");
            Define(module, module.DefineDocument(source), $"{name}.{type}", names);
        }

        var path = Path.Combine(directory, "bin", name + ".dll");
        Save(assembly, path);
        return path;
    }

    private static void Define(ModuleBuilder module, System.Diagnostics.SymbolStore.ISymbolDocumentWriter document, string fullName, string[] names)
    {
        var type = module.DefineType(fullName, TypeAttributes.Public | TypeAttributes.Sealed);
        type.DefineDefaultConstructor(MethodAttributes.Public);
        foreach (var (index, name) in names.Index())
        {
            var field = type.DefineField($"<{name}>k__BackingField", typeof(string), FieldAttributes.Private);
            var getter = type.DefineMethod($"get_{name}", MethodAttributes.Public | MethodAttributes.SpecialName, typeof(string), []);
            var code = getter.GetILGenerator();
            code.MarkSequencePoint(document, 6 + index, 28, 6 + index, 32);
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(OpCodes.Ldfld, field);
            code.Emit(OpCodes.Ret);
            type.DefineProperty(name, PropertyAttributes.None, typeof(string), []).SetGetMethod(getter);
        }

        type.CreateType();
    }

    private static void Save(PersistedAssemblyBuilder assembly, string path)
    {
        var metadata = assembly.GenerateMetadata(out var code, out var mapped, out var symbols);
        var embedded = new BlobBuilder();
        var id = new PortablePdbBuilder(symbols, metadata.GetRowCounts(), default).Serialize(embedded);
        var directory = new DebugDirectoryBuilder();
        directory.AddCodeViewEntry(Path.GetFileName(path), id, portablePdbVersion: 0x0100);
        directory.AddEmbeddedPortablePdbEntry(embedded, portablePdbVersion: 0x0100);
        var content = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), code, mapped, debugDirectoryBuilder: directory).Serialize(content);
        using var file = File.Create(path);
        content.WriteContentTo(file);
    }
}
