using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArchDocs.Core.Execution;

/// <summary>A hash over everything that a result depends on, in the order it is added.</summary>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public Fingerprint Add(string? value)
    {
        // The length keeps "a" + "bc" from "ab" + "c".
        var bytes = Encoding.UTF8.GetBytes(value ?? "");
        _hash.AppendData(BitConverter.GetBytes(value is null ? -1 : bytes.Length));
        _hash.AppendData(bytes);
        return this;
    }

    public Fingerprint Add(long value) => Add(value.ToString(CultureInfo.InvariantCulture));

    public Fingerprint AddAll(IEnumerable<string> values)
    {
        var count = 0;
        foreach (var value in values)
        {
            Add(value);
            count++;
        }

        return Add(count);
    }

    /// <summary>Path, length and last write time; a file that is not there is told from any that is.</summary>
    public Fingerprint AddFile(string path)
    {
        var file = new FileInfo(path);
        return Add(path).Add(file.Exists ? file.Length : -1).Add(file.Exists ? file.LastWriteTimeUtc.Ticks : -1);
    }

    /// <summary>Length and content, for runs that must not trust times.</summary>
    public Fingerprint AddContent(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Add(Convert.ToHexString(SHA256.HashData(stream)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Add(null);
        }
    }

    /// <summary>Every file under a directory, by path; nothing when it is not there.</summary>
    public Fingerprint AddDirectory(string? directory)
    {
        if (directory is null || !Directory.Exists(directory))
        {
            return Add(null);
        }

        var files = Directory.GetFiles(directory, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4 });
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            AddFile(file);
        }

        return Add(files.Length);
    }

    public override string ToString() => Convert.ToHexString(_hash.GetCurrentHash());

    public void Dispose() => _hash.Dispose();
}
