using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Sources;

/// <summary>What a portable PDB says about the sources of one assembly. Damaged parts throw what <see cref="BadImage"/> explains.</summary>
internal sealed class Symbols(MetadataReaderProvider provider, AssemblyImage image) : IDisposable
{
    private const int LongestName = 4096;
    private const int MostPoints = 100_000;

    // As the format's specification gives them.
    private static readonly Guid TypeDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly MetadataReader _reader = provider.GetMetadataReader();

    /// <summary>The documents that declare a type, each with the first place in it that is known.</summary>
    public Dictionary<DocumentHandle, SourcePoint> DocumentsOf(TypeDefinitionHandle type)
    {
        var documents = new Dictionary<DocumentHandle, SourcePoint>();
        var examined = 0;
        foreach (var method in image.Reader.GetTypeDefinition(type).GetMethods())
        {
            if (FirstPointOf(method, ref examined) is { } found && (!documents.TryGetValue(found.Document, out var known) || found.Point.IsBefore(known)))
            {
                documents[found.Document] = found.Point;
            }
        }

        foreach (var document in DeclaredDocumentsOf(type))
        {
            documents.TryAdd(document, SourcePoint.None);
        }

        return documents;
    }

    /// <summary>The first statement of a method; null for one without.</summary>
    public (DocumentHandle Document, SourcePoint Point)? FirstPointOf(MethodDefinitionHandle method)
    {
        var examined = 0;
        if (FirstPointOf(method, ref examined) is { } own)
        {
            return own;
        }

        // The statements of an async method stand in the state machine that the compiler made of it.
        foreach (var nested in image.Reader.GetTypeDefinition(image.Reader.GetMethodDefinition(method).GetDeclaringType()).GetNestedTypes())
        {
            foreach (var step in image.Reader.GetTypeDefinition(nested).GetMethods())
            {
                if (IsKnown(step) && _reader.GetMethodDebugInformation(step.ToDebugInformationHandle()).GetStateMachineKickoffMethod() == method)
                {
                    return FirstPointOf(step, ref examined);
                }
            }
        }

        return null;
    }

    /// <summary>The path as the compiler wrote it; null for one that is no path.</summary>
    public string? NameOf(DocumentHandle handle)
    {
        var blob = _reader.GetBlobReader((BlobHandle)_reader.GetDocument(handle).Name);
        if (blob.Length is < 1 or > LongestName)
        {
            return null;
        }

        var separator = (char)blob.ReadByte();
        var name = new StringBuilder();
        for (var isFirst = true; blob.RemainingBytes > 0; isFirst = false)
        {
            if (!isFirst && separator != 0)
            {
                name.Append(separator);
            }

            // Each part is stored once and may be named many times.
            var part = _reader.GetBlobReader(blob.ReadBlobHandle());
            if (name.Length + part.Length > LongestName)
            {
                return null;
            }

            name.Append(part.ReadUTF8(part.Length));
        }

        return name.ToString().Contains('\0') ? null : name.ToString();
    }

    public IEnumerable<string> DocumentNames => _reader.Documents.Select(NameOf).OfType<string>();

    /// <summary>The compiler does so with what source generators hand to it.</summary>
    public bool IsEmbedded(DocumentHandle document) => Has(document, EmbeddedSource);

    public void Dispose() => provider.Dispose();

    private bool Has(EntityHandle parent, Guid kind) =>
        _reader.GetCustomDebugInformation(parent).Any(handle => _reader.GetGuid(_reader.GetCustomDebugInformation(handle).Kind) == kind);

    /// <summary>For types, and parts of types, without any statement.</summary>
    private IEnumerable<DocumentHandle> DeclaredDocumentsOf(TypeDefinitionHandle type)
    {
        foreach (var handle in _reader.GetCustomDebugInformation(type))
        {
            var information = _reader.GetCustomDebugInformation(handle);
            if (_reader.GetGuid(information.Kind) != TypeDocuments)
            {
                continue;
            }

            foreach (var document in RowsIn(_reader.GetBlobReader(information.Value)))
            {
                yield return document;
            }
        }
    }

    private static List<DocumentHandle> RowsIn(BlobReader blob)
    {
        var rows = new List<DocumentHandle>();
        while (blob.RemainingBytes > 0 && rows.Count < LongestName)
        {
            rows.Add(MetadataTokens.DocumentHandle(blob.ReadCompressedInteger()));
        }

        return rows;
    }

    private (DocumentHandle Document, SourcePoint Point)? FirstPointOf(MethodDefinitionHandle method, ref int examined)
    {
        if (!IsKnown(method) || _reader.GetMethodDebugInformation(method.ToDebugInformationHandle()) is not { SequencePointsBlob.IsNil: false } information)
        {
            return null;
        }

        foreach (var point in information.GetSequencePoints())
        {
            if (++examined > MostPoints)
            {
                break;
            }

            if (!point.IsHidden)
            {
                return (point.Document, new SourcePoint(point.StartLine, point.StartColumn));
            }
        }

        return null;
    }

    private bool IsKnown(MethodDefinitionHandle method) => MetadataTokens.GetRowNumber(method) <= _reader.MethodDebugInformation.Count;
}
