using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

/// <summary>How far the code demands a member.</summary>
internal enum Requirement
{
    /// <summary>Metadata doesn't tell, or the wire never demands it.</summary>
    Unknown,

    /// <summary>The code demands it in so many words.</summary>
    Explicit,

    /// <summary>It is demanded only because it can't be null; an initialiser, which metadata hides, would make it optional.</summary>
    ByNullability,

    /// <summary>It may be null or has a default.</summary>
    Optional,
}

internal static class RequiredDecision
{
    public static Requirement Of(MemberModel member, RequiredMode mode)
    {
        var facts = member.Required;
        if (facts.IsExplicit)
        {
            return Requirement.Explicit;
        }

        return member.Nullability switch
        {
            Nullability.Unknown => Requirement.Unknown,
            Nullability.Nullable => Requirement.Optional,
            _ when facts.HasDefault => Requirement.Optional,
            _ when facts.IsComputed || mode == RequiredMode.Explicit => Requirement.Unknown,
            _ => Requirement.ByNullability,
        };
    }

    /// <summary>The word of a generated cell.</summary>
    public static string TextOf(MemberModel member, RequiredMode mode) =>
        Of(member, mode) is Requirement.Explicit or Requirement.ByNullability ? "Yes" : "No";
}
