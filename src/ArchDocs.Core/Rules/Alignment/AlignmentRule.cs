using ArchDocs.Core.Features;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>A rule that holds a documented structure against the code; silent where there is no code yet, or no longer.</summary>
internal abstract class AlignmentRule : FeatureRule
{
    public sealed override void Check(FeatureContext context)
    {
        if (!context.Types.HasTypes || context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired)
        {
            return;
        }

        CheckOthers(context);

        foreach (var structure in context.Feature.Structures)
        {
            if (!structure.IsProse)
            {
                Check(structure, context);
            }
        }
    }

    protected abstract void Check(BoundStructure structure, FeatureContext context);

    /// <summary>What else than structures names a type of the code.</summary>
    protected virtual void CheckOthers(FeatureContext context)
    {
    }
}

/// <summary>A rule over the fields table of a structure that is bound to a type.</summary>
internal abstract class MemberRule : AlignmentRule
{
    protected sealed override void Check(BoundStructure structure, FeatureContext context)
    {
        if (MemberMatching.Of(structure, context.Wire.Naming) is { } matching)
        {
            Check(matching, context);
        }
    }

    protected abstract void Check(MemberMatching matching, FeatureContext context);
}
