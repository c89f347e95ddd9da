using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the endpoints that 04 specifies: each section whose heading, or whose labels, name a method and a path.</summary>
internal static class EndpointReader
{
    /// <summary>Sections whose endpoints are somebody else's, or only examples.</summary>
    private static readonly FrozenSet<string> OtherKeys = new[]
    {
        "codebase analysis", "existing related interfaces", "existing endpoints", "examples", "example", "example requests", "out of scope", "open questions", "references", "change log", "changelog",
        "migration", "alternatives considered", "alternatives",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static ImmutableArray<EndpointSpec> Read(DesignDocument document)
    {
        if (document.Kind != DocumentKind.BackendDesign)
        {
            return [];
        }

        var specs = ImmutableArray.CreateBuilder<EndpointSpec>();
        var basePath = document.Sections.Where(section => section.Key is "interface overview" or "api overview" or "overview").Select(section => BasePathIn(document, section)).FirstOrDefault(found => found is not null) ?? "";
        foreach (var section in document.Root.Children)
        {
            Read(document, section, new Place(false, false, basePath), specs);
        }

        return specs.ToImmutable();
    }

    private static void Read(DesignDocument document, Section section, Place place, ImmutableArray<EndpointSpec>.Builder specs)
    {
        if (OtherKeys.Contains(section.Key))
        {
            return;
        }

        var isEndpoint = false;
        if (NamesOf(document, section, place.IsAmongEndpoints) is { IsEmpty: false } names && (!place.IsInEndpoint || EndpointParts.AreIn(section)))
        {
            isEndpoint = true;
            specs.AddRange(ReadAll(document, section, names, place.BasePath));
        }

        var inner = new Place(
            place.IsAmongEndpoints || (section != document.Title && IsOfEndpoints(section)),
            place.IsInEndpoint || isEndpoint,
            BasePathIn(document, section) ?? place.BasePath);
        foreach (var child in section.Children)
        {
            Read(document, child, inner, specs);
        }
    }

    /// <param name="IsAmongEndpoints">Under a heading such as API Endpoints, where a title in words may be an endpoint's too.</param>
    /// <param name="IsInEndpoint">Under an endpoint's own heading, where another one is an example, or slipped a level down.</param>
    private sealed record Place(bool IsAmongEndpoints, bool IsInEndpoint, string BasePath);

    private static bool IsOfEndpoints(Section section)
    {
        var name = SectionName.WithoutRemark(section.Heading);
        return KnownSections.Find(name) is { Parts: ShapeOwner.Endpoint }
            || (KnownSections.Find(name) is null && HeadingText.KeyOf(name).Split(' ') is var words && words.Any(word => word is "endpoint" or "endpoints" or "routes" or "api" or "apis"));
    }

    private static ImmutableArray<EndpointName> NamesOf(DesignDocument document, Section section, bool isAmongEndpoints)
    {
        if (EndpointHeading.Read(document.Source.TextOf(section.HeadingTextSpan), section.HeadingTextSpan.Start) is { } heading
            && (heading.IsOpening || isAmongEndpoints) && (heading.IsWhole || EndpointParts.AreIn(section)))
        {
            return heading.Names;
        }

        return isAmongEndpoints ? EndpointLabels.Read(document, section) : [];
    }

    private static IEnumerable<EndpointSpec> ReadAll(DesignDocument document, Section section, ImmutableArray<EndpointName> names, string basePath)
    {
        var (parametersPart, parameters) = ParameterReader.ReadAll(document, section);
        var (errorsPart, errors) = ErrorReader.ReadAll(document, section);
        var (authentication, authorization) = (FindHereOrAbove(document, section, EndpointParts.Authentication), FindHereOrAbove(document, section, EndpointParts.Authorization));
        return names.Select(name => new EndpointSpec
        {
            Document = document,
            Section = section,
            Method = name.Method,
            MethodSpan = name.MethodSpan,
            Path = name.Path.Text,
            PathSpan = name.Path.Span,
            Query = name.Path.Query,
            BasePath = BasePaths.Before(basePath, name.Path.Text),
            Segments = name.Path.Segments,
            PathParameters = name.Path.Parameters,
            Purpose = EndpointParts.Find(document, section, EndpointParts.Purpose),
            Authentication = authentication,
            Authorization = authorization,
            ParametersPart = parametersPart,
            Parameters = parameters,
            RequestBody = EndpointParts.Find(document, section, EndpointParts.RequestBody),
            Response = EndpointParts.Find(document, section, EndpointParts.Response),
            ProcessingSteps = EndpointParts.Find(document, section, EndpointParts.ProcessingSteps),
            ErrorsPart = errorsPart,
            Errors = errors,
            Pagination = EndpointParts.Find(document, section, EndpointParts.Pagination),
        });
    }

    /// <summary>A group of endpoints may say once who may call them.</summary>
    private static Label? FindHereOrAbove(DesignDocument document, Section section, ImmutableArray<string> names)
    {
        var own = EndpointParts.Find(document, section, names);
        for (var parent = section.Parent; own is null && parent is { Level: > 0 } && parent != document.Title; parent = parent.Parent)
        {
            var label = parent.LabelOf(names.AsSpan());
            own = label is { HasValue: true } ? label : null;
        }

        return own;
    }

    private static string? BasePathIn(DesignDocument document, Section section)
    {
        if (section.LabelOf("Base Path", "Base URL", "Base URI", "Base Route", "Route Prefix", "Path Prefix", "URL Prefix", "Prefix") is not { Value.Length: > 0 } label)
        {
            return null;
        }

        var text = document.Source.TextOf(label.ValueSpan);
        var start = text.AsSpan().IndexOfAnyExcept(" \t`*<");
        return start < 0 ? null : PathText.Read(text, start, isRelative: false, label.ValueSpan.Start)?.Text.TrimEnd('/');
    }
}
