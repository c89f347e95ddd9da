using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

/// <summary>The serialiser and the runtime's own reader of nullability are the truth that metadata must tell too.</summary>
[TestClass]
public sealed class CrossCheckTests
{
    /// <summary>These follow Newtonsoft's or the data contract's attributes as well, which System.Text.Json does not know.</summary>
    private static readonly string[] OtherSerialisers = ["LeavingDataMember"];

    /// <summary>The serialiser writes a renamed override under both names, and drops an override that declares only a setter; a document has one row for each.</summary>
    private static readonly string[] OwnOpinion = ["Customer", "Child"];

    public static IEnumerable<object[]> SerialisableTypes =>
        from assembly in new[] { typeof(Contoso.Fixtures.Scalars).Assembly, typeof(Contoso.Shared.Entity).Assembly }
        from type in assembly.GetExportedTypes()
        where type is { IsEnum: false, IsGenericTypeDefinition: false, IsByRefLike: false } && !(type.IsAbstract && type.IsSealed)
            && !type.IsSubclassOf(typeof(Delegate)) && !type.IsSubclassOf(typeof(Attribute)) && !type.IsSubclassOf(typeof(JsonConverter))
            && !type.Name.Contains('<', StringComparison.Ordinal)
            && !OtherSerialisers.Contains(type.Name, StringComparer.Ordinal)
        select new object[] { type.FullName!.Replace('+', '.') };

    [TestMethod]
    [DynamicData(nameof(SerialisableTypes))]
    public void Names_order_and_presence_are_those_of_the_serialiser(string name)
    {
        var type = Find(name);
        if (Describe(type) is not { Kind: JsonTypeInfoKind.Object } info || OwnOpinion.Contains(type.Name, StringComparer.Ordinal))
        {
            return;
        }

        var theirs = info.Properties.Where(property => property.Get is not null && !property.IsExtensionData).Select(property => property.Name);
        var ours = Instance.FindByFullName(name).ShouldHaveSingleItem().Members.Select(member => member.ExplicitName ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name));
        // The serialiser writes derived members first, documents the base's.
        ours.ShouldBe(theirs, ignoreOrder: type.BaseType != typeof(object) || type.IsInterface);
    }

    [TestMethod]
    [DynamicData(nameof(SerialisableTypes))]
    public void What_the_serialiser_requires_is_explicit(string name)
    {
        if (Describe(Find(name)) is not { Kind: JsonTypeInfoKind.Object } info)
        {
            return;
        }

        var ours = Instance.FindByFullName(name).ShouldHaveSingleItem().Members
            .Where(member => member.Required.IsExplicit)
            .Select(member => member.ExplicitName ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name));
        info.Properties.Where(property => property.IsRequired).Select(property => property.Name).Except(ours, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [TestMethod]
    [DynamicData(nameof(SerialisableTypes))]
    public void Nullability_is_that_of_the_runtime(string name)
    {
        var type = Find(name);
        var context = new NullabilityInfoContext();
        foreach (var member in Instance.FindByFullName(name).ShouldHaveSingleItem().Members)
        {
            var theirs = Nullability(context, type, member);
            if (theirs is { } expected)
            {
                member.Nullability.ToString().ShouldBe(expected, $"{name}.{member.Name}");
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(SerialisableTypes))]
    public void The_form_of_each_member_is_that_of_the_serialisers_schema(string name)
    {
        if (Describe(Find(name)) is not { Kind: JsonTypeInfoKind.Object } || Schema(Find(name))?["properties"] is not JsonObject properties)
        {
            return;
        }

        foreach (var member in Instance.FindByFullName(name).ShouldHaveSingleItem().Members.Where(member => !member.HasCustomForm))
        {
            var ours = FormOf(member.Type);
            if (ours is not null && properties[member.ExplicitName ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name)] is JsonObject schema && FormsOf(schema) is { Count: > 0 } theirs)
            {
                theirs.Any(form => form == ours).ShouldBeTrue($"{name}.{member.Name}: {ours}, not {string.Join('|', theirs)}");
            }
        }
    }

    private static JsonNode? Schema(Type type)
    {
        try
        {
            return JsonSerializerOptions.Web.GetJsonSchemaAsNode(type);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The schema's words, 'null' and the string form of numbers left out; empty where it allows anything or refers elsewhere.</summary>
    private static List<string> FormsOf(JsonObject schema)
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

    private static string? FormOf(TypeTerm term) => term switch
    {
        ScalarTerm { Type: ScalarType.Boolean } => "boolean",
        ScalarTerm { Type: ScalarType.Integer or ScalarType.Long, CSharpName: not ("BigInteger" or "nint" or "nuint") } => "integer",
        ScalarTerm { Type: ScalarType.Float or ScalarType.Double or ScalarType.Decimal } => "number",
        ScalarTerm { Type: ScalarType.String or ScalarType.Uuid or ScalarType.DateTime or ScalarType.Date or ScalarType.Time or ScalarType.Duration or ScalarType.Uri, CSharpName: not "Stream" } => "string",
        ScalarTerm { Type: ScalarType.Binary, CSharpName: "byte[]" } => "string",
        ArrayTerm => "array",
        MapTerm => "object",
        EnumTerm { Form: EnumForm.String } => "string",
        EnumTerm { Form: EnumForm.Number } => "integer",
        _ => null,
    };

    /// <summary>Null where the runtime cannot say it: type arguments of a base type are erased.</summary>
    private static string? Nullability(NullabilityInfoContext context, Type type, MemberModel member)
    {
        var declaring = type;
        while (declaring is not null)
        {
            const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
            var property = declaring.GetProperty(member.Name, Own);
            var field = declaring.GetField(member.Name, Own);
            if (declaring.IsGenericType)
            {
                return null;
            }

            if (property?.GetMethod is not null || field is not null)
            {
                var state = property is not null ? context.Create(property).ReadState : context.Create(field!).ReadState;
                return state switch
                {
                    NullabilityState.NotNull => "NonNullable",
                    NullabilityState.Nullable => "Nullable",
                    _ => "Unknown",
                };
            }

            declaring = declaring.BaseType;
        }

        return null;
    }

    private static Type Find(string name) =>
        new[] { typeof(Contoso.Fixtures.Scalars).Assembly, typeof(Contoso.Shared.Entity).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Single(type => type.FullName!.Replace('+', '.') == name);

    private static JsonTypeInfo? Describe(Type type)
    {
        try
        {
            return JsonSerializerOptions.Web.GetTypeInfo(type);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }
}
