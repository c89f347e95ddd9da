using System.Xml;
using System.Xml.Linq;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.XmlDocs;

/// <summary>The XML documentation file of one assembly, kept as text by member until a member is asked for.</summary>
internal sealed class XmlDocumentation
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };
    private readonly Dictionary<string, string> _members;

    private XmlDocumentation(string path, Dictionary<string, string> members, bool exists, string? failure)
    {
        Path = path;
        _members = members;
        Exists = exists;
        Failure = failure;
    }

    public string Path { get; }

    /// <summary>False where the compiler was not asked to write the file.</summary>
    public bool Exists { get; }

    /// <summary>Why the file cannot be read; null when it can, or when there is none.</summary>
    public string? Failure { get; }

    public static XmlDocumentation Read(string path)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var exists = File.Exists(path);
            if (exists)
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using var reader = XmlReader.Create(stream, Settings);
                ReadMembers(reader, members);
            }

            return new XmlDocumentation(path, members, exists, null);
        }
        catch (XmlException exception)
        {
            return new XmlDocumentation(path, members, exists: true, $"The XML documentation is malformed: {exception.Message}");
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return new XmlDocumentation(path, members, exists: true, $"The XML documentation cannot be read: {exception.Message}");
        }
    }

    /// <summary>The <c>member</c> element of that documentation id; null where there is none.</summary>
    public XElement? Find(string id)
    {
        if (!_members.TryGetValue(id, out var text))
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader($"<member>{text}</member>"), Settings);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void ReadMembers(XmlReader reader, Dictionary<string, string> members)
    {
        while (!reader.EOF)
        {
            // Reading the inner text already moves to what follows the element.
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "member" } && reader.GetAttribute("name") is { } name)
            {
                members.TryAdd(name, reader.ReadInnerXml());
            }
            else
            {
                reader.Read();
            }
        }
    }
}
