using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace ArchDocs.Core.Tests.Types;

/// <summary>What the serialiser and the runtime's own reader of nullability say of a type that is loaded.</summary>
internal static class Runtime
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The types of an assembly that may be written as an object: nothing that the source cannot name, static, open, or made to be thrown.</summary>
    public static IEnumerable<Type> StructuresOf(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type =>
            type is { IsEnum: false, IsGenericTypeDefinition: false, IsByRefLike: false } && !(type.IsAbstract && type.IsSealed)
            && !type.FullName!.Contains('<', StringComparison.Ordinal)
            && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type)
            && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type));

    /// <summary>Null where the serialiser refuses the type, or does not write it as an object.</summary>
    public static JsonTypeInfo? Describe(Type type)
    {
        try
        {
            return JsonSerializerOptions.Web.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } info ? info : null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    public static List<string> NamesOf(JsonTypeInfo info) => [.. info.Properties.Where(property => property.Get is not null && !property.IsExtensionData).Select(property => property.Name)];

    public static JsonObject? SchemaOf(Type type)
    {
        try
        {
            return JsonSerializerOptions.Web.GetJsonSchemaAsNode(type)["properties"] as JsonObject;
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The schema's words, 'null' and the string form of numbers left out; empty where it allows anything or refers elsewhere.</summary>
    public static List<string> FormsOf(JsonObject schema)
    {
        string[] forms = schema["type"] switch
        {
            JsonArray several => [.. several.Select(form => form!.GetValue<string>())],
            { } one => [one.GetValue<string>()],
            null when schema["enum"] is JsonArray values && values.Any(value => value?.GetValueKind() == JsonValueKind.String) => ["string"],
            null => [],
        };
        var isNumber = forms.Any(form => form is "integer" or "number");
        return [.. forms.Where(form => form != "null" && !(isNumber && form == "string"))];
    }

    /// <summary>Null where the runtime cannot say it: type arguments of a base type are erased.</summary>
    public static string? NullabilityOf(Type type, string member)
    {
        var context = new NullabilityInfoContext();
        for (var declaring = type; declaring is not null && !declaring.IsGenericType; declaring = declaring.BaseType)
        {
            var property = declaring.GetProperty(member, Own);
            var field = declaring.GetField(member, Own);
            if (property?.GetMethod is not null || field is not null)
            {
                return NameOf(property is not null ? context.Create(property).ReadState : context.Create(field!).ReadState);
            }
        }

        return null;
    }

    /// <summary>By keyword, by attribute, or by a parameter without a default that cannot be null.</summary>
    public static bool Demands(JsonPropertyInfo property) =>
        property.IsRequired
        || (property.AttributeProvider is MemberInfo member
            && (member.GetCustomAttribute<RequiredAttribute>(inherit: false) is not null || member.GetCustomAttribute<DataMemberAttribute>(inherit: false) is { IsRequired: true }))
        || (property.AssociatedParameter is { HasDefaultValue: false, AttributeProvider: ParameterInfo parameter } && IsNeverNull(parameter));

    private static bool IsNeverNull(ParameterInfo parameter) =>
        parameter.ParameterType.IsValueType ? Nullable.GetUnderlyingType(parameter.ParameterType) is null : new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static string NameOf(NullabilityState state) => state switch
    {
        NullabilityState.NotNull => "NonNullable",
        NullabilityState.Nullable => "Nullable",
        _ => "Unknown",
    };
}
