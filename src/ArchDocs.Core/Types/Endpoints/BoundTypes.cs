using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

internal enum BoundKind
{
    Unknown,

    /// <summary>Given by the framework, not by the request.</summary>
    Special,
    File,

    /// <summary>Read from one text: numbers, strings, enums, types that parse themselves.</summary>
    Simple,

    /// <summary>A structure or a collection, which only a body or several values can carry.</summary>
    Body,
}

/// <summary>Tells how a parameter of a type is bound.</summary>
internal static class BoundTypes
{
    public static BoundKind KindOf(ClrType type, TypeHierarchy hierarchy, AttributeReader attributes)
    {
        switch (type)
        {
            case ClrPrimitive { Code: PrimitiveTypeCode.Object }:
                return BoundKind.Body;
            case ClrPrimitive:
                return BoundKind.Simple;
            case ClrArray:
                return BoundKind.Body;
            case ClrNamed { IsNullableValue: true } nullable:
                return KindOf(nullable.Arguments[0], hierarchy, attributes);
            case ClrNamed named:
                return KindOf(named, hierarchy, attributes);
            default:
                return BoundKind.Unknown;
        }
    }

    private static BoundKind KindOf(ClrNamed type, TypeHierarchy hierarchy, AttributeReader attributes)
    {
        switch (type.FullName)
        {
            case "System.Threading.CancellationToken":
                return BoundKind.Special;
            case "Microsoft.AspNetCore.Http.IFormFile" or "Microsoft.AspNetCore.Http.IFormFileCollection":
                return BoundKind.File;
            case "System.IO.Stream" or "System.IO.Pipelines.PipeReader" or "Microsoft.AspNetCore.Http.IFormCollection":
                return BoundKind.Unknown;
            case "System.Version":
                return BoundKind.Simple;
        }

        if (KnownTypes.Scalar(type.FullName) is { } scalar)
        {
            return scalar.Type == ScalarType.Any ? BoundKind.Body : BoundKind.Simple;
        }

        if (KnownTypes.IsSequence(type.FullName))
        {
            return type.Arguments is [ClrNamed { FullName: "Microsoft.AspNetCore.Http.IFormFile" }] ? BoundKind.File : BoundKind.Body;
        }

        if (KnownTypes.IsMap(type.FullName))
        {
            return BoundKind.Body;
        }

        if (type.FullName.StartsWith("Microsoft.", StringComparison.Ordinal) || hierarchy.Resolve(type) is not { } layer)
        {
            return BoundKind.Unknown;
        }

        if (EnumReader.IsEnum(layer.Location) || ParsesItself(layer.Location, attributes))
        {
            return BoundKind.Simple;
        }

        return IsStructure(layer, hierarchy) ? BoundKind.Body : BoundKind.Unknown;
    }

    private static bool ParsesItself(TypeLocation type, AttributeReader attributes)
    {
        var reader = type.Image.Reader;
        return type.Definition.GetMethods().Select(reader.GetMethodDefinition).Any(method =>
                method.Attributes.HasFlag(MethodAttributes.Static) && method.Attributes.HasFlag(MethodAttributes.Public) && reader.StringComparer.Equals(method.Name, "TryParse"))
            || attributes.Read(type.Image, type.Definition.GetCustomAttributes()).Has("System.ComponentModel.TypeConverterAttribute");
    }

    /// <summary>A class of data shows properties; one that shows none, or only behaviour, is a service of the container.</summary>
    private static bool IsStructure(TypeLayer layer, TypeHierarchy hierarchy)
    {
        if (layer.Location.Definition.Attributes.HasFlag(TypeAttributes.Abstract))
        {
            return false;
        }

        return hierarchy.Chain(layer, out _).Any(one => one.Location.Definition.GetProperties().Any(handle =>
        {
            var getter = one.Image.Reader.GetPropertyDefinition(handle).GetAccessors().Getter;
            return !getter.IsNil && (one.Image.Reader.GetMethodDefinition(getter).Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;
        }));
    }
}
