using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

/// <summary>A field of a model, as templates see it.</summary>
/// <param name="Kind">'text', 'number', 'true or false', 'list of text', 'list', 'object' or 'texts by name'; with 'or null'.</param>
/// <param name="Inner">The record behind it; null for plain values.</param>
internal sealed record ModelField(string Name, string Kind, string Meaning, Type? Inner)
{
    private static readonly Type[] Plain = [typeof(string), typeof(bool), typeof(int)];

    /// <summary>Positional ones first, as they are declared.</summary>
    public static IEnumerable<ModelField> Of(Type model)
    {
        var nullability = new NullabilityInfoContext();
        var parameters = model.GetConstructors()[0].GetParameters();
        foreach (var parameter in parameters)
        {
            yield return Read(parameter.Name!, parameter.ParameterType, nullability.Create(parameter).ReadState == NullabilityState.Nullable, parameter.GetCustomAttribute<MeaningAttribute>());
        }

        foreach (var property in model.GetProperties().Where(property => !parameters.Any(parameter => parameter.Name == property.Name)))
        {
            yield return Read(property.Name, property.PropertyType, nullability.Create(property).ReadState == NullabilityState.Nullable, property.GetCustomAttribute<MeaningAttribute>());
        }
    }

    private static ModelField Read(string name, Type type, bool isNullable, MeaningAttribute? meaning)
    {
        var element = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;
        var kind = (element, type) switch
        {
            ({ } of, _) => of == typeof(string) ? "list of text" : "list",
            (_, { IsGenericType: true }) => "texts by name",
            _ when type == typeof(string) => "text",
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(int) => "number",
            _ => "object",
        };
        var inner = element ?? type;
        return new ModelField(
            JsonNamingPolicy.CamelCase.ConvertName(name),
            isNullable ? $"{kind} or null" : kind,
            meaning?.Text ?? "",
            Plain.Contains(inner) || inner.IsGenericType ? null : inner);
    }
}
