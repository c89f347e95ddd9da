using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class BindingTests
{
    [TestMethod]
    [DataRow("OrderLine", "Contoso.Fixtures.OrderLine")]
    [DataRow("Contoso.Fixtures.OrderLine", "Contoso.Fixtures.OrderLine")]
    [DataRow("Outer.Inner", "Contoso.Fixtures.Outer.Inner")]
    [DataRow("Contoso.Fixtures.Outer.Inner", "Contoso.Fixtures.Outer.Inner")]
    [DataRow("Inner", "Contoso.Fixtures.Outer.Inner")]
    [DataRow("PagedResult", "Contoso.Fixtures.PagedResult<T>")]
    [DataRow("Outcome", "Contoso.Fixtures.Outcome")]
    [DataRow("Entity", "Contoso.Shared.Entity")]
    [DataRow("Envelope.Meta", "Contoso.Fixtures.Envelope<T>.Meta")]
    [DataRow("Envelope.Part", "Contoso.Fixtures.Envelope<T>.Part<TPart>")]
    public void A_heading_binds_the_visible_type_of_that_name(string name, string expected) =>
        Instance.FindByName(name, null).Select(type => type.FullName).ShouldBe([expected]);

    [TestMethod]
    [DataRow("Outcome", 1, "Contoso.Fixtures.Outcome<T>")]
    [DataRow("Outcome", 0, "Contoso.Fixtures.Outcome")]
    [DataRow("PagedResult", 1, "Contoso.Fixtures.PagedResult<T>")]
    [DataRow("Envelope.Meta", 1, "Contoso.Fixtures.Envelope<T>.Meta")]
    public void Arity_is_part_of_the_name(string name, int arity, string expected) =>
        Instance.FindByName(name, arity).Select(type => type.FullName).ShouldBe([expected]);

    [TestMethod]
    public void Nested_types_of_one_name_are_several_candidates() =>
        Instance.FindByName("Shared", null).Select(type => type.FullName)
            .ShouldBe(["Contoso.Fixtures.Outer.Shared", "Contoso.Fixtures.OtherOuter.Shared"], ignoreOrder: true);

    [TestMethod]
    [DataRow("orderLine")]
    [DataRow("Secret")]
    [DataRow("Private")]
    [DataRow("Hidden")]
    [DataRow("Visible")]
    [DataRow("Handler")]
    [DataRow("Window")]
    [DataRow("OrderLineExtensions")]
    [DataRow("Label")]
    [DataRow("Outer")]
    [DataRow("Nowhere.OrderLine")]
    [DataRow("<Module>")]
    [DataRow("")]
    public void What_is_not_a_visible_type_of_that_very_name_binds_nothing(string name) =>
        Instance.FindByName(name, null).ShouldBeEmpty();

    [TestMethod]
    public void No_name_that_a_source_cannot_say_is_a_type() =>
        Instance.All.Select(type => type.Name).Where(name => name.AsSpan().ContainsAny('<', '$')).ShouldBeEmpty();

    [TestMethod]
    public void An_arity_that_no_type_has_binds_nothing() => Instance.FindByName("PagedResult", 2).ShouldBeEmpty();

    [TestMethod]
    [DataRow("Contoso.Fixtures.PagedResult<T>", "Contoso.Fixtures.PagedResult<T>")]
    [DataRow("Contoso.Fixtures.PagedResult`1", "Contoso.Fixtures.PagedResult<T>")]
    [DataRow("Contoso.Fixtures.PagedResult<Contoso.Fixtures.OrderLine>", "Contoso.Fixtures.PagedResult<T>")]
    [DataRow("Contoso.Fixtures.PagedResult<Dictionary<string, int>>", "Contoso.Fixtures.PagedResult<T>")]
    [DataRow("Contoso.Fixtures.Outer+Inner", "Contoso.Fixtures.Outer.Inner")]
    [DataRow("Contoso.Fixtures.Outer.Inner", "Contoso.Fixtures.Outer.Inner")]
    [DataRow("Contoso.Fixtures.Envelope<T>.Part<TPart>", "Contoso.Fixtures.Envelope<T>.Part<TPart>")]
    [DataRow("Contoso.Fixtures.Envelope`1+Part`1", "Contoso.Fixtures.Envelope<T>.Part<TPart>")]
    [DataRow("Contoso.Fixtures.Outcome", "Contoso.Fixtures.Outcome")]
    [DataRow("Contoso.Fixtures.Generic<T, TClass, TStruct, TNotNull, TBase>", "Contoso.Fixtures.Generic<T, TClass, TStruct, TNotNull, TBase>")]
    public void A_full_name_is_read_in_every_spelling(string name, string expected) =>
        Instance.FindByFullName(name).Select(type => type.FullName).ShouldBe([expected]);

    [TestMethod]
    [DataRow("OrderLine")]
    [DataRow("contoso.Fixtures.OrderLine")]
    [DataRow("Contoso.Fixtures.PagedResult<A, B>")]
    public void A_full_name_is_the_whole_name(string name) => Instance.FindByFullName(name).ShouldBeEmpty();

    [TestMethod]
    [DataRow("orderLine", "OrderLine")]
    [DataRow("OrderLin", "OrderLine")]
    [DataRow("inner", "Outer.Inner")]
    [DataRow("Contoso.Other.OrderLine", "Contoso.Fixtures.OrderLine")]
    [DataRow("Contoso.Fixtures.orderline", "Contoso.Fixtures.OrderLine")]
    [DataRow("pagedResult<T>", "PagedResult")]
    public void A_near_miss_names_the_type(string name, string expected) => Instance.FindNearestName(name).ShouldBe(expected);

    [TestMethod]
    [DataRow("Contoso.Fixture.PagedResult<T>", "Contoso.Fixtures.PagedResult<T>")]
    [DataRow("Contoso.Fixtures.OrderLines", "Contoso.Fixtures.OrderLine")]
    [DataRow("Contoso.Warehouse.Shelf", null)]
    public void A_near_miss_of_a_full_name_names_it_as_in_the_source(string name, string? expected) => Instance.FindNearestFullName(name).ShouldBe(expected);

    [TestMethod]
    public void A_name_that_is_like_none_has_no_nearest() => Instance.FindNearestName("Warehouse").ShouldBeNull();

    [TestMethod]
    public void All_types_come_in_ordinal_order()
    {
        var names = Instance.All.Select(type => type.FullName).ToList();
        names.SequenceEqual(names.Order(StringComparer.Ordinal), StringComparer.Ordinal).ShouldBeTrue();
        names.Contains("Contoso.Shared.Currency", StringComparer.Ordinal).ShouldBeTrue();
    }

    [TestMethod]
    public void An_assembly_given_twice_binds_once()
    {
        using var catalog = ArchDocs.Core.Types.TypeCatalog.Open([Fixtures, Fixtures, Fixtures.Replace("ArchDocs.Fixtures.dll", "./ArchDocs.Fixtures.dll", StringComparison.Ordinal)], []);
        catalog.FindByName("OrderLine", null).Length.ShouldBe(1);
    }

    [TestMethod]
    public void A_forwarded_type_is_found_through_the_assembly_that_forwards_it()
    {
        var facade = References.Single(path => Path.GetFileName(path) == "System.Runtime.dll");
        using var catalog = ArchDocs.Core.Types.TypeCatalog.Open([facade], References);
        catalog.FindByFullName("System.Version").Select(type => type.AssemblyName).ShouldBe(["System.Private.CoreLib"]);
    }

    [TestMethod]
    public void Types_may_be_read_in_parallel()
    {
        using var catalog = ArchDocs.Core.Types.TypeCatalog.Open([Fixtures, FixturesBase], References);
        Parallel.For(0, 64, index => catalog.All.Count().ShouldBe(Instance.All.Count()));
    }

    [TestMethod]
    public void Types_are_found_by_what_their_names_are_like() =>
        ((Core.Types.ITypeCatalog)Instance).FindAll((name, fullName) => fullName.StartsWith("Contoso.Fixtures.Library.", StringComparison.Ordinal) && name.EndsWith("Client", StringComparison.Ordinal))
            .Select(type => type.Name).ShouldBe(["IOrderClient", "MemoryClient"], ignoreOrder: true);

    [TestMethod]
    [DataRow("ClientBase", true, false)]
    [DataRow("OrderException", false, true)]
    [DataRow("IOrderClient", false, false)]
    [DataRow("MemoryClient", false, false)]
    public void Abstract_classes_and_machinery_are_told(string name, bool isAbstract, bool isMachinery)
    {
        var type = Type(name);

        (type.IsAbstract, type.IsMachinery).ShouldBe((isAbstract, isMachinery));
    }
}
