using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>The compiler's nullability marks: an element's own, else those of its member, type, outer types and module.</summary>
internal sealed class NullableContexts(AttributeReader attributes)
{
    private const string Namespace = "System.Runtime.CompilerServices";
    private const string Mark = "NullableAttribute";
    private const string Context = "NullableContextAttribute";
    private readonly ConcurrentDictionary<TypeLocation, byte> _types = new();

    public byte Of(TypeLocation type) => _types.GetOrAdd(type, Read);

    public byte Of(TypeLocation type, MethodDefinition method) => Find(type.Image, method.GetCustomAttributes()) ?? Of(type);

    public NullableFlags Flags(AssemblyImage image, CustomAttributeHandleCollection own, byte context) =>
        attributes.Find(image, own, Namespace, Mark) switch
        {
            { Arguments: [byte everywhere] } => new NullableFlags(everywhere),
            { Arguments: [ImmutableArray<object?> marks] } => new NullableFlags(0, [.. marks.OfType<byte>()]),
            _ => new NullableFlags(context),
        };

    /// <summary>A type's parameters, outer types' first, each standing for itself.</summary>
    public ImmutableArray<ClrType> Parameters(TypeLocation type)
    {
        var reader = type.Image.Reader;
        var parameters = ImmutableArray.CreateBuilder<ClrType>();
        foreach (var handle in type.Definition.GetGenericParameters())
        {
            var parameter = reader.GetGenericParameter(handle);
            parameters.Add(new ClrParameter(reader.GetString(parameter.Name), Constraint(type.Image, parameter, Of(type))) { Annotation = 1 });
        }

        return parameters.ToImmutable();
    }

    /// <summary>A generic method's own parameters, each standing for itself.</summary>
    public ImmutableArray<ClrType> Parameters(TypeLocation type, MethodDefinition method) =>
    [
        .. method.GetGenericParameters().Select(type.Image.Reader.GetGenericParameter)
            .Select(parameter => new ClrParameter(type.Image.Reader.GetString(parameter.Name), Constraint(type.Image, parameter, Of(type, method))) { Annotation = 1 }),
    ];

    private byte Read(TypeLocation type)
    {
        var path = TypeNames.Path(type);
        for (var index = path.Length - 1; index >= 0; index--)
        {
            if (Find(type.Image, type.Image.Reader.GetTypeDefinition(path[index]).GetCustomAttributes()) is { } mark)
            {
                return mark;
            }
        }

        return Find(type.Image, type.Image.Reader.GetModuleDefinition().GetCustomAttributes()) ?? 0;
    }

    private ParameterConstraint Constraint(AssemblyImage image, GenericParameter parameter, byte context)
    {
        if (parameter.Attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            return ParameterConstraint.Value;
        }

        if (parameter.Attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            return Flags(image, parameter.GetCustomAttributes(), context).Next() == 1 ? ParameterConstraint.Reference : ParameterConstraint.None;
        }

        var constraints = parameter.GetConstraints();
        var isNotNull = constraints.Count == 0
            ? Flags(image, parameter.GetCustomAttributes(), context).Next() == 1
            : constraints.Any(handle => Flags(image, image.Reader.GetGenericParameterConstraint(handle).GetCustomAttributes(), context).Next() == 1);
        return isNotNull ? ParameterConstraint.NotNull : ParameterConstraint.None;
    }

    private byte? Find(AssemblyImage image, CustomAttributeHandleCollection own) =>
        attributes.Find(image, own, Namespace, Context) is { Arguments: [byte mark] } ? mark : null;
}
