using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Whether a section holds anything at all.</summary>
internal static class SectionContent
{
    public static bool IsEmpty(Section section) => section.DescendantsAndSelf().All(part => !part.Blocks.Any(IsContent));

    // A table without rows and a blank diagram are content that rules of their own judge.
    private static bool IsContent(Block block) => block is Table || block is Fence { IsMermaid: true } || BlockContent.IsFilled(block);
}
