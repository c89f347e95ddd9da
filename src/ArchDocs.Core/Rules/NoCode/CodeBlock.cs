using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.NoCode.Definitions;
using ArchDocs.Core.Rules.NoCode.Sql;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>What one code block is to the rules: a block is one finding, the most telling one.</summary>
internal enum CodeBlockFault
{
    None,
    Sql,
    Definition,
    ProgrammingLanguage,
    OtherBlock,

    /// <summary>Labelled as Mermaid, and something else.</summary>
    NoDiagram,
}

internal static class CodeBlock
{
    public static CodeBlockFault Judge(DocumentSpecs specs, Fence fence, IReadOnlySet<string> allowed)
    {
        var label = LabelOf(fence);
        if (fence.IsMermaid)
        {
            return JudgeMermaid(specs.DiagramOf(fence));
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
        CodeBlockFault.NoDiagram => fence.IsMermaid,
        CodeBlockFault.ProgrammingLanguage => ProgrammingLanguages.NameOf(LabelOf(fence)) is not null,
        _ => !fence.IsMermaid && ProgrammingLanguages.NameOf(LabelOf(fence)) is null,
    };

    public static string LabelOf(Fence fence) => FenceLanguage.Of(fence.Language);

    /// <summary>How a message names the block, at its beginning.</summary>
    public static string Describe(Fence fence) => (fence.IsIndented, LabelOf(fence)) switch
    {
        (true, _) => "The indented code block",
        (_, "") => "The fenced block without a label",
        (_, var label) => $"The fenced block labelled '{label}'",
    };

    private static CodeBlockFault JudgeMermaid(DiagramSpec diagram)
    {
        if (!diagram.IsOther)
        {
            return CodeBlockFault.None;
        }

        return SqlStatement.Find(diagram.Fence.Content.TrimStart(), SqlSetting.Code) == 0 ? CodeBlockFault.Sql : CodeBlockFault.NoDiagram;
    }

    /// <summary>A class in a class diagram is drawn, not defined.</summary>
    private static bool IsOtherDiagram(string label, string content) =>
        label is "plantuml" or "puml" or "dot" or "graphviz" or "d2"
        || content.Contains("@startuml", StringComparison.Ordinal)
        || MermaidParser.BeginsAsDiagram(content);
}
