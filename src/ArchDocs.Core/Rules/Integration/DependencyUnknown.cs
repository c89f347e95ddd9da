using System.Buffers;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class DependencyUnknown : FeatureRule
{
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("EF0123456789-");

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6005",
        Name = "dependency-unknown",
        Title = "Dependency that nothing documents",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Dependencies documented",
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired || context.Feature.SpecsOf(DocumentKind.Architecture) is not { } architecture)
        {
            return;
        }

        KnownNames? known = null;
        foreach (var component in architecture.Components)
        {
            foreach (var dependency in component.Dependencies.Where(dependency => !architecture.Document.IsGenerated(dependency.Span)))
            {
                known ??= new KnownNames(context, architecture);
                Check(context, architecture.Document, component, dependency, known);
            }
        }
    }

    private void Check(FeatureContext context, DesignDocument document, ComponentSpec component, NamedPlace dependency, KnownNames known)
    {
        if (IsDocumentedElsewhere(document, dependency) || PartsOf(dependency.Name).Any(known.Has))
        {
            return;
        }

        var meant = PartsOf(dependency.Name).Select(known.Nearest).FirstOrDefault(name => name is not null);
        if (meant is null && !IsName(document, dependency))
        {
            return;
        }

        var advice = meant is not null
            ? $"write '{meant}' if that is meant, else add it to Component Details, Integration Points or Technology Stack"
            : "add it to Component Details, Integration Points or Technology Stack, or link to the document that describes it";
        context.Report(Descriptor, document, dependency.Span,
            $"'{component.Name}' depends on '{dependency.Name}', which is no component, integration point or technology of the feature and no project of the host: {advice}", $"{component.Name} -> {dependency.Name}");
    }

    /// <summary>The name itself, and what it begins and ends with where it is a path: <c>internal/repository.OrderStore</c>, <c>OrderStore.FindAsync()</c>.</summary>
    private static IEnumerable<string> PartsOf(string name)
    {
        var plain = name;
        if (name.AsSpan().IndexOfAny('(', '<') is var open and > 0)
        {
            plain = name[..open];
        }

        yield return plain;
        var parts = plain.Split(['.', '/', ':', '\\'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && !plain.Contains(' ', StringComparison.Ordinal))
        {
            yield return parts[0];
            yield return parts[^1];
        }
    }

    /// <summary>It has a link, or the key of the feature that it belongs to.</summary>
    private static bool IsDocumentedElsewhere(DesignDocument document, NamedPlace dependency)
    {
        if (document.Links.Any(link => link.Span.Contains(dependency.Span) || dependency.Span.Contains(link.Span)))
        {
            return true;
        }

        var line = document.Source.LineSpan(document.Source.LineOf(dependency.Span.Start));
        return document.Links.Any(link => line.Contains(link.Span)) || HasKey(document.Source.SpanOf(line));
    }

    /// <summary>A feature's or an epic's key: E01, E01-F02.</summary>
    private static bool HasKey(ReadOnlySpan<char> line)
    {
        foreach (var range in line.SplitAny(" \t()[],.;:`*"))
        {
            var word = line[range];
            if (word.Length is >= 3 and <= 20 && word[0] is 'E' or 'F' && char.IsAsciiDigit(word[1]) && !word.ContainsAnyExcept(KeyCharacters))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words in small letters describe something; a capital, a digit or code marks make a name.</summary>
    private static bool IsName(DesignDocument document, NamedPlace dependency) =>
        dependency.Name.Any(c => char.IsUpper(c) || char.IsAsciiDigit(c)) || document.CodeSpans.Any(code => code.Span.Contains(dependency.Span));
}
