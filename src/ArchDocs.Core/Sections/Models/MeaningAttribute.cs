namespace ArchDocs.Core.Sections.Models;

/// <summary>What a model, or one of its fields, means to whoever writes a template; shown by ArchDocsExplain.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class MeaningAttribute(string text) : Attribute
{
    /// <summary>Markdown.</summary>
    public string Text => text;
}
