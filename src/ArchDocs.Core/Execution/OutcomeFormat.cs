using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Diagnostics.Suppressions;
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
        WriteAll(writer, outcome.Diagnostics, Write);
        WriteAll(writer, outcome.Pending, Write);
        WriteAll(writer, outcome.Facts, Write);
        writer.Write(outcome.ShowsFindings);
        writer.Write(outcome.AssumedOpen.HasValue);
        writer.Write(outcome.AssumedOpen ?? 0);
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
        Pending = ReadAll(reader, ReadPending),
        Facts = ReadAll(reader, static reader => new TargetFact(reader.ReadString(), (TargetFactKind)reader.ReadByte(), new FileStamp(reader.ReadInt64(), reader.ReadInt64()), reader.ReadInt64())),
        ShowsFindings = reader.ReadBoolean(),
        AssumedOpen = ReadOptional(reader),
        Summary = reader.ReadBoolean() ? ReadSummary(reader) : null,
    };

    private static void Write(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.RuleId);
        writer.Write((byte)diagnostic.Severity);
        writer.Write(diagnostic.Path);
        Write(writer, diagnostic.Range);
        writer.Write(diagnostic.Message);
        writer.Write(diagnostic.Subject);
    }

    private static Diagnostic ReadDiagnostic(BinaryReader reader) => new()
    {
        RuleId = reader.ReadString(),
        Severity = (DiagnosticSeverity)reader.ReadByte(),
        Path = reader.ReadString(),
        Range = ReadRange(reader),
        Message = reader.ReadString(),
        Subject = reader.ReadString(),
    };

    private static void Write(BinaryWriter writer, PendingSuppression suppression)
    {
        writer.Write(suppression.RuleId);
        writer.Write(suppression.Path);
        writer.Write(suppression.FirstLine);
        writer.Write(suppression.LastLine);
        writer.Write(suppression.HasReason);
        WriteOptional(writer, suppression.IfUnused);
        WriteOptional(writer, suppression.IfUsed);
    }

    private static PendingSuppression ReadPending(BinaryReader reader) => new(reader.ReadString(), reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadBoolean())
    {
        IfUnused = reader.ReadBoolean() ? ReadDiagnostic(reader) : null,
        IfUsed = reader.ReadBoolean() ? ReadDiagnostic(reader) : null,
    };

    private static void WriteOptional(BinaryWriter writer, Diagnostic? diagnostic)
    {
        writer.Write(diagnostic is not null);
        if (diagnostic is not null)
        {
            Write(writer, diagnostic);
        }
    }

    private static void Write(BinaryWriter writer, TargetFact fact)
    {
        writer.Write(fact.Path);
        writer.Write((byte)fact.Kind);
        writer.Write(fact.Stamp.Length);
        writer.Write(fact.Stamp.LastWriteTicks);
        writer.Write(fact.Content);
    }

    private static ulong? ReadOptional(BinaryReader reader)
    {
        var hasValue = reader.ReadBoolean();
        var value = reader.ReadUInt64();
        return hasValue ? value : null;
    }

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

        WriteAll(writer, summary.Structures, Write);
        WriteAll(writer, summary.DescribedTypes, static (writer, name) => writer.Write(name));
        WriteAll(writer, summary.Endpoints, Write);
        WriteAll(writer, summary.Integrations, Write);
        WriteAll(writer, summary.Risks, Write);
        writer.Write(summary.Checklist.Applicable);
        writer.Write(summary.Checklist.Open);
    }

    private static FeatureSummary ReadSummary(BinaryReader reader) => new(
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        (FeatureStage)reader.ReadByte(),
        reader.ReadBoolean(),
        ReadAll(reader, static reader => new DocumentSummary(reader.ReadString(), (DocumentKind)reader.ReadByte(), reader.ReadString())))
    {
        Structures = ReadAll(reader, static reader => new StructureSummary(reader.ReadString(), reader.ReadString(), ReadRange(reader), ReadAll(reader, static reader => reader.ReadString()), reader.ReadString() is { Length: > 0 } type ? type : null, reader.ReadBoolean()) { IsEvent = reader.ReadBoolean() }),
        DescribedTypes = ReadAll(reader, static reader => reader.ReadString()),
        Endpoints = ReadAll(reader, static reader => new EndpointSummary(reader.ReadString(), reader.ReadString(), reader.ReadString(), ReadRange(reader))),
        Integrations = ReadAll(reader, static reader => new IntegrationSummary(reader.ReadString(), reader.ReadBoolean(), reader.ReadString(), reader.ReadString(), reader.ReadString())),
        Risks = ReadAll(reader, static reader => new RiskSummary(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString())),
        Checklist = new ChecklistStanding(reader.ReadUInt64(), reader.ReadUInt64()),
    };

    private static void Write(BinaryWriter writer, StructureSummary structure)
    {
        writer.Write(structure.Name);
        writer.Write(structure.Path);
        Write(writer, structure.Range);
        WriteAll(writer, structure.Fields, static (writer, field) => writer.Write(field));
        writer.Write(structure.TypeName ?? "");
        writer.Write(structure.IsGenerated);
        writer.Write(structure.IsEvent);
    }

    private static void Write(BinaryWriter writer, EndpointSummary endpoint)
    {
        writer.Write(endpoint.Key);
        writer.Write(endpoint.Name);
        writer.Write(endpoint.Path);
        Write(writer, endpoint.Range);
    }

    private static void Write(BinaryWriter writer, IntegrationSummary integration)
    {
        writer.Write(integration.Name);
        writer.Write(integration.IsExternal);
        writer.Write(integration.Kind);
        writer.Write(integration.Purpose);
        writer.Write(integration.Fallback);
    }

    private static void Write(BinaryWriter writer, RiskSummary risk)
    {
        writer.Write(risk.Risk);
        writer.Write(risk.Likelihood);
        writer.Write(risk.Impact);
        writer.Write(risk.Mitigation);
    }

    private static void Write(BinaryWriter writer, SourceRange range)
    {
        writer.Write(range.Line);
        writer.Write(range.Column);
        writer.Write(range.EndLine);
        writer.Write(range.EndColumn);
    }

    private static SourceRange ReadRange(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());

    private static void WriteAll<T>(BinaryWriter writer, ImmutableArray<T> all, Action<BinaryWriter, T> write)
    {
        writer.Write(all.Length);
        foreach (var item in all)
        {
            write(writer, item);
        }
    }

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
