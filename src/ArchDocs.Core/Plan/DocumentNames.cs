using System.Collections.Immutable;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Plan;

/// <summary>Which file names are documents, and which are so near to one that they must be meant.</summary>
internal static class DocumentNames
{
    public const string Readme = "README.md";
    public const string Epic = "epic.md";

    private static readonly ImmutableArray<DocumentName> Names =
    [
        new(DocumentKind.Prd, "prd.md", ["product-requirements", "product-requirements-document"]),
        new(DocumentKind.ResearchReport, "00-research-report.md", ["research"]),
        new(DocumentKind.InterfaceContracts, "01-interface-contracts.md", ["contracts", "interfaces", "interface-contract"]),
        new(DocumentKind.Architecture, "02-architecture.md", ["system-architecture", "architecture-design", "arch"]),
        new(DocumentKind.DataDesign, "03-data-design.md", ["data", "data-model", "database", "database-design"]),
        new(DocumentKind.BackendDesign, "04-backend-design.md", ["backend", "backend-spec", "backend-interface", "backend-architecture"]),
    ];

    /// <summary>The right file name of a kind that has exactly one; null for 05 to 09, README.md and epic.md.</summary>
    public static string? NameOf(DocumentKind kind) => Names.FirstOrDefault(name => name.Kind == kind)?.FileName;

    /// <summary>The kind by the exact file name of a feature's document; null where the name is none.</summary>
    public static DocumentKind? KindOf(string fileName)
    {
        foreach (var name in Names)
        {
            if (name.FileName == fileName)
            {
                return name.Kind;
            }
        }

        if (string.Equals(fileName, Readme, StringComparison.OrdinalIgnoreCase))
        {
            return DocumentKind.Readme;
        }

        return fileName is ['0', >= '5' and <= '9', '-', _, ..] && fileName.EndsWith(".md", StringComparison.Ordinal) ? DocumentKind.OtherDesign : null;
    }

    /// <summary>The documents among the files of one feature: those with the right name, and for a kind without one the nearest misnamed file.</summary>
    public static ImmutableArray<ClassifiedName> Classify(IEnumerable<string> fileNames)
    {
        var found = ImmutableArray.CreateBuilder<ClassifiedName>();
        var others = new List<string>();
        foreach (var fileName in fileNames)
        {
            if (KindOf(fileName) is { } kind)
            {
                found.Add(new ClassifiedName(fileName, kind, null, IsCertain: kind != DocumentKind.Readme));
            }
            else
            {
                others.Add(fileName);
            }
        }

        if (others.Count > 0)
        {
            foreach (var name in Names.Where(name => !found.Any(document => document.Kind == name.Kind)).ToArray())
            {
                var best = others.Select(other => (Name: other, Nearness: name.NearnessOf(other))).Where(other => other.Nearness > 0)
                    .OrderByDescending(other => other.Nearness).ThenBy(other => other.Name, StringComparer.Ordinal).FirstOrDefault();
                if (best.Name is not null)
                {
                    found.Add(new ClassifiedName(best.Name, name.Kind, name.FileName, IsCertain: best.Nearness > 1));
                    others.Remove(best.Name);
                }
            }
        }

        return [.. found.OrderBy(document => document.FileName, StringComparer.Ordinal)];
    }

    private sealed record DocumentName(DocumentKind Kind, string FileName, ImmutableArray<string> OtherNames)
    {
        private string Stem => Kind == DocumentKind.Prd ? "prd" : FileName[3..^3];

        private int? Number => Kind == DocumentKind.Prd ? null : FileName[1] - '0';

        /// <summary>0: another file. 1: the right words without the number. 2 and 3: the number and words that mean it, or the right words with a wrong number or form.</summary>
        public int NearnessOf(string fileName)
        {
            if (!TrySplit(fileName, out var number, out var words) || number > 4)
            {
                return 0;
            }

            if (words == Stem)
            {
                return number == Number ? 3 : number is null ? 1 : 2;
            }

            if (Number is null)
            {
                return number is null && OtherNames.Contains(words, StringComparer.Ordinal) ? 2 : 0;
            }

            return number == Number && (OtherNames.Contains(words, StringComparer.Ordinal) || NearestName.Find(words, [Stem]) is not null) ? 2 : 0;
        }

        private static bool TrySplit(string fileName, out int? number, out string words)
        {
            number = null;
            words = "";
            var extension = Path.GetExtension(fileName);
            if (!extension.Equals(".md", StringComparison.OrdinalIgnoreCase) && !extension.Equals(".markdown", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            var parts = fileName[..^extension.Length].ToLowerInvariant().Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 1 && parts[0].Length <= 2 && parts[0].All(char.IsAsciiDigit))
            {
                number = int.Parse(parts[0]);
                parts = parts[1..];
            }

            words = string.Join('-', parts);
            return words.Length > 0;
        }
    }
}

/// <param name="ExpectedName">The right file name where this one is misnamed.</param>
/// <param name="IsCertain">It makes the directory that holds it a feature.</param>
internal sealed record ClassifiedName(string FileName, DocumentKind Kind, string? ExpectedName, bool IsCertain);
