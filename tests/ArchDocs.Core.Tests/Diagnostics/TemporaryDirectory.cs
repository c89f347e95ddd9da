namespace ArchDocs.Core.Tests.Diagnostics;

/// <summary>A directory of its own for one test, cut off from any .editorconfig above it.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public TemporaryDirectory()
    {
        Path = Directory.CreateTempSubdirectory("archdocs-").FullName;
        Write(".editorconfig", "root = true\n");
    }

    public string Path { get; }

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    public string Write(string relative, string text)
    {
        var path = At(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
