using System.Globalization;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>What stands in <c>@{ … }</c>.</summary>
/// <param name="IsPicture">The node shows an icon or image.</param>
/// <param name="Fault">Why it cannot be read; null when it can.</param>
internal sealed record NodeMetadata(string? Shape, string? Label, bool IsPicture, string? Fault)
{
    public static NodeMetadata Read(string text)
    {
        // On one line it is a list in braces, on several it is a block.
        var yaml = YamlMapping.Read(text.Contains('\n') ? text : $"{{ {text}}}");
        if (yaml.Fault is { } fault)
        {
            return new NodeMetadata(null, null, false, fault.Message);
        }

        return IsNoText(yaml, "shape")
            ? new NodeMetadata(null, null, false, $"'shape: {yaml.Scalars["shape"].Value}' names no shape")
            : new NodeMetadata(ValueOf(yaml, "shape"), ValueOf(yaml, "label"), ValueOf(yaml, "icon") is not null || ValueOf(yaml, "img") is not null, null);
    }

    private static string? ValueOf(YamlMapping yaml, string key) =>
        !yaml.Scalars.TryGetValue(key, out var scalar) || scalar.Value.Length == 0 || (scalar.IsPlain && scalar.Value is "~" or "null" or "Null" or "NULL" or "false" or "False" or "FALSE" or "0") ? null : scalar.Value;

    /// <summary>A number or a yes, of which Mermaid wants to know the letters.</summary>
    private static bool IsNoText(YamlMapping yaml, string key) =>
        ValueOf(yaml, key) is { } value && yaml.Scalars[key].IsPlain && (value is "true" or "True" or "TRUE" || double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
}
