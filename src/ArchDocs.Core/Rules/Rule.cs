namespace ArchDocs.Core.Rules;

/// <summary>One rule: what it is called, and how it looks at the narrowest scope it needs. Rules keep no state.</summary>
internal abstract class Rule
{
    public abstract RuleDescriptor Descriptor { get; }
}

/// <summary>A rule over one document.</summary>
internal abstract class DocumentRule : Rule
{
    public abstract void Check(DocumentContext context);
}

/// <summary>A rule over one feature with all its documents.</summary>
internal abstract class FeatureRule : Rule
{
    public abstract void Check(FeatureContext context);
}

/// <summary>A rule over the whole plan.</summary>
internal abstract class PlanRule : Rule
{
    public abstract void Check(PlanContext context);
}
