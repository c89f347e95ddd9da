using System.Collections.Immutable;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>A class that ASP.NET Core takes for a controller.</summary>
/// <param name="Layers">The class first, then its bases up to the framework's.</param>
/// <param name="Attributes">Of all layers, the class's first.</param>
/// <param name="Routes">Route attributes of the nearest layer that has some.</param>
internal sealed record ControllerClass(TypeLocation Type, ImmutableArray<TypeLayer> Layers, ImmutableArray<AttributeData> Attributes, ImmutableArray<AttributeData> Routes, bool IsApi)
{
    /// <summary>What <c>[controller]</c> stands for.</summary>
    public string Name
    {
        get
        {
            var name = Type.Image.Reader.GetString(Type.Definition.Name);
            return name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase) && name.Length > "Controller".Length ? name[..^"Controller".Length] : name;
        }
    }
}

/// <summary>A public method of a controller that requests can reach.</summary>
/// <param name="Layer">The class or base that declares it, with the type arguments in force.</param>
/// <param name="Attributes">Those of methods that it overrides included, nearest first.</param>
/// <param name="Routes">Attributes that give a route or method, of the nearest declaration that has some.</param>
internal sealed record ControllerAction(TypeLayer Layer, MethodDefinition Method, ImmutableArray<AttributeData> Attributes, ImmutableArray<AttributeData> Routes)
{
    public required MethodDefinitionHandle Handle { get; init; }

    public string CodeName => Layer.Image.Reader.GetString(Method.Name);

    /// <summary>What <c>[action]</c> stands for.</summary>
    public string Name =>
        Attributes.Find(MvcNames.ActionName)?.Argument<string>(0)
        ?? (CodeName.EndsWith("Async", StringComparison.Ordinal) && CodeName.Length > "Async".Length ? CodeName[..^"Async".Length] : CodeName);
}
