using System.Text.Json;
using ArchDocs.Core.Types;
using Microsoft.OpenApi;

namespace ArchDocs.Core.OpenApi;

/// <summary>What a schema means in the vocabulary of types. What it leaves open is open: nullability stands beside a type, and a structure without name has none to compare.</summary>
internal sealed class SchemaTerms(SchemaNames names)
{
    private const string Components = "#/components/schemas/";
    private const int DeepestNesting = 16;
    private const JsonSchemaType Numeric = JsonSchemaType.Integer | JsonSchemaType.Number;

    public TypeTerm Of(IOpenApiSchema? schema) => Of(schema, 0);

    private TypeTerm Of(IOpenApiSchema? schema, int depth)
    {
        if (schema is null || depth > DeepestNesting)
        {
            return UnknownTerm.Instance;
        }

        if (schema is OpenApiSchemaReference reference)
        {
            return OfReference(reference);
        }

        var parts = PartsOf(schema).Where(part => !IsNull(part)).ToArray();
        if (parts.Length > 0)
        {
            return parts is [var only] && schema.Properties is not { Count: > 0 } ? Of(only, depth + 1) : UnknownTerm.Instance;
        }

        // Values without a name may be those of an enum that has one.
        return schema.Enum is { Count: > 0 } || schema.Const is not null ? UnknownTerm.Instance : OfType(schema, depth);
    }

    private TypeTerm OfType(IOpenApiSchema schema, int depth) => TypeOf(schema) switch
    {
        JsonSchemaType.String => OfText(schema),
        JsonSchemaType.Boolean => new ScalarTerm(ScalarType.Boolean, "bool"),
        JsonSchemaType.Integer => OfInteger(schema.Format),
        JsonSchemaType.Number => OfNumber(schema.Format),

        // Serialisers that read numbers from text as well say so.
        JsonSchemaType.String | JsonSchemaType.Integer => OfInteger(schema.Format),
        JsonSchemaType.String | JsonSchemaType.Number => OfNumber(schema.Format),
        JsonSchemaType.Array => new ArrayTerm(Of(schema.Items, depth + 1)),
        JsonSchemaType.Object when schema.Properties is not { Count: > 0 } && schema.AdditionalProperties is { } value => new MapTerm(new ScalarTerm(ScalarType.String, "string"), Of(value, depth + 1)),
        _ => UnknownTerm.Instance,
    };

    private TypeTerm OfReference(OpenApiSchemaReference reference)
    {
        try
        {
            var address = reference.Reference.ReferenceV3;
            return address is not null && address.StartsWith(Components, StringComparison.Ordinal) && !address.AsSpan(Components.Length).Contains('/') && reference is { Reference.Id: { Length: > 0 } id, Target: { } target }
                ? OfComponent(id, target)
                : UnknownTerm.Instance;
        }
        catch (InvalidOperationException)
        {
            // It refers to itself, by way of others perhaps.
            return UnknownTerm.Instance;
        }
    }

    private TypeTerm OfComponent(string id, IOpenApiSchema target)
    {
        var type = TypeOf(target);
        var named = names.Find(id);
        var isScalar = type is not null && (type & (JsonSchemaType.Object | JsonSchemaType.Array)) == 0;
        if (named is EnumTerm known)
        {
            return isScalar || target.Enum is { Count: > 0 } ? known with { Form = FormOf(target, type) ?? known.Form } : UnknownTerm.Instance;
        }

        if (target.Enum is { Count: > 0 })
        {
            return named is NamedTerm value ? new EnumTerm(value.FullName, value.Name, FormOf(target, type), null) : named;
        }

        // A value or a collection with a name of its own may be documented as what it is, or by that name.
        var isStructure = target.Properties is { Count: > 0 } || PartsOf(target).Any() || (type == JsonSchemaType.Object && target.AdditionalProperties is null);
        return isStructure && !isScalar && type != JsonSchemaType.Array ? named : UnknownTerm.Instance;
    }

    private static EnumForm? FormOf(IOpenApiSchema schema, JsonSchemaType? type) => type switch
    {
        JsonSchemaType.String => EnumForm.String,
        JsonSchemaType.Integer => EnumForm.Number,
        null when schema.Enum is { Count: > 0 } values && values.All(value => value is null || value.GetValueKind() is JsonValueKind.String or JsonValueKind.Null) => EnumForm.String,
        _ => null,
    };

    private static IEnumerable<IOpenApiSchema> PartsOf(IOpenApiSchema schema) => (schema.AllOf ?? []).Concat(schema.OneOf ?? []).Concat(schema.AnyOf ?? []);

    private static bool IsNull(IOpenApiSchema schema) => schema is not OpenApiSchemaReference && schema.Type == JsonSchemaType.Null;

    private static JsonSchemaType? TypeOf(IOpenApiSchema schema)
    {
        var type = schema.Type & ~JsonSchemaType.Null;

        // An integer is a number, so that who writes both means numbers.
        return type is Numeric ? JsonSchemaType.Number : type;
    }

    /// <summary>A pattern without format is some value's own form: a TimeSpan, a version, an identifier.</summary>
    private static TypeTerm OfText(IOpenApiSchema schema) => schema.Format switch
    {
        "date-time" or "datetime" => new ScalarTerm(ScalarType.DateTime, "DateTimeOffset"),
        "date" => new ScalarTerm(ScalarType.Date, "DateOnly"),
        "time" => new ScalarTerm(ScalarType.Time, "TimeOnly"),
        "duration" or "date-span" or "time-span" or "timespan" => new ScalarTerm(ScalarType.Duration, "TimeSpan"),
        "uuid" or "guid" => new ScalarTerm(ScalarType.Uuid, "Guid"),
        "uri" or "url" or "uri-reference" => new ScalarTerm(ScalarType.Uri, "Uri"),
        "byte" or "binary" or "base64" => new ScalarTerm(ScalarType.Binary, "byte[]"),
        null or "" when schema.Pattern is { Length: > 0 } => UnknownTerm.Instance,
        _ => new ScalarTerm(ScalarType.String, "string"),
    };

    private static TypeTerm OfInteger(string? format) => format switch
    {
        "int32" or "int16" or "int8" or "uint32" or "uint16" or "uint8" => new ScalarTerm(ScalarType.Integer, "int"),
        "int64" or "uint64" => new ScalarTerm(ScalarType.Long, "long"),
        _ => new EitherTerm([new ScalarTerm(ScalarType.Integer, "int"), new ScalarTerm(ScalarType.Long, "long")]),
    };

    /// <summary>The framework writes a decimal as 'double'.</summary>
    private static TypeTerm OfNumber(string? format) => format switch
    {
        "float" => new ScalarTerm(ScalarType.Float, "float"),
        "decimal" => new ScalarTerm(ScalarType.Decimal, "decimal"),
        "double" => new EitherTerm([new ScalarTerm(ScalarType.Double, "double"), new ScalarTerm(ScalarType.Decimal, "decimal")]),
        _ => new EitherTerm([new ScalarTerm(ScalarType.Decimal, "decimal"), new ScalarTerm(ScalarType.Double, "double"), new ScalarTerm(ScalarType.Float, "float"), new ScalarTerm(ScalarType.Integer, "int"), new ScalarTerm(ScalarType.Long, "long")]),
    };
}
