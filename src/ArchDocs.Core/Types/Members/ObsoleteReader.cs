using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

internal static class ObsoleteReader
{
    /// <summary>The message, empty where there is none; null when nothing is obsolete.</summary>
    public static string? Read(ImmutableArray<AttributeData> attributes) =>
        attributes.Find("System.ObsoleteAttribute") is { } obsolete ? obsolete.Argument<string>(0) ?? "" : null;
}
