using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>Why a file is no readable .NET assembly, in one sentence. The processor it was built for does not matter, since nothing is loaded.</summary>
internal static class AssemblyDefect
{
    public const string Damaged = "the file is truncated or damaged: its .NET metadata cannot be read; build the project that produces it again.";
    private const string Native = "the file is native code, not a .NET assembly.";

    /// <summary>Null where none is found; the stream is rewound.</summary>
    public static string? Find(Stream stream)
    {
        Span<byte> magic = stackalloc byte[4];
        var length = stream.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (length == 0)
        {
            return "the file is empty.";
        }

        if (length == magic.Length && IsForeignExecutable(BinaryPrimitives.ReadUInt32BigEndian(magic)))
        {
            return Native;
        }

        if (length < 2 || magic[0] != 'M' || magic[1] != 'Z')
        {
            return "the file is not a .NET assembly.";
        }

        return FindInImage(stream);
    }

    /// <summary>ELF and the forms of Mach-O.</summary>
    private static bool IsForeignExecutable(uint magic) =>
        magic is 0x7F454C46 or 0xFEEDFACE or 0xFEEDFACF or 0xCEFAEDFE or 0xCFFAEDFE or 0xCAFEBABE;

    private static string? FindInImage(Stream stream)
    {
        try
        {
            using var file = new PEReader(stream, PEStreamOptions.LeaveOpen);
            foreach (var section in file.PEHeaders.SectionHeaders)
            {
                if ((uint)section.PointerToRawData + (long)(uint)section.SizeOfRawData > stream.Length)
                {
                    return Damaged;
                }
            }

            if (!file.HasMetadata)
            {
                return Native;
            }

            return file.GetMetadataReader().IsAssembly ? null : "the file is a .NET module without an assembly manifest.";
        }
        finally
        {
            stream.Position = 0;
        }
    }
}
