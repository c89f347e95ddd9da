using System.Security.Cryptography;
using System.Text;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Sections;

/// <summary>Replaces documents whole, one host at a time: read, change and rename happen under a lock that all processes of the machine see.</summary>
/// <param name="root">No document outside it is written, links followed.</param>
/// <param name="lockDirectory">The machine's folder for temporary files; lock files stay there, since taking one away while another host waits for it would let both in.</param>
/// <param name="patience">How long to wait for another host.</param>
internal sealed class DocumentWriter(string root, string lockDirectory, TimeSpan? patience = null)
{
    private const int MaximumAttempts = 5;

    private readonly TimeSpan _patience = patience ?? TimeSpan.FromSeconds(30);

    /// <param name="change">The new text for the text on disk, which may be newer than what the run read; null: leave it.</param>
    /// <exception cref="OperationCanceledException">The document is as it was.</exception>
    public WriteResult Write(string path, Func<SourceText, string?> change, CancellationToken cancellationToken = default)
    {
        try
        {
            var target = RealPath.Of(path);
            if (!RealPath.IsInside(target, root))
            {
                return WriteResult.Failed("ARCH0006", $"it is a link to '{target}', outside the root '{root}', so it is not written: replace the link by the document itself");
            }

            using var held = Acquire(target, cancellationToken);
            if (held is null)
            {
                return WriteResult.Failed("ARCH0002", $"another build has kept it locked for {_patience.TotalSeconds:0} seconds: run the build again once that one has ended");
            }

            for (var attempt = 0; attempt < MaximumAttempts; attempt++)
            {
                if (TryWrite(path, target, change, cancellationToken) is { } result)
                {
                    return result;
                }
            }

            return WriteResult.Failed("ARCH0002", "another program keeps writing it: run the build again once that program is done");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or EncoderFallbackException)
        {
            return WriteResult.Failed("ARCH0002", $"it cannot be written: {SourceFile.ReasonOf(exception)}");
        }
    }

    /// <returns>Null when the file changed under us, so that it must be read again.</returns>
    private static WriteResult? TryWrite(string path, string target, Func<SourceText, string?> change, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var before = Stamp(target);
        if (!SourceFile.TryRead(target, out var source, out var fault))
        {
            return WriteResult.Failed("ARCH0002", fault.Reason);
        }

        if (change(new SourceText(path, source.Text, source.Encoding)) is not { } text || text == source.Text)
        {
            return WriteResult.Unchanged;
        }

        // A rename would succeed over it, and take the mark away.
        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            return WriteResult.Failed("ARCH0002", "it is read-only: make it writable, or build with ArchDocsMode=Verify");
        }

        return Replace(target, SourceFile.Encode(text, source.Encoding), before, cancellationToken) ? WriteResult.Done : null;
    }

    private static bool Replace(string target, byte[] bytes, (long, DateTime) before, CancellationToken cancellationToken) =>
        AtomicFile.Replace(target, bytes, () =>
        {
            cancellationToken.ThrowIfCancellationRequested();

            // An editor takes no lock; what it saved meanwhile must not be lost.
            return Stamp(target) == before;
        });

    private static (long Length, DateTime LastWrite) Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : (-1, default);
    }

    private FileStream? Acquire(string target, CancellationToken cancellationToken)
    {
        var key = OperatingSystem.IsLinux() ? target : target.ToUpperInvariant();
        var lockFile = Path.Combine(lockDirectory, $"archdocs-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32]}.lock");
        Directory.CreateDirectory(lockDirectory);
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return Open(lockFile);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(start) < _patience)
            {
                cancellationToken.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(10));
                cancellationToken.ThrowIfCancellationRequested();
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    private static FileStream Open(string lockFile)
    {
        try
        {
            return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException) when (File.Exists(lockFile))
        {
            // Another user made it; holding it open alone is all that is needed.
            return new FileStream(lockFile, FileMode.Open, FileAccess.Read, FileShare.None);
        }
    }
}

/// <param name="RuleId">ARCH0002, or ARCH0006 where a link leads outside the root.</param>
/// <param name="Reason">A clause without a final full stop.</param>
internal sealed record WriteFault(string RuleId, string Reason);

internal sealed record WriteResult(bool IsWritten, WriteFault? Fault)
{
    public static WriteResult Done { get; } = new(IsWritten: true, Fault: null);

    public static WriteResult Unchanged { get; } = new(IsWritten: false, Fault: null);

    public static WriteResult Failed(string ruleId, string reason) => new(IsWritten: false, new WriteFault(ruleId, reason));
}
