using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7001: a documented structure has no C# type.</summary>
internal sealed class TypeNotInCode : AlignmentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7001",
        Name = "type-not-in-code",
        Title = "Documented structure has no C# type",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override void Check(BoundStructure structure, FeatureContext context)
    {
        var spec = structure.Spec;
        if (!structure.Candidates.IsEmpty || structure.IsWhollyGenerated)
        {
            // A generated structure whose type is gone is a section out of date.
            return;
        }

        if (spec.DeclaredType is { } declared)
        {
            var message = NearestFullName(declared, context.Types) is { } nearest
                ? $"'{spec.Name}' is bound to '{declared}', which is no type in the code: write '{nearest}'"
                : $"'{spec.Name}' is bound to '{declared}', which is no type in the code: write the full name of a public type, or add the type";
            context.Report(Descriptor, spec.Document, spec.DeclaredTypeSpan, message, spec.Name, DiagnosticSeverity.Error);
            return;
        }

        var isImplemented = context.Feature.Stage == FeatureStage.Implemented;
        context.Report(Descriptor, spec.Document, spec.NameSpan, MessageOf(structure, context.Types, isImplemented), spec.Name, isImplemented ? DiagnosticSeverity.Error : null);
    }

    /// <summary>Markers of Error Codes name an enum or a class of constants, those of a Library Interface what a caller uses.</summary>
    protected override void CheckOthers(FeatureContext context)
    {
        foreach (var document in context.Feature.Documents)
        {
            foreach (var region in document.GeneratedRegions)
            {
                switch (region.Name)
                {
                    case ErrorCodesReader.RegionName:
                        CheckMarker(context, document, region, name => HasErrorCodes(name, context.Types), "error codes are", "no enum and no class of constants", type => type.Enum is not null);
                        break;
                    case FunctionReader.RegionName:
                        CheckMarker(context, document, region, name => context.Types.FindLibrary(name) is not null, "library interface is", "no public class or interface", type => type.Enum is null);
                        break;
                    default:
                        break;
                }
            }
        }
    }

    private void CheckMarker(FeatureContext context, DesignDocument document, GeneratedRegion region, Predicate<string> isKnown, string what, string lacks, Func<TypeModel, bool> canBeMeant)
    {
        if (region.Attributes.FirstOrDefault(attribute => attribute.Name == "type") is not { Value.Length: > 0 } type || isKnown(type.Value))
        {
            return;
        }

        var nearest = MovedName(type.Value, context.Types, isKnown)
            ?? NearestName.Find(type.Value, context.Types.All.Where(canBeMeant).Select(candidate => candidate.FullName))
            ?? (NearestName.Find(type.Value, context.Types.Visible.Select(visible => visible.FullName)) is { } visible && isKnown(visible) ? visible : null);
        var advice = nearest is not null
            ? $"write '{nearest}'"
            : "write the full name of one that is public, or add it";
        context.Report(Descriptor, document, type.Span, $"The {what} bound to '{type.Value}', which is {lacks} in the code: {advice}", type.Value, DiagnosticSeverity.Error);
    }

    /// <summary>The one type of that simple name in another namespace, static classes included.</summary>
    private static string? MovedName(string declared, ITypeCatalog types, Predicate<string> isKnown)
    {
        var name = TypeQuery.Parse(declared).Name;
        var simple = name[(name.LastIndexOf('.') + 1)..];
        string[] moved = [.. types.Visible.Select(type => type.Namespace).Where(space => space.Length > 0).Distinct(StringComparer.Ordinal).Select(space => $"{space}.{simple}").Where(isKnown.Invoke)];
        var parameters = declared.IndexOf('<', StringComparison.Ordinal);
        return moved is [var only] ? parameters < 0 ? only : only + declared[parameters..] : null;
    }

    private static bool HasErrorCodes(string name, ITypeCatalog types) => types.FindByFullName(name).Any(type => type.Enum is not null) || !types.FindConstants(name).IsEmpty;

    private static string MessageOf(BoundStructure structure, ITypeCatalog types, bool isImplemented)
    {
        var spec = structure.Spec;
        if (types.FindNearestName(TypeBinder.PlainNameOf(spec)) is { } nearest)
        {
            return $"'{spec.Name}' is no C# type, but '{nearest}' is: write '{nearest}' in the heading, or rename the type";
        }

        var state = isImplemented ? "though its feature is implemented" : "so it is only planned";
        return $"'{spec.Name}' has no public C# type, {state}: add the type, or name it with '<!-- archdocs:type Full.Name -->' under the heading";
    }

    private static string? NearestFullName(string declared, ITypeCatalog types)
    {
        var name = declared[(declared.LastIndexOfAny(['.', '+']) + 1)..];
        return types.FindByName(name, null) is [var moved] ? moved.FullName : types.FindNearestFullName(declared);
    }
}
