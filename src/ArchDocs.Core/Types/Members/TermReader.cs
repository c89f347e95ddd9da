using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>Turns a signature's type into the row of the vocabulary that it means on the wire.</summary>
internal sealed class TermReader(TypeHierarchy hierarchy, EnumReader enums)
{
    private const int DeepestNesting = 24;

    /// <param name="form">What an attribute on the member says of the enums in its type.</param>
    public TypeTerm Read(ClrType type, EnumForm? form) => Read(type, form, []);

    /// <param name="open">Collections being read, since one may hold itself.</param>
    private TypeTerm Read(ClrType type, EnumForm? form, ImmutableArray<TypeLocation> open)
    {
        if (open.Length > DeepestNesting)
        {
            return UnknownTerm.Instance;
        }

        return type switch
        {
            ClrPrimitive primitive => KnownTypes.Scalar(primitive.Code) ?? (TypeTerm)UnknownTerm.Instance,
            ClrArray { IsVector: true, Element: ClrPrimitive { Code: System.Reflection.Metadata.PrimitiveTypeCode.Byte } } => new ScalarTerm(ScalarType.Binary, "byte[]"),
            ClrArray { IsVector: true } array => new ArrayTerm(Read(array.Element, form, open)),
            ClrParameter parameter => new ParameterTerm(parameter.Name),
            ClrNamed named => ReadNamed(named, form, open),
            _ => UnknownTerm.Instance,
        };
    }

    private TypeTerm ReadNamed(ClrNamed type, EnumForm? form, ImmutableArray<TypeLocation> open)
    {
        if (type.IsNullableValue)
        {
            return Read(type.Arguments[0], form, open);
        }

        if (KnownTypes.Scalar(type.FullName) is { } scalar)
        {
            return scalar;
        }

        if (KnownTypes.IsMemory(type.FullName) && type.Arguments is [ClrPrimitive { Code: System.Reflection.Metadata.PrimitiveTypeCode.Byte }])
        {
            return new ScalarTerm(ScalarType.Binary, $"{TypeNames.WithoutArities(type.FullName)["System.".Length..]}<byte>");
        }

        if (KnownTypes.IsTuple(type.FullName) && type.Arguments.Length > 0)
        {
            return new TupleTerm([.. TupleElements(type).Select(element => Read(element, form, open))]);
        }

        return ReadCollection(type, form, open) ?? ReadDefined(type, form, open);
    }

    private TypeTerm ReadDefined(ClrNamed type, EnumForm? form, ImmutableArray<TypeLocation> open)
    {
        if (hierarchy.Resolve(type) is not { } layer)
        {
            return UnknownTerm.Instance;
        }

        var location = layer.Location;
        if (EnumReader.IsEnum(location))
        {
            var values = enums.Read(location);
            return new EnumTerm(TypeNames.WithoutArities(type.FullName), TypeNames.Plain(location), form ?? values.Form, values);
        }

        if (!open.Contains(location))
        {
            if (hierarchy.DerivesFrom(type, "System.IO.Stream"))
            {
                return new ScalarTerm(ScalarType.Binary, TypeNames.Plain(location));
            }

            if (ReadDerivedCollection(type, form, open.Add(location)) is { } collection)
            {
                return collection;
            }
        }

        return new NamedTerm(
            TypeNames.WithoutArities(type.FullName),
            TypeNames.Plain(location),
            [.. type.Arguments.Select(argument => Read(argument, form, open.Add(location)))]);
    }

    private TypeTerm? ReadDerivedCollection(ClrNamed type, EnumForm? form, ImmutableArray<TypeLocation> open)
    {
        TypeTerm? sequence = null;
        TypeTerm? untypedMap = null;
        TypeTerm? untypedSequence = null;
        foreach (var implemented in hierarchy.AllInterfaces(type))
        {
            switch (ReadCollection(implemented, form, open))
            {
                case MapTerm map when implemented.Arguments.Length == 2:
                    return map;
                case MapTerm map:
                    untypedMap ??= map;
                    break;
                case { } array when implemented.Arguments.Length == 1:
                    sequence ??= array;
                    break;
                case { } array:
                    untypedSequence ??= array;
                    break;
            }
        }

        return sequence ?? untypedMap ?? untypedSequence;
    }

    private TypeTerm? ReadCollection(ClrNamed type, EnumForm? form, ImmutableArray<TypeLocation> open) => type switch
    {
        { Arguments: [var key, var value] } when KnownTypes.IsMap(type.FullName) => new MapTerm(Read(key, form, open), Read(value, form, open)),
        { Arguments: [var element] } when KnownTypes.IsSequence(type.FullName) => new ArrayTerm(Read(element, form, open)),
        _ when KnownTypes.IsUntypedMap(type.FullName) => new MapTerm(new ScalarTerm(ScalarType.String, "string"), new ScalarTerm(ScalarType.Any, "object")),
        _ when KnownTypes.IsUntypedSequence(type.FullName) => new ArrayTerm(new ScalarTerm(ScalarType.Any, "object")),
        _ => null,
    };

    /// <summary>From the eighth element on, a tuple holds the rest in a tuple of its own.</summary>
    private static IEnumerable<ClrType> TupleElements(ClrNamed tuple) =>
        tuple.Arguments is [.. var first, ClrNamed rest] && tuple.Arguments.Length == 8 && KnownTypes.IsTuple(rest.FullName)
            ? first.Concat(TupleElements(rest))
            : tuple.Arguments;
}
