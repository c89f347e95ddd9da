using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Diagnostics.Baselines;

/// <summary>The findings that a repository had when it adopted the checks.</summary>
/// <param name="Entries">In the order of the file.</param>
/// <param name="Faults">Why parts of the file cannot be read (ARCH0003); the entries that can be read count all the same.</param>
internal sealed record Baseline(string Path, ImmutableArray<BaselineEntry> Entries, ImmutableArray<Finding> Faults)
{
    /// <summary>A fault of a setting, of an unreadable file or of a derived section is mended on the spot, never frozen.</summary>
    public static bool CanHold(string ruleId) => (RuleGroup)(ruleId[4] - '0') is not (RuleGroup.Tool or RuleGroup.DerivedSections);

    /// <summary>Knows neither line nor wording, so that neither brings a finding back.</summary>
    public static string FingerprintOf(string ruleId, string file, string subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{ruleId}\n{file}\n{subject}")).AsSpan(0, 8));

    /// <summary>Relative to the root, with '/' on every system.</summary>
    public static string FileOf(string root, string path) =>
        System.IO.Path.GetRelativePath(root, path).Replace(System.IO.Path.DirectorySeparatorChar, '/');
}

/// <param name="File">Relative to the root, with '/'.</param>
/// <param name="Subject">What the finding is about, for the reader of the file.</param>
/// <param name="Count">How many equal findings it stands for.</param>
/// <param name="Line">Where it stands in the file, from 1; 0 for an entry that is yet to be written.</param>
internal sealed record BaselineEntry(string Rule, string File, string Fingerprint, string Subject, int Count, int Line);
