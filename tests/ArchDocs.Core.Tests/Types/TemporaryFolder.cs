namespace ArchDocs.Core.Tests.Types;

/// <summary>A folder of the test's own, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("archdocs-types-").FullName;

    public string Copy(string file)
    {
        var copy = PathOf(Path.GetFileName(file));
        File.Copy(file, copy);
        return copy;
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public string PathOf(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
