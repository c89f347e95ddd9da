using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

/// <summary>Everything that a section's text depends on.</summary>
internal sealed class SectionInputs(SectionTemplate template, object model)
{
    private readonly byte[] _json = JsonSerializer.SerializeToUtf8Bytes(model, model.GetType(), SectionModelJson.Default);

    public SectionTemplate Template { get; } = template;

    /// <summary>Equal for equal templates and models.</summary>
    public string Hash => field ??= Convert.ToHexString(SHA256.HashData([.. SHA256.HashData(Encoding.UTF8.GetBytes(Template.Text)), .. _json]));

    public JsonDocument ParseModel() => JsonDocument.Parse(_json);
}
