using System.Text;
using ArchDocs.Core;

namespace ArchDocs.Build;

/// <summary>What was made of a new feature, and what its author does next.</summary>
internal static class NewFeatureSummary
{
    private const string Design = "04-backend-design.md";

    public static string Of(ScaffoldResult result, string root, bool holdsAllInterfaces)
    {
        var directory = Path.GetRelativePath(root, result.Directory!).Replace('\\', '/');
        var text = new StringBuilder("ArchDocs: ");
        if (result.Created.IsEmpty)
        {
            return text.Append("nothing to create: '").Append(directory).Append("' has ").AppendJoin(", ", result.Existing).Append(" already").ToString();
        }

        text.Append("created ").AppendJoin(", ", result.Created).Append(" in '").Append(directory).Append('\'');
        if (!result.Existing.IsEmpty)
        {
            text.Append("; left ").AppendJoin(", ", result.Existing).Append(" as found");
        }

        text.AppendLine().Append("  Next: write what each {placeholder} stands for; 'dotnet build' lists what is left, by file and line.");
        if (holdsAllInterfaces && result.Created.Contains(Design, StringComparer.Ordinal))
        {
            text.AppendLine().Append("  ").Append(Design).Append(" has a section for each kind of interface: keep those that you need; with '-p:InterfaceType=API' (or Library, CLI, Service, API+CLI, ...) only they are created.");
        }

        return text.ToString();
    }
}
