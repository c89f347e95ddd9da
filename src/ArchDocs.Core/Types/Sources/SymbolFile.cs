using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Sources;

/// <summary>Opens the portable PDB of an assembly, embedded in it or beside it. The files are closed at once, so that a build can replace them.</summary>
internal static class SymbolFile
{
    private const int MaximumLength = 256 << 20;
    private const string Damaged = "the file is truncated or damaged; build the project that produces it again.";

    /// <summary>Null where there is none that belongs to the assembly, or none that can be read.</summary>
    /// <param name="failure">A file of the right name and format that is damaged.</param>
    public static MetadataReaderProvider? Open(AssemblyImage image, out (string Path, string Reason)? failure)
    {
        failure = null;
        try
        {
            using var stream = OpenFile(image.Path);
            using var file = new PEReader(stream, PEStreamOptions.LeaveOpen);
            if (ModuleIdOf(file.GetMetadataReader()) != ModuleIdOf(image.Reader))
            {
                // Another build has replaced the assembly since it was read.
                return null;
            }

            var directory = file.ReadDebugDirectory();
            return OpenEmbedded(stream, file, directory) ?? OpenBeside(image, file, directory, out failure);
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return null;
        }
    }

    private static MetadataReaderProvider? OpenEmbedded(FileStream stream, PEReader file, ImmutableArray<DebugDirectoryEntry> directory)
    {
        foreach (var entry in directory.Where(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb))
        {
            if (UnpackedLengthOf(stream, entry) is > 0 and <= MaximumLength)
            {
                return Checked(file.ReadEmbeddedPortablePdbDebugDirectoryData(entry));
            }
        }

        return null;
    }

    private static MetadataReaderProvider? OpenBeside(AssemblyImage image, PEReader file, ImmutableArray<DebugDirectoryEntry> directory, out (string Path, string Reason)? failure)
    {
        failure = null;
        foreach (var entry in directory.Where(entry => entry.IsPortableCodeView))
        {
            var expected = file.ReadCodeViewDebugDirectoryData(entry);
            var name = expected.Path[(expected.Path.LastIndexOfAny(['/', '\\']) + 1)..];
            foreach (var path in new[] { Path.Combine(Path.GetDirectoryName(image.Path)!, name), Path.ChangeExtension(image.Path, ".pdb") }.Distinct(StringComparer.Ordinal))
            {
                if (ReadPortable(path) is not { } content)
                {
                    continue;
                }

                try
                {
                    var provider = Checked(MetadataReaderProvider.FromPortablePdbImage(content));
                    if (IdOf(provider) == new BlobContentId(expected.Guid, entry.Stamp))
                    {
                        return provider;
                    }

                    provider.Dispose();
                }
                catch (Exception exception) when (BadImage.Explains(exception))
                {
                    failure = (path, Damaged);
                }
            }
        }

        return null;
    }

    /// <summary>Disposed of where it cannot be read.</summary>
    private static MetadataReaderProvider Checked(MetadataReaderProvider provider)
    {
        try
        {
            provider.GetMetadataReader();
            return provider;
        }
        catch
        {
            provider.Dispose();
            throw;
        }
    }

    private static BlobContentId IdOf(MetadataReaderProvider provider) =>
        provider.GetMetadataReader().DebugMetadataHeader is { } header ? new BlobContentId(header.Id) : default;

    private static Guid ModuleIdOf(MetadataReader reader) => reader.GetGuid(reader.GetModuleDefinition().Mvid);

    /// <summary>Null for a file that is not there, or of the format of Windows.</summary>
    private static ImmutableArray<byte>? ReadPortable(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var stream = OpenFile(path);
        if (stream.Length is < 4 or > MaximumLength)
        {
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content.AsSpan().StartsWith("BSJB"u8) ? ImmutableArray.Create(content) : null;
    }

    /// <summary>Known before unpacking, so that a few bytes cannot ask for all memory.</summary>
    private static int UnpackedLengthOf(FileStream stream, DebugDirectoryEntry entry)
    {
        Span<byte> head = stackalloc byte[8];
        stream.Position = entry.DataPointer;
        stream.ReadExactly(head);
        return head.StartsWith("MPDB"u8) ? BitConverter.ToInt32(head[4..]) : 0;
    }

    private static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
