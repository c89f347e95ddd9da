using System.Globalization;
using System.Text;
using ArchDocs.Core;

namespace ArchDocs.Build;

/// <summary>The one line that a run prints about itself.</summary>
internal static class RunSummary
{
    public static string Of(RunResult result, string? baselinePath)
    {
        var text = new StringBuilder("ArchDocs: ")
            .Append(Count(result.Features, "feature")).Append(", ")
            .Append(Count(result.Documents, "document")).Append(", ")
            .Append(Count(result.Dtos, "DTO")).Append(": ")
            .Append(Count(result.Errors, "error")).Append(", ")
            .Append(Count(result.Warnings, "warning"));
        if (result.UpdatedSections > 0)
        {
            text.Append("; ").Append(Count(result.UpdatedSections, "section")).Append(" updated in ").Append(Count(result.WrittenFiles.Length, "file"));
        }

        if (result.HeldBack > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"; {result.HeldBack} held back by the baseline");
        }

        if (result.WrittenToBaseline is { } written)
        {
            text.Append("; ").Append(Count(written, "finding")).Append(CultureInfo.InvariantCulture, $" written to '{baselinePath}'");
        }

        return text.Append(CultureInfo.InvariantCulture, $" ({result.Duration.TotalSeconds:F2} s)").ToString();
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
