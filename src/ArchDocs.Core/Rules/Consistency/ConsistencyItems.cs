namespace ArchDocs.Core.Rules.Consistency;

/// <summary>Items of the workflow's quality checklist that the rules about consistency decide.</summary>
internal static class ConsistencyItems
{
    public const string NamesMatchConventions = "Naming matches project conventions";
    public const string PatternsAndNames = "Follows patterns from research report; Naming matches project conventions";
    public const string ContractsAlign = "DTOs align with interface contracts";
    public const string DataAligns = "Backend design aligns with data design";
}
