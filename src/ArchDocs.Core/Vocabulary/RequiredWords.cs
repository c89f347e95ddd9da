using System.Collections.Frozen;

namespace ArchDocs.Core.Vocabulary;

/// <summary>What a cell of a column Required or Nullable claims.</summary>
internal enum CellClaim
{
    /// <summary>Blank, conditional, or not understood.</summary>
    None,
    Yes,
    No,
}

/// <summary>Reads cells that answer a yes-or-no question.</summary>
internal static class RequiredWords
{
    private static readonly FrozenSet<string> Yes = Words("yes", "y", "true", "✓", "✔", "✔️", "✅", "☑", "required", "mandatory", "m", "always", "nullable", "null");

    private static readonly FrozenSet<string> No = Words("no", "n", "false", "✗", "✘", "❌", "✖", "optional", "o", "-", "–", "—", "non-nullable", "never");

    /// <summary>Words of a remark that make the answer depend on something.</summary>
    private static readonly FrozenSet<string> Conditions = Words(
        "if", "when", "unless", "except", "only", "conditional", "conditionally", "yes", "no", "required", "optional", "create", "update", "post", "put", "patch", "request", "response");

    public static CellClaim Read(string cell)
    {
        var words = cell.Split([' ', '\t', ',', ';', '(', ')', '[', ']', '.', ':', '/', '*', '`', '='], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return CellClaim.None;
        }

        var isNegated = words.Length > 1 && words[0].Equals("not", StringComparison.OrdinalIgnoreCase);
        var first = isNegated ? 1 : 0;
        var claim = Yes.Contains(words[first]) ? CellClaim.Yes : No.Contains(words[first]) ? CellClaim.No : CellClaim.None;
        if (claim == CellClaim.None || words.Skip(first + 1).Any(Conditions.Contains))
        {
            return CellClaim.None;
        }

        return !isNegated ? claim : claim == CellClaim.Yes ? CellClaim.No : CellClaim.None;
    }

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
