using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

/// <summary>The serialiser and the runtime's own reader of nullability are the truth that metadata must tell too: for the fixtures, for the sample, and for packages that nobody here wrote.</summary>
[TestClass]
public sealed class CrossCheckTests
{
    private static readonly ImmutableDictionary<string, Assembly> Assemblies = new[]
    {
        typeof(Contoso.Fixtures.Scalars).Assembly,
        typeof(Contoso.Shared.Entity).Assembly,
        typeof(Contoso.Web.OrderDto).Assembly,
        typeof(Contoso.Orders.Contracts.OrderDto).Assembly,
        typeof(Markdig.MarkdownPipeline).Assembly,
        typeof(YamlDotNet.Core.Mark).Assembly,
        typeof(Microsoft.VisualStudio.TestPlatform.ObjectModel.TestCase).Assembly,
    }.ToImmutableDictionary(assembly => assembly.GetName().Name!, StringComparer.Ordinal);

    /// <summary>Why a type differs on purpose: what types.md says otherwise than the serialiser.</summary>
    private static readonly ImmutableDictionary<string, string> OwnOpinions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Contoso.Fixtures.LeavingDataMember"] = "follows the data contract's attributes as well",
        ["Contoso.Fixtures.Customer"] = "the serialiser writes a renamed override under both names, a document has one row",
        ["Contoso.Fixtures.Square"] = "as Customer",
        ["Contoso.Fixtures.Child"] = "the serialiser drops an override that declares only a setter",
        ["Contoso.Fixtures.Included"] = "what is not public is not listed, though [JsonInclude] shows it",
        ["Microsoft.VisualStudio.TestPlatform.ObjectModel.TestProperty"] = "follows the data contract's attributes as well",
        ["Microsoft.VisualStudio.TestPlatform.ObjectModel.Trait"] = "follows the data contract's attributes as well",
        ["Microsoft.VisualStudio.TestPlatform.ObjectModel.Client.DiscoveryCriteria"] = "follows the data contract's attributes as well",
        ["Microsoft.VisualStudio.TestPlatform.ObjectModel.Client.TestRunCriteria"] = "follows the data contract's attributes as well",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static IEnumerable<object[]> AssemblyNames => Assemblies.Keys.Order(StringComparer.Ordinal).Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(AssemblyNames))]
    public void Names_and_presence_are_those_of_the_serialiser(string assembly) =>
        ShouldAgree(assembly, (type, model, info) =>
        {
            var theirs = Runtime.NamesOf(info);
            var ours = model.Members.Select(WireNameOf).ToList();
            return OwnOpinions.ContainsKey(NameOf(type))
                ? []
                : theirs.Except(ours, StringComparer.Ordinal).Select(name => $"-{name}").Concat(ours.Except(theirs, StringComparer.Ordinal).Select(name => $"+{name}"));
        });

    [TestMethod]
    [DynamicData(nameof(AssemblyNames))]
    public void The_order_within_a_type_is_that_of_the_serialiser(string assembly) =>
        ShouldAgree(assembly, (type, model, info) =>
        {
            // The serialiser writes derived members first, documents the base's; an override stands with either at its own place.
            var own = info.Properties.Where(property => property.AttributeProvider is MemberInfo member && member.DeclaringType == type && !IsInherited(type, member)).Select(property => property.Name).ToList();
            var ours = model.Members.Select(WireNameOf).Where(own.Contains).ToList();
            var theirs = own.Where(ours.Contains).ToList();
            return ours.SequenceEqual(theirs, StringComparer.Ordinal) ? [] : [$"{string.Join(' ', ours)}, not {string.Join(' ', theirs)}"];
        });

    [TestMethod]
    [DynamicData(nameof(AssemblyNames))]
    public void Nullability_is_that_of_the_runtime(string assembly) =>
        ShouldAgree(assembly, (type, model, _) =>
            from member in model.Members
            let theirs = Runtime.NullabilityOf(type, member.Name)
            where theirs is not null && member.Nullability.ToString() != theirs
            select $"{member.Name}: {member.Nullability}, not {theirs}");

    [TestMethod]
    [DynamicData(nameof(AssemblyNames))]
    public void What_the_serialiser_demands_is_explicit(string assembly) =>
        ShouldAgree(assembly, (type, model, info) => OwnOpinions.ContainsKey(NameOf(type))
            ? []
            : info.Properties.Where(Runtime.Demands).Select(property => property.Name).Except(model.Members.Where(member => member.Required.IsExplicit).Select(WireNameOf), StringComparer.Ordinal));

    /// <summary>Beyond that, types.md has a record struct's parameters, several constructors, and parameters whose property is of another type.</summary>
    [TestMethod]
    [DataRow("ArchDocs.Fixtures", "Point.x Point.y Positional.name Range2.from Snapshot.count")]
    [DataRow("ArchDocs.Fixtures.Base", "")]
    [DataRow("ArchDocs.Fixtures.Web", "")]
    [DataRow("ArchDocs.Fixtures.Sample", "")]
    public void What_is_explicit_is_what_the_serialiser_demands(string assembly, string others) =>
        string.Join(' ', Compared(assembly)
            .Where(pair => !OwnOpinions.ContainsKey(NameOf(pair.Type)))
            .SelectMany(pair => pair.Model.Members.Where(member => member.Required.IsExplicit).Select(WireNameOf)
                .Except(pair.Info.Properties.Where(Runtime.Demands).Select(property => property.Name), StringComparer.Ordinal)
                .Select(name => $"{pair.Model.Name}.{name}"))
            .Order(StringComparer.Ordinal)).ShouldBe(others);

    [TestMethod]
    [DynamicData(nameof(AssemblyNames))]
    public void The_form_of_each_member_is_that_of_the_serialisers_schema(string assembly) =>
        ShouldAgree(assembly, (type, model, _) => Runtime.SchemaOf(type) is { } properties
            ? model.Members.Where(member => !member.HasCustomForm).Select(member => FormDifference(member, properties)).OfType<string>()
            : []);

    private static string? FormDifference(MemberModel member, JsonObject properties) =>
        FormOf(member.Type) is { } ours && properties[WireNameOf(member)] is JsonObject schema && Runtime.FormsOf(schema) is { Count: > 0 } theirs && !theirs.Contains(ours, StringComparer.Ordinal)
            ? $"{member.Name}: {ours}, not {string.Join('|', theirs)}"
            : null;

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

    private static void ShouldAgree(string assembly, Func<Type, TypeModel, JsonTypeInfo, IEnumerable<string>> differences) =>
        Compared(assembly).SelectMany(pair => differences(pair.Type, pair.Model, pair.Info).Select(difference => $"{NameOf(pair.Type)} {difference}")).ShouldBeEmpty();

    private static List<(Type Type, TypeModel Model, JsonTypeInfo Info)> Compared(string name)
    {
        var assembly = Assemblies[name];
        using var catalog = TypeCatalog.Open([assembly.Location], [.. References, .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll"), .. WebFixtures.Framework]);
        var compared = Runtime.StructuresOf(assembly)
            .Select(type => (Type: type, Info: Runtime.Describe(type)))
            .Where(pair => pair.Info is not null)
            .Select(pair => (pair.Type, catalog.FindByFullName(pair.Type.FullName!).ShouldHaveSingleItem(), pair.Info!))
            .ToList();
        compared.ShouldNotBeEmpty();
        return compared;
    }

    private static bool IsInherited(Type type, MemberInfo member) => type.BaseType?.GetMember(member.Name).Length > 0;

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string WireNameOf(MemberModel member) => member.ExplicitName ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);
}
