using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.NoCode.Definitions;
using ArchDocs.Core.Rules.NoCode.Sql;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>What one code block is to the rules: a block is one finding, the most telling one.</summary>
internal enum CodeBlockFault
{
    None,
    Sql,
    Definition,
    ProgrammingLanguage,
    OtherBlock,

    /// <summary>Labelled as Mermaid, and no diagram.</summary>
    NoDiagram,
}

internal static class CodeBlock
{
    public static CodeBlockFault Judge(Fence fence, IReadOnlySet<string> allowed)
    {
        var label = LabelOf(fence);
        if (label == "mermaid")
        {
            return JudgeMermaid(fence);
        }

        var language = ProgrammingLanguages.NameOf(label);
        var isAllowed = label.Length > 0 && allowed.Any(name => string.Equals(FenceLanguage.Of(name), label, StringComparison.Ordinal));
        if (isAllowed && language is not null)
        {
            return CodeBlockFault.None;
        }

        if (SqlStatement.Find(fence.Content, SqlSetting.Code) >= 0 || (language == "SQL" && SqlStatement.HasKeyword(fence.Content)))
        {
            return CodeBlockFault.Sql;
        }

        if (language is not null)
        {
            return CodeBlockFault.ProgrammingLanguage;
        }

        if (!IsOtherDiagram(label, fence.Content) && CodeDefinition.Find(fence.Content) is not null)
        {
            return CodeBlockFault.Definition;
        }

        return isAllowed ? CodeBlockFault.None : CodeBlockFault.OtherBlock;
    }

    /// <summary>Whether the label alone leaves <paramref name="fault"/> possible, so that content is read no oftener than needed.</summary>
    public static bool MayBe(Fence fence, CodeBlockFault fault) => fault switch
    {
        CodeBlockFault.Sql => true,
        CodeBlockFault.NoDiagram => LabelOf(fence) == "mermaid",
        CodeBlockFault.ProgrammingLanguage => ProgrammingLanguages.NameOf(LabelOf(fence)) is not null,
        _ => LabelOf(fence) is var label && label != "mermaid" && ProgrammingLanguages.NameOf(label) is null,
    };

    public static string LabelOf(Fence fence) => FenceLanguage.Of(fence.Language);

    /// <summary>How a message names the block, at its beginning.</summary>
    public static string Describe(Fence fence) => (fence.IsIndented, LabelOf(fence)) switch
    {
        (true, _) => "The indented code block",
        (_, "") => "The fenced block without a label",
        (_, var label) => $"The fenced block labelled '{label}'",
    };

    private static CodeBlockFault JudgeMermaid(Fence fence)
    {
        var header = MermaidHeader.Read(fence.Content);
        if (header.IsKnown)
        {
            return CodeBlockFault.None;
        }

        // A message further down may hold SQL too; there the lost header is the fault.
        return SqlStatement.Find(header.Text, SqlSetting.Code) == 0 ? CodeBlockFault.Sql : CodeBlockFault.NoDiagram;
    }

    /// <summary>A class in a class diagram is drawn, not defined.</summary>
    private static bool IsOtherDiagram(string label, string content) =>
        label is "plantuml" or "puml" or "dot" or "graphviz" or "d2"
        || content.Contains("@startuml", StringComparison.Ordinal)
        || MermaidHeader.Read(content).IsKnown;
}
