using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Execution;

/// <summary>Outcomes as bytes: read on every build, so neither reflection nor text.</summary>
internal static class OutcomeFormat
{
    public static void Write(BinaryWriter writer, Outcome outcome)
    {
        writer.Write(outcome.Documents);
        writer.Write(outcome.Dtos);
        writer.Write(outcome.Diagnostics.Length);
        foreach (var diagnostic in outcome.Diagnostics)
        {
            Write(writer, diagnostic);
        }

        writer.Write(outcome.Summary is not null);
        if (outcome.Summary is { } summary)
        {
            Write(writer, summary);
        }
    }

    public static Outcome Read(BinaryReader reader) => new()
    {
        Documents = reader.ReadInt32(),
        Dtos = reader.ReadInt32(),
        Diagnostics = ReadAll(reader, ReadDiagnostic),
        Summary = reader.ReadBoolean() ? ReadSummary(reader) : null,
    };

    private static void Write(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.RuleId);
        writer.Write((byte)diagnostic.Severity);
        writer.Write(diagnostic.Path);
        writer.Write(diagnostic.Range.Line);
        writer.Write(diagnostic.Range.Column);
        writer.Write(diagnostic.Range.EndLine);
        writer.Write(diagnostic.Range.EndColumn);
        writer.Write(diagnostic.Message);
        writer.Write(diagnostic.Subject);
    }

    private static Diagnostic ReadDiagnostic(BinaryReader reader) => new()
    {
        RuleId = reader.ReadString(),
        Severity = (DiagnosticSeverity)reader.ReadByte(),
        Path = reader.ReadString(),
        Range = new SourceRange(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32()),
        Message = reader.ReadString(),
        Subject = reader.ReadString(),
    };

    private static void Write(BinaryWriter writer, FeatureSummary summary)
    {
        writer.Write(summary.EpicKey);
        writer.Write(summary.Key);
        writer.Write(summary.Directory);
        writer.Write(summary.Title);
        writer.Write((byte)summary.Stage);
        writer.Write(summary.IsSelected);
        writer.Write(summary.Documents.Length);
        foreach (var document in summary.Documents)
        {
            writer.Write(document.FileName);
            writer.Write((byte)document.Kind);
            writer.Write(document.Title);
        }
    }

    private static FeatureSummary ReadSummary(BinaryReader reader) => new(
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        (FeatureStage)reader.ReadByte(),
        reader.ReadBoolean(),
        ReadAll(reader, static reader => new DocumentSummary(reader.ReadString(), (DocumentKind)reader.ReadByte(), reader.ReadString())));

    private static ImmutableArray<T> ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.ReadInt32();
        var all = ImmutableArray.CreateBuilder<T>(Math.Min(count, 4096));
        for (; count > 0; count--)
        {
            all.Add(read(reader));
        }

        return all.DrainToImmutable();
    }
}
