using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>Bases and interfaces of types, across assemblies.</summary>
internal sealed class TypeHierarchy(AssemblySet assemblies, NullableContexts contexts)
{
    private const int LongestChain = 64;
    private const int MostInterfaces = 256;

    /// <summary>The type as its own source sees it: type parameters stand for themselves.</summary>
    public TypeLayer Open(TypeLocation type) => new(type, contexts.Parameters(type));

    public TypeLayer? Resolve(ClrType type) =>
        type is ClrNamed named && assemblies.Resolve(named) is { } location ? new TypeLayer(location, named.Arguments) : null;

    public ClrType? BaseType(TypeLayer layer)
    {
        var handle = layer.Location.Definition.BaseType;
        return handle.IsNil ? null : Reader(layer, layer.Location.Definition.GetCustomAttributes()).ReadHandle(handle);
    }

    /// <summary>The type and its bases up to System.Object, the type first; <paramref name="isComplete"/> is false when a base cannot be opened.</summary>
    public ImmutableArray<TypeLayer> Chain(TypeLayer layer, out bool isComplete)
    {
        var chain = ImmutableArray.CreateBuilder<TypeLayer>();
        chain.Add(layer);
        while (BaseType(layer) is { } baseType && !IsRoot(baseType))
        {
            if (Resolve(baseType) is not { } next || chain.Count > LongestChain)
            {
                isComplete = false;
                return chain.ToImmutable();
            }

            layer = next;
            chain.Add(layer);
        }

        isComplete = true;
        return chain.ToImmutable();
    }

    /// <summary>Base interfaces first, each once; <paramref name="isComplete"/> is false when one cannot be opened.</summary>
    public ImmutableArray<TypeLayer> InterfaceChain(TypeLayer layer, out bool isComplete)
    {
        var chain = new List<TypeLayer>();
        isComplete = AddInterfaces(layer, chain, [], 0);
        return [.. chain];
    }

    /// <summary>Every interface type that the type or one of its bases names, as a signature; the type itself first when it is an interface.</summary>
    public IEnumerable<ClrNamed> AllInterfaces(ClrNamed type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<ClrNamed>([type]);
        while (pending.TryDequeue(out var current) && seen.Count < MostInterfaces)
        {
            yield return current;
            if (Resolve(current) is not { } layer)
            {
                continue;
            }

            foreach (var next in Interfaces(layer).Append(BaseType(layer)).OfType<ClrNamed>())
            {
                if (seen.Add(next.FullName))
                {
                    pending.Enqueue(next);
                }
            }
        }
    }

    /// <summary>It travels nowhere, whatever it is called.</summary>
    public bool IsMachinery(TypeLayer type) =>
        BaseType(type) is { } baseType
        && DerivesFrom(baseType, "System.Exception", "System.Attribute", "Microsoft.AspNetCore.Mvc.ControllerBase", "Microsoft.EntityFrameworkCore.DbContext");

    /// <summary>True when the type is, or derives from, one of these; unknown bases end the search.</summary>
    public bool DerivesFrom(ClrType type, params ReadOnlySpan<string> fullNames)
    {
        ClrType? current = type;
        for (var depth = 0; depth < LongestChain && current is ClrNamed named; depth++)
        {
            if (fullNames.Contains(named.FullName))
            {
                return true;
            }

            current = Resolve(named) is { } layer ? BaseType(layer) : null;
        }

        return false;
    }

    private IEnumerable<ClrType> Interfaces(TypeLayer layer)
    {
        foreach (var handle in layer.Location.Definition.GetInterfaceImplementations())
        {
            var implementation = layer.Image.Reader.GetInterfaceImplementation(handle);
            yield return Reader(layer, implementation.GetCustomAttributes()).ReadHandle(implementation.Interface);
        }
    }

    private bool AddInterfaces(TypeLayer layer, List<TypeLayer> chain, HashSet<TypeLocation> seen, int depth)
    {
        if (!seen.Add(layer.Location) || depth > LongestChain)
        {
            return true;
        }

        var isComplete = true;
        foreach (var type in Interfaces(layer))
        {
            isComplete &= Resolve(type) is { } next && AddInterfaces(next, chain, seen, depth + 1);
        }

        chain.Add(layer);
        return isComplete;
    }

    private SignatureReader Reader(TypeLayer layer, CustomAttributeHandleCollection attributes) =>
        new(layer.Image, layer.Arguments, contexts.Flags(layer.Image, attributes, contexts.Of(layer.Location)));

    private static bool IsRoot(ClrType type) =>
        type is ClrPrimitive { Code: PrimitiveTypeCode.Object } or ClrNamed { FullName: "System.Object" or "System.ValueType" or "System.Enum" };
}
