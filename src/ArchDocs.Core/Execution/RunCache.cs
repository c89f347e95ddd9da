using System.Text;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Execution;

/// <summary>
/// What earlier runs found, by directory: a feature whose files have not changed is not read again, and its findings are repeated.
/// A cache that cannot be read, or that belongs to other options, is empty.
/// </summary>
internal sealed class RunCache
{
    private const int FormatVersion = 5;

    private readonly string? _path;
    private readonly string _key;
    private readonly Dictionary<string, CachedOutcome> _known;
    private readonly Dictionary<string, CachedOutcome> _current = new(StringComparer.Ordinal);

    private RunCache(string? path, string key, Dictionary<string, CachedOutcome> known)
    {
        _path = path;
        _key = key;
        _known = known;
    }

    public static RunCache Load(string? path, string key)
    {
        var known = new Dictionary<string, CachedOutcome>(StringComparer.Ordinal);
        if (path is not null && File.Exists(path))
        {
            try
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
                using var reader = new BinaryReader(new BufferedStream(stream, 1 << 16));
                if (reader.ReadInt32() == FormatVersion && reader.ReadString() == key)
                {
                    for (var count = reader.ReadInt32(); count > 0; count--)
                    {
                        known.Add(reader.ReadString(), new CachedOutcome(reader.ReadString(), OutcomeFormat.Read(reader)));
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or FormatException or OverflowException)
            {
                known.Clear();
            }
        }

        return new RunCache(path, key, known);
    }

    /// <summary>What was found last time, when <paramref name="stamp"/> and everything else that it was made from are still the same.</summary>
    public Outcome? Find(string directory, string stamp, TargetFiles files) =>
        _known.TryGetValue(directory, out var cached) && cached.Stamp == stamp && files.Hold(cached.Outcome.Facts) ? cached.Outcome : null;

    /// <summary>Not thread-safe: called once the parallel part is done.</summary>
    public void Keep(string directory, string stamp, Outcome outcome) => _current[directory] = new CachedOutcome(stamp, outcome);

    /// <summary>Writes what was kept, unless it is what was loaded.</summary>
    public void Save()
    {
        if (_path is null || IsUnchanged())
        {
            return;
        }

        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(FormatVersion);
            writer.Write(_key);
            writer.Write(_current.Count);
            foreach (var (directory, cached) in _current)
            {
                writer.Write(directory);
                writer.Write(cached.Stamp);
                OutcomeFormat.Write(writer, cached.Outcome);
            }
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            AtomicFile.Replace(_path, bytes.ToArray());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without a cache the next run is slower, and that is all.
        }
    }

    private bool IsUnchanged() =>
        _current.Count == _known.Count && _current.All(entry => _known.TryGetValue(entry.Key, out var known) && ReferenceEquals(known.Outcome, entry.Value.Outcome));

    private sealed record CachedOutcome(string Stamp, Outcome Outcome);
}
