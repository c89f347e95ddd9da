using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Diagnostics.Baselines;

/// <summary>Writes the baseline file: sorted, one entry per line, the same bytes for the same findings.</summary>
internal static class BaselineWriter
{
    private const int FormatVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Errors and warnings of a run, and of the present file what the run did not look for.</summary>
    /// <param name="isLookedFor">As for <see cref="BaselineFilter"/>.</param>
    public static ImmutableArray<BaselineEntry> Freeze(string root, IEnumerable<Diagnostic> diagnostics, Baseline present, Func<string, string, bool> isLookedFor)
    {
        var found = diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && Baseline.CanHold(diagnostic.RuleId))
            .GroupBy(diagnostic => (Rule: diagnostic.RuleId, File: Baseline.FileOf(root, diagnostic.Path), diagnostic.Subject))
            .Select(group => new BaselineEntry(group.Key.Rule, group.Key.File, Baseline.FingerprintOf(group.Key.Rule, group.Key.File, group.Key.Subject), group.Key.Subject, group.Count(), 0));
        return [.. found.Concat(present.Entries.Where(entry => !isLookedFor(entry.Rule, entry.File)).Select(entry => entry with { Line = 0 }))
            .DistinctBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .OrderBy(entry => entry.File, StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Subject, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)];
    }

    /// <summary>Replaces the file atomically, unless it says the same already.</summary>
    /// <returns>Why it cannot be written (ARCH0003); null when it is as it should be.</returns>
    public static Finding? Write(string path, ImmutableArray<BaselineEntry> entries)
    {
        var bytes = Format(entries);
        try
        {
            // Renaming onto a symbolic link would replace the link.
            var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
            if (!File.Exists(target) || !SaysTheSame(File.ReadAllBytes(target), bytes))
            {
                Replace(target, bytes);
            }

            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Finding(ToolRules.BadSetting, path, default, $"The baseline cannot be written: {SourceFile.ReasonOf(exception)}.", "baseline");
        }
    }

    public static byte[] Format(ImmutableArray<BaselineEntry> entries)
    {
        using var stream = new MemoryStream();
        stream.Write("{\n"u8);
        using var writer = new Utf8JsonWriter(stream, Options);
        stream.Write("  \"version\": "u8);
        writer.WriteNumberValue(FormatVersion);
        writer.Flush();
        stream.Write(",\n  \"findings\": ["u8);
        var separator = "\n    "u8;
        foreach (var entry in entries)
        {
            stream.Write(separator);
            separator = ",\n    "u8;
            writer.Reset();
            Write(writer, entry);
            writer.Flush();
        }

        stream.Write("\n  ]\n}\n"u8);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, BaselineEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", entry.Rule);
        writer.WriteString("file", entry.File);
        writer.WriteString("fingerprint", entry.Fingerprint);
        writer.WriteString("subject", entry.Subject);
        if (entry.Count > 1)
        {
            writer.WriteNumber("count", entry.Count);
        }

        writer.WriteEndObject();
    }

    /// <summary>A checkout with CRLF is no change.</summary>
    private static bool SaysTheSame(byte[] present, byte[] wanted) =>
        present.AsSpan().SequenceEqual(wanted) || present.Where(b => b != (byte)'\r').SequenceEqual(wanted);

    private static void Replace(string target, byte[] bytes)
    {
        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException();
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        AtomicFile.Replace(target, bytes);
    }
}
