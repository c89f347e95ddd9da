using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ArchDocs.Core.Documents;

/// <summary>Bytes on disk to text, with every way in which that fails said in one sentence.</summary>
internal static class SourceFile
{
    public const int MaximumLength = 8 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictUtf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictUtf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    public static bool TryRead(string path, [NotNullWhen(true)] out SourceText? source, [NotNullWhen(false)] out ReadFault? fault)
    {
        source = null;
        fault = null;
        if (!TryReadBytes(path, out var buffer, out var length, out var reason))
        {
            fault = new ReadFault(reason, default);
            return false;
        }

        try
        {
            if (!TryDecode(buffer.AsSpan(0, length), out var text, out var encoding, out reason))
            {
                fault = new ReadFault(reason, default);
                return false;
            }

            source = new SourceText(path, text, encoding);
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The bytes to write for a text, byte order mark included.</summary>
    public static byte[] Encode(string text, SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf8 => StrictUtf8.GetBytes(text),
        SourceEncoding.Utf8WithByteOrderMark => [0xEF, 0xBB, 0xBF, .. StrictUtf8.GetBytes(text)],
        SourceEncoding.Utf16LittleEndian => [0xFF, 0xFE, .. StrictUtf16.GetBytes(text)],
        SourceEncoding.Utf16BigEndian => [0xFE, 0xFF, .. StrictUtf16BigEndian.GetBytes(text)],
        _ => throw new ArgumentOutOfRangeException(nameof(encoding)),
    };

    /// <param name="buffer">Rented where the answer is true.</param>
    private static bool TryReadBytes(string path, out byte[] buffer, out int length, out string reason)
    {
        buffer = [];
        length = 0;
        reason = "";
        try
        {
            if (Directory.Exists(path))
            {
                reason = "it is a directory";
                return false;
            }

            // Another program may have it open, or replace it meanwhile.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (stream.Length > MaximumLength)
            {
                reason = $"it has {stream.Length} bytes, more than the 8 MiB that a document may have";
                return false;
            }

            var rented = ArrayPool<byte>.Shared.Rent((int)stream.Length);
            length = stream.ReadAtLeast(rented.AsSpan(0, (int)stream.Length), (int)stream.Length, throwOnEndOfStream: false);
            buffer = rented;
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            reason = ReasonOf(exception);
            return false;
        }
    }

    /// <summary>One clause without a final full stop.</summary>
    public static string ReasonOf(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        UnauthorizedAccessException => "access is denied",
        _ => exception.Message.TrimEnd('.'),
    };

    private static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out SourceEncoding encoding, out string reason)
    {
        (encoding, var preamble, Encoding decoder) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (SourceEncoding.Utf8WithByteOrderMark, 3, StrictUtf8),
            [0xFF, 0xFE, ..] => (SourceEncoding.Utf16LittleEndian, 2, StrictUtf16),
            [0xFE, 0xFF, ..] => (SourceEncoding.Utf16BigEndian, 2, (Encoding)StrictUtf16BigEndian),
            _ => (SourceEncoding.Utf8, 0, StrictUtf8),
        };
        text = "";
        reason = "";
        try
        {
            text = decoder.GetString(bytes[preamble..]);
        }
        catch (ArgumentException exception)
        {
            if (bytes.Contains((byte)0) && preamble != 2)
            {
                reason = "it is binary (it holds NUL characters): save it as UTF-8 text";
                return false;
            }

            var place = exception is DecoderFallbackException { Index: >= 0 } fallback ? $" at byte {fallback.Index + preamble}" : "";
            reason = $"it is not valid {(preamble == 2 ? "UTF-16" : "UTF-8")}{place}: save it as UTF-8";
            return false;
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            reason = "it is binary (it holds NUL characters): save it as UTF-8 text";
            return false;
        }

        return true;
    }
}
