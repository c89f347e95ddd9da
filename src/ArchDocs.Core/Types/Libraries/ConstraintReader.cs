using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Libraries;

/// <summary>What a generic method demands of its type parameters.</summary>
internal sealed class ConstraintReader(AttributeReader attributes, NullableContexts contexts, TermReader terms)
{
    public LibraryTypeParameter Read(TypeLayer layer, MethodDefinition method, ImmutableArray<ClrType> typeParameters, GenericParameter parameter, FunctionTexts texts)
    {
        var name = layer.Image.Reader.GetString(parameter.Name);
        return new LibraryTypeParameter(name, [.. Constraints(layer, method, typeParameters, parameter)], texts.TypeParameterOf(name));
    }

    private IEnumerable<LibraryConstraint> Constraints(TypeLayer layer, MethodDefinition method, ImmutableArray<ClrType> typeParameters, GenericParameter parameter)
    {
        var isConstrained = false;
        foreach (var constraint in Written(layer, method, typeParameters, parameter))
        {
            isConstrained = true;
            yield return constraint;
        }

        // The compiler writes 'notnull' as a mark of nullability alone.
        if (!isConstrained && typeParameters.OfType<ClrParameter>().Any(own => own.Name == layer.Image.Reader.GetString(parameter.Name) && own.Constraint == ParameterConstraint.NotNull))
        {
            yield return new LibraryConstraint("notnull", null);
        }
    }

    private IEnumerable<LibraryConstraint> Written(TypeLayer layer, MethodDefinition method, ImmutableArray<ClrType> typeParameters, GenericParameter parameter)
    {
        var isValue = parameter.Attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (attributes.Read(layer.Image, parameter.GetCustomAttributes()).Has("System.Runtime.CompilerServices.IsUnmanagedAttribute"))
        {
            yield return new LibraryConstraint("unmanaged", null);
        }
        else if (isValue)
        {
            yield return new LibraryConstraint("struct", null);
        }
        else if (parameter.Attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return new LibraryConstraint("class", null);
        }

        foreach (var handle in parameter.GetConstraints())
        {
            var constraint = layer.Image.Reader.GetGenericParameterConstraint(handle);
            var flags = contexts.Flags(layer.Image, constraint.GetCustomAttributes(), contexts.Of(layer.Location, method));
            var type = new SignatureReader(layer.Image, layer.Arguments, flags, typeParameters).ReadHandle(constraint.Type);
            if (type is not ClrNamed { FullName: "System.ValueType" })
            {
                yield return new LibraryConstraint("", terms.Read(type, form: null));
            }
        }

        if (!isValue && parameter.Attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            yield return new LibraryConstraint("new", null);
        }
    }
}
