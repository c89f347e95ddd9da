namespace ArchDocs.Core.Documents;

/// <summary>How a document's bytes are read, and written back.</summary>
internal enum SourceEncoding
{
    Utf8,
    Utf8WithByteOrderMark,
    Utf16LittleEndian,
    Utf16BigEndian,
}
