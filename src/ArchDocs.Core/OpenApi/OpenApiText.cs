using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.OpenApi;

/// <summary>A file of JSON or YAML to the tree that both mean, with every way in which that fails said in one sentence.</summary>
internal static class OpenApiText
{
    private const int MaximumDepth = 64;

    public static bool TryRead(string path, [NotNullWhen(true)] out JsonObject? root, [NotNullWhen(false)] out ReadFault? fault)
    {
        root = null;
        if (!SourceFile.TryRead(path, out var source, out fault))
        {
            return false;
        }

        // The name says nothing: generators write either into files of any name.
        JsonNode? node;
        var isRead = source.Text.AsSpan().TrimStart() is ['{' or '[', ..] ? TryReadJson(source.Text, out node, out fault) : TryReadYaml(source, out node, out fault);
        if (!isRead)
        {
            fault ??= new ReadFault("it is empty", default);
            return false;
        }

        root = node as JsonObject;
        if (root?["openapi"] is null && root?["swagger"] is null)
        {
            root = null;
            fault = new ReadFault(node is null ? "it is empty" : "it is no OpenAPI document, since it begins neither with 'openapi' nor with 'swagger'", default);
            return false;
        }

        return true;
    }

    private static bool TryReadJson(string text, out JsonNode? node, out ReadFault? fault)
    {
        (node, fault) = (null, null);
        try
        {
            node = JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = MaximumDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false });
            return true;
        }
        catch (JsonException exception)
        {
            var line = (int)Math.Min((exception.LineNumber ?? 0) + 1, int.MaxValue - 1);
            fault = new ReadFault($"it is not valid JSON: {WithoutPlace(exception.Message)}", new SourceRange(line, 1, line, 1));
            return false;
        }
    }

    private static bool TryReadYaml(SourceText source, out JsonNode? node, out ReadFault? fault)
    {
        node = null;
        if (!YamlReader.TryRead(source, out var root, out fault, MaximumDepth))
        {
            return false;
        }

        node = root is null ? null : ToJson(root);
        return true;
    }

    private static JsonNode? ToJson(YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                var members = new JsonObject();
                foreach (var entry in map.Entries)
                {
                    members[entry.Key.Value] = ToJson(entry.Value);
                }

                return members;
            case YamlList list:
                return new JsonArray([.. list.Items.Select(ToJson)]);
            default:
                return ToJson((YamlScalar)node);
        }
    }

    /// <summary>By the core schema of YAML 1.2, by which OpenAPI documents are written.</summary>
    private static JsonValue? ToJson(YamlScalar scalar) => scalar switch
    {
        { IsPlain: false } => JsonValue.Create(scalar.Value),
        { Value: "" or "~" or "null" or "Null" or "NULL" } => null,
        { Value: "true" or "True" or "TRUE" } => JsonValue.Create(true),
        { Value: "false" or "False" or "FALSE" } => JsonValue.Create(false),
        _ when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(scalar.Value),
    };

    /// <summary>The place stands beside the message.</summary>
    private static string WithoutPlace(string message)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" Path: ", " LineNumber: "])
        {
            var at = message.IndexOf(mark, StringComparison.Ordinal);
            message = at < 0 ? message : message[..at];
        }

        return message.TrimEnd('.', ' ');
    }
}
