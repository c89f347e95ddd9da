using ArchDocs.Core.Features;
using ArchDocs.Core.Packages;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7021: the backend design names another version of the library than the host is built as.</summary>
internal sealed class CurrentVersionDiffers : FeatureRule
{
    private const string Library = "Library";
    private const string Api = "API";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7021",
        Name = "current-version-differs",
        Title = "Current version is not the host's",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired
            || context.HostVersion is not { } host
            || !HostVersion.IsKnown(host)
            || context.Feature.SpecsOf(DocumentKind.BackendDesign) is not { Versioning: { CurrentVersion: { HasValue: true } current } versioning } design
            || !IsLibrary(design)
            || design.Document.IsGenerated(versioning.Section.HeadingSpan))
        {
            return;
        }

        var stated = LinesIn(PartText.Of(current)).ToArray();
        if (stated.Length > 0 && stated.All(line => VersionRules.Allows(line, host) == false))
        {
            context.Report(
                Descriptor,
                design.Document,
                current.Value.Length > 0 ? current.ValueSpan : current.NameSpan,
                $"the current version is '{stated[0]}' here, and the host is built as '{host}' (property Version): write '{host}', or change the property",
                $"{versioning.Section.Path} / Current version");
        }
    }

    /// <summary>An API has versions of its own, whatever its assembly's.</summary>
    private static bool IsLibrary(DocumentSpecs design) =>
        design.InterfaceType is { IsMixed: false } type && type.Types.Contains(Library, StringComparer.Ordinal) && !type.Types.Contains(Api, StringComparer.Ordinal);

    /// <summary>Major and minor number of each version that a text names: '1.3' of 'v1.3.0 (stable)', '2' of '2.x'.</summary>
    private static IEnumerable<string> LinesIn(string text) =>
        text.Split([' ', '\t', '\n', ',', ';', '(', ')', '`', '*', '/', '"', '\''], StringSplitOptions.RemoveEmptyEntries).Select(LineOf).OfType<string>();

    private static string? LineOf(string word)
    {
        var parts = word.TrimStart('v', 'V').TrimEnd('.', ':').Split('-', '+')[0].Split('.');
        string[] numbers = [.. parts.TakeWhile(part => part.Length is > 0 and < 4 && part.All(char.IsAsciiDigit)).Take(2)];
        var isWhole = numbers.Length == parts.Length || numbers.Length == 2 || parts[numbers.Length] is "x" or "X";
        return numbers.Length > 0 && isWhole ? string.Join('.', numbers) : null;
    }
}
