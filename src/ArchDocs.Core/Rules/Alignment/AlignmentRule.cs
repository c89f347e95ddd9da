using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>A rule that holds a documented structure, or an event's payload, against the code; silent where there is no code yet, or no longer.</summary>
internal abstract class AlignmentRule : FeatureRule
{
    public sealed override void Check(FeatureContext context)
    {
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired)
        {
            return;
        }

        // The classes of a command line may all be internal.
        CheckCommands(context);
        if (!context.Types.HasTypes)
        {
            return;
        }

        CheckOthers(context);

        foreach (var structure in context.Feature.Structures.Concat(context.Feature.Payloads))
        {
            if (!structure.IsProse && !IsPlaceholder(structure.Spec))
            {
                Check(structure, context);
            }
        }
    }

    protected abstract void Check(BoundStructure structure, FeatureContext context);

    /// <summary>The template's <c>{StructureName}</c> has yet to be named; ARCH2003 asks for it.</summary>
    private static bool IsPlaceholder(DtoSpec spec) =>
        spec.NameSpan.Start > 0 && spec.Document.Source.Text[spec.NameSpan.Start - 1] == '{';

    protected virtual void CheckCommands(FeatureContext context)
    {
    }

    /// <summary>What else than structures names a type of the code.</summary>
    protected virtual void CheckOthers(FeatureContext context)
    {
    }
}

/// <summary>A rule over the fields table of a structure that is bound to a type, and maybe over the options and arguments of a command that the code declares.</summary>
internal abstract class MemberRule : AlignmentRule
{
    protected sealed override void Check(BoundStructure structure, FeatureContext context)
    {
        if (context.MatchingOf(structure) is { } matching)
        {
            Check(matching, context);
        }
    }

    protected abstract void Check(MemberMatching matching, FeatureContext context);

    protected sealed override void CheckCommands(FeatureContext context)
    {
        foreach (var command in context.Commands)
        {
            Check(command, context);
        }
    }

    protected virtual void Check(CommandMatching command, FeatureContext context)
    {
    }
}
