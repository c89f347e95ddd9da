using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

internal sealed record ConstructorParameter(string Name, ImmutableArray<AttributeData> Attributes, Nullability Nullability, bool HasDefault);

internal sealed record Constructor(ImmutableArray<ConstructorParameter> Parameters, ImmutableArray<AttributeData> Attributes, bool IsPublic, bool IsPrivate)
{
    /// <summary>False where it only tells what the type is made of: a deserialiser does not call it.</summary>
    public bool IsUsed { get; init; } = true;

    /// <summary>JSON names belong to parameters regardless of case.</summary>
    public ConstructorParameter? ParameterOf(string member) =>
        Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, member, StringComparison.OrdinalIgnoreCase));
}

internal sealed class ConstructorReader(AttributeReader attributes, NullableContexts contexts)
{
    /// <summary>The constructor that a deserialiser uses; null where only the default one can be meant.</summary>
    public Constructor? ForDeserialisation(TypeLayer layer)
    {
        var all = ReadAll(layer);
        var marked = all.FirstOrDefault(constructor =>
            constructor.Attributes.Has("System.Text.Json.Serialization.JsonConstructorAttribute") || constructor.Attributes.Has("Newtonsoft.Json.JsonConstructorAttribute"));
        if (marked is not null)
        {
            return marked;
        }

        if (layer.Location.Definition.Attributes.HasFlag(TypeAttributes.Abstract))
        {
            return all.Where(constructor => !constructor.IsPrivate).MaxBy(constructor => constructor.Parameters.Length) is { } inherited ? inherited with { IsUsed = false } : null;
        }

        var visible = all.Where(constructor => constructor.IsPublic).ToList();
        if ((visible.Find(constructor => constructor.Parameters.IsEmpty) ?? Primary(layer, visible)) is { } chosen)
        {
            return chosen;
        }

        // A struct that says nothing else is made without its constructor.
        return visible.MaxBy(constructor => constructor.Parameters.Length) is { } longest ? longest with { IsUsed = !TypeModelReader.IsStruct(layer.Location) } : null;
    }

    /// <summary>The constructor that a positional record's header declares; null for every other type.</summary>
    public Constructor? Primary(TypeLayer layer) => Primary(layer, ReadAll(layer));

    /// <summary>Class records are told by their clone method, struct records by their generated operator: what is private is not in a reference assembly.</summary>
    public bool IsRecord(TypeLocation type)
    {
        var reader = type.Image.Reader;
        foreach (var handle in type.Definition.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            if (reader.StringComparer.Equals(method.Name, "<Clone>$")
                || ((reader.StringComparer.Equals(method.Name, "op_Equality") || reader.StringComparer.Equals(method.Name, "PrintMembers")) && IsGenerated(type, method)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The compiler writes a Deconstruct method whose parameters are those of the primary constructor.</summary>
    private Constructor? Primary(TypeLayer layer, IReadOnlyCollection<Constructor> constructors)
    {
        var type = layer.Location;
        if (!IsRecord(type))
        {
            return null;
        }

        var reader = layer.Image.Reader;
        foreach (var handle in type.Definition.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            if (reader.StringComparer.Equals(method.Name, "Deconstruct") && IsGenerated(type, method))
            {
                var names = Parameters(reader, method).Select(parameter => reader.GetString(parameter.Name)).ToList();
                return constructors.FirstOrDefault(constructor => constructor.Parameters.Select(parameter => parameter.Name).SequenceEqual(names, StringComparer.Ordinal));
            }
        }

        var properties = type.Definition.GetProperties().Select(property => reader.GetString(reader.GetPropertyDefinition(property).Name)).ToHashSet(StringComparer.Ordinal);
        return constructors
            .Where(constructor => constructor.Parameters.Length > 0 && constructor.Parameters.All(parameter => properties.Contains(parameter.Name)))
            .MaxBy(constructor => constructor.Parameters.Length);
    }

    private List<Constructor> ReadAll(TypeLayer layer)
    {
        var reader = layer.Image.Reader;
        var constructors = new List<Constructor>();
        foreach (var handle in layer.Location.Definition.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            if (!method.Attributes.HasFlag(MethodAttributes.Static) && reader.StringComparer.Equals(method.Name, ".ctor"))
            {
                constructors.Add(Read(layer, method));
            }
        }

        return constructors;
    }

    private Constructor Read(TypeLayer layer, MethodDefinition method)
    {
        var reader = layer.Image.Reader;
        var context = contexts.Of(layer.Location, method);
        var signature = reader.GetBlobReader(method.Signature);
        signature.ReadSignatureHeader();
        var count = signature.ReadCompressedInteger();
        new SignatureReader(layer.Image, [], new NullableFlags(0)).Read(ref signature, 0);
        var rows = Parameters(reader, method).ToLookup(parameter => parameter.SequenceNumber);
        var parameters = ImmutableArray.CreateBuilder<ConstructorParameter>();
        for (var number = 1; number <= count; number++)
        {
            // Tools that strip an assembly may leave parameters without a row; the signature still has their types.
            if (rows[number].Select(row => (Parameter?)row).FirstOrDefault() is not { } parameter)
            {
                new SignatureReader(layer.Image, layer.Arguments, new NullableFlags(0)).Read(ref signature, 0);
                parameters.Add(new ConstructorParameter("", [], Nullability.Unknown, HasDefault: false));
                continue;
            }

            var own = attributes.Read(layer.Image, parameter.GetCustomAttributes());
            var type = new SignatureReader(layer.Image, layer.Arguments, contexts.Flags(layer.Image, parameter.GetCustomAttributes(), context)).Read(ref signature, 0);
            var hasDefault = parameter.Attributes.HasFlag(ParameterAttributes.Optional) || parameter.Attributes.HasFlag(ParameterAttributes.HasDefault);
            parameters.Add(new ConstructorParameter(reader.GetString(parameter.Name), own, NullabilityReader.Read(type, own), hasDefault));
        }

        return new Constructor(
            parameters.DrainToImmutable(),
            attributes.Read(layer.Image, method.GetCustomAttributes()),
            (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public,
            (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Private or MethodAttributes.PrivateScope);
    }

    private static IEnumerable<Parameter> Parameters(MetadataReader reader, MethodDefinition method) =>
        method.GetParameters().Select(reader.GetParameter).Where(parameter => parameter.SequenceNumber > 0).OrderBy(parameter => parameter.SequenceNumber);

    private bool IsGenerated(TypeLocation type, MethodDefinition method) =>
        attributes.Find(type.Image, method.GetCustomAttributes(), "System.Runtime.CompilerServices", "CompilerGeneratedAttribute") is not null;
}
