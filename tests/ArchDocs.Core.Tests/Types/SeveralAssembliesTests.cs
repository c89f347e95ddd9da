using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class SeveralAssembliesTests
{
    private const string Order = "namespace Contoso { public record OrderDto(int Number) { public record Line(string Sku); } }";

    [TestMethod]
    public void One_full_name_in_two_assemblies_is_two_candidates()
    {
        using var folder = new TemporaryFolder();
        using var catalog = TypeCatalog.Open([folder.Compile("Contoso.Orders.dll", Order), folder.Compile("Contoso.Billing.dll", Order)], References);

        catalog.FindByFullName("Contoso.OrderDto").Select(type => type.AssemblyName).ShouldBe(["Contoso.Orders", "Contoso.Billing"]);
        Aligning.Check("### OrderDto\n\n| Field | Type |\n|---|---|\n| number | integer |\n", catalog).ShouldHaveSingleItem().Message.ShouldBe(
            "'OrderDto' may mean 'Contoso.OrderDto' in Contoso.Billing, 'Contoso.OrderDto' in Contoso.Orders: give the types different names, or reference only one of the assemblies");
    }

    [TestMethod]
    public void A_type_that_is_public_in_one_assembly_alone_is_that_one()
    {
        using var folder = new TemporaryFolder();
        var other = Order.Replace("public record OrderDto", "internal record OrderDto", StringComparison.Ordinal);
        using var catalog = TypeCatalog.Open([folder.Compile("Contoso.Orders.dll", Order), folder.Compile("Contoso.Billing.dll", other)], References);

        catalog.FindByName("OrderDto", null).ShouldHaveSingleItem().AssemblyName.ShouldBe("Contoso.Orders");
    }

    [TestMethod]
    public void A_type_is_found_where_it_was_forwarded_to()
    {
        using var folder = new TemporaryFolder();
        var target = folder.Compile("Contoso.New.dll", Order);
        var old = folder.Compile("Contoso.Old.dll", "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Contoso.OrderDto))]", target);

        using (var catalog = TypeCatalog.Open([old], [.. References, target]))
        {
            catalog.FindByFullName("Contoso.OrderDto").ShouldHaveSingleItem().AssemblyName.ShouldBe("Contoso.New");
            Members(catalog.FindByName("OrderDto.Line", null).ShouldHaveSingleItem()).ShouldBe("Sku");
        }

        using var both = TypeCatalog.Open([old, target], References);
        both.FindByFullName("Contoso.OrderDto").ShouldHaveSingleItem();
        both.FindByName("OrderDto.Line", null).ShouldHaveSingleItem();
    }

    [TestMethod]
    public void A_type_that_was_forwarded_out_of_sight_is_there_and_unknown()
    {
        using var folder = new TemporaryFolder();
        var target = folder.Compile("Contoso.New.dll", Order);
        var old = folder.Compile("Contoso.Old.dll", "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Contoso.OrderDto))] public class Own;", target);
        using var catalog = TypeCatalog.Open([old], References);

        var type = catalog.FindByFullName("Contoso.OrderDto").ShouldHaveSingleItem();
        (type.HasUnknownMembers, type.Members.IsEmpty).ShouldBe((true, true));
        catalog.FindByName("OrderDto.Line", null).ShouldHaveSingleItem().FullName.ShouldBe("Contoso.OrderDto.Line");
        catalog.All.Select(known => known.Name).ShouldBe(["Own"]);
        Aligning.Check("### OrderDto\n\n| Field | Type |\n|---|---|\n| whatever | integer |\n", catalog).ShouldBeEmpty();
    }

    [TestMethod]
    public void A_base_type_is_followed_to_where_it_moved()
    {
        using var folder = new TemporaryFolder();
        var before = folder.Compile("v1/Contoso.Old.dll", "namespace Contoso { public class Entity<T> { public T Id { get; set; } = default!; } }");
        var host = folder.Compile("Contoso.Host.dll", "namespace Contoso { public class Customer : Entity<int> { public string Name { get; set; } = \"\"; } }", before);
        var target = folder.Compile("Contoso.New.dll", "namespace Contoso { public class Entity<T> { public T Id { get; set; } = default!; } }");
        var after = folder.Compile("Contoso.Old.dll", "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Contoso.Entity<>))]", target);
        using var catalog = TypeCatalog.Open([host], [.. References, after, target]);

        var type = catalog.FindByName("Customer", null).ShouldHaveSingleItem();
        Members(type).ShouldBe("Id Name");
        type.HasUnknownMembers.ShouldBeFalse();
        Render(type.Members[0].Type).ShouldBe("Integer:int");
    }
}
