using System.Text.Json;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

/// <summary>Everything that a section's text depends on.</summary>
internal sealed class SectionInputs(SectionTemplate template, object model)
{
    private readonly byte[] _json = JsonSerializer.SerializeToUtf8Bytes(model, model.GetType(), SectionModelJson.Default);

    public SectionTemplate Template { get; } = template;

    public JsonDocument ParseModel() => JsonDocument.Parse(_json);
}
