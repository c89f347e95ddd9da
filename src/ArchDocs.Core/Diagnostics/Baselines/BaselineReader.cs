using System.Collections.Immutable;
using System.Text.Json;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Diagnostics.Baselines;

/// <summary>Reads the baseline file. One that is not there is empty; in one that is damaged, every entry on a line of its own still counts.</summary>
internal sealed class BaselineReader
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly ImmutableArray<BaselineEntry>.Builder _entries = ImmutableArray.CreateBuilder<BaselineEntry>();
    private readonly ImmutableArray<Finding>.Builder _faults = ImmutableArray.CreateBuilder<Finding>();

    private BaselineReader(string path, byte[] bytes)
    {
        _path = path;
        _bytes = bytes;
    }

    /// <param name="path">Absolute; null: there is no baseline.</param>
    public static Baseline Read(string? path)
    {
        if (path is null || !File.Exists(path))
        {
            return new Baseline(path ?? "", [], []);
        }

        try
        {
            var bytes = File.ReadAllBytes(path);
            return new BaselineReader(path, bytes is [0xEF, 0xBB, 0xBF, .. var text] ? text : bytes).Read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var fault = new Finding(ToolRules.BadSetting, path, default, $"The baseline cannot be read, so it holds nothing back: {SourceFile.ReasonOf(exception)}.", "baseline");
            return new Baseline(path, [], [fault]);
        }
    }

    private Baseline Read()
    {
        try
        {
            ReadFile();
        }
        catch (JsonException exception)
        {
            Fault((int)(exception.LineNumber ?? 0) + 1, "is not valid JSON");
            _entries.Clear();
            ReadLines();
        }

        return new Baseline(_path, _entries.ToImmutable(), _faults.ToImmutable());
    }

    private void ReadFile()
    {
        var reader = new Utf8JsonReader(_bytes, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Fault(1, "is no JSON object with a list 'findings'");
            return;
        }

        var hasFindings = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFindings = reader.ValueTextEquals("findings");
            reader.Read();
            if (isFindings && reader.TokenType == JsonTokenType.StartArray)
            {
                hasFindings = true;
                ReadFindings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (!hasFindings)
        {
            Fault(1, "has no list 'findings'");
        }
    }

    private void ReadFindings(ref Utf8JsonReader reader)
    {
        var line = 1;
        var counted = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            line += _bytes.AsSpan(counted, start - counted).Count((byte)'\n');
            counted = start;
            Add(JsonElement.ParseValue(ref reader), line);
        }
    }

    private void ReadLines()
    {
        var line = 0;
        var text = _bytes.AsMemory();
        foreach (var range in _bytes.AsSpan().Split((byte)'\n'))
        {
            line++;
            var entry = text[range].Trim(" \t\r,"u8);
            if (entry.Span is [(byte)'{', .., (byte)'}'])
            {
                try
                {
                    using var document = JsonDocument.Parse(entry);
                    Add(document.RootElement, line);
                }
                catch (JsonException)
                {
                    // The file's fault has been reported; a line that cannot be read is part of it.
                }
            }
        }
    }

    private void Add(JsonElement element, int line)
    {
        if (element.ValueKind == JsonValueKind.Object && Text(element, "rule") is { } rule && Text(element, "file") is { } file && !file.Contains('\0', StringComparison.Ordinal) && Text(element, "fingerprint") is { } fingerprint)
        {
            var count = element.TryGetProperty("count", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var value) ? Math.Max(1, value) : 1;
            _entries.Add(new BaselineEntry(rule, file, fingerprint, Text(element, "subject") ?? "", count, line));
        }
        else
        {
            Fault(line, "has an entry without 'rule', 'file' and 'fingerprint'");
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Fault(int line, string reason) => _faults.Add(new Finding(
        ToolRules.BadSetting,
        _path,
        new SourceRange(line, 1, line, 1),
        $"The baseline {reason}: build the target ArchDocsBaseline to write it anew",
        "baseline"));
}
