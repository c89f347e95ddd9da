namespace ArchDocs.Core.Sections;

/// <param name="Path">Null for a built-in template.</param>
internal sealed record SectionTemplate(string Name, string Text, string? Path);

/// <summary>A template that cannot be read, compiled or rendered.</summary>
internal sealed class SectionTemplateException(SectionTemplate template, int line, string reason) : Exception(reason)
{
    public SectionTemplate Template { get; } = template;

    /// <summary>Counts from 1.</summary>
    public int Line { get; } = line;

    /// <summary>A clause without a final full stop.</summary>
    public string Reason { get; } = reason;
}
