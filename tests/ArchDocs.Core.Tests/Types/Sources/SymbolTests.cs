using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Types.Sources;

/// <summary>Where symbols are found, how their paths are followed, and what bad ones do: nothing.</summary>
[TestClass]
public sealed class SymbolTests
{
    private const string Source = "public sealed record OrderDto(string Id);";

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Symbols_are_embedded_or_stand_beside_the_assembly(bool isEmbedded)
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile(isEmbedded);

        File.Exists(project.Symbols).ShouldBe(!isEmbedded);
        project.PlaceOf("OrderDto").ShouldBe("OrderDto.cs(1,22)");
    }

    [TestMethod]
    [DataRow("/_/src/Orders/{0}")]
    [DataRow("/_1/Orders/{0}")]
    [DataRow("/app/{0}")]
    [DataRow("./{0}")]
    [DataRow("{0}")]
    [DataRow(@"C:\agent\_work\1\s\src\Orders\{0}")]
    [DataRow(@"src\Orders\{0}")]
    public void A_mapped_path_is_followed_to_the_file_that_declares_the_type(string mapped)
    {
        // Elsewhere stands a file of the same name.
        using var project = new SourceProject().Write("../Models/OrderDto.cs", "// nothing").Write("Models/OrderDto.cs", Source).Compile(pathOf: file => string.Format(null, mapped, file));

        project.PlaceOf("OrderDto").ShouldBe(Path.Combine("Models", "OrderDto.cs") + "(1,22)");
    }

    [TestMethod]
    public void A_mapped_path_may_lead_to_another_root_than_the_assemblys()
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile(pathOf: file => "/_/src/Orders/" + file);
        using var artifacts = new TemporaryFolder();

        using var catalog = TypeCatalog.Open([artifacts.Copy(project.Assembly)], [], project.PathOf("."));

        project.Short(catalog.PlaceOf(catalog.Visible.Single().Code)).ShouldBe("OrderDto.cs(1,22)");
    }

    [TestMethod]
    [DataRow("/_/../OrderDto.cs")]
    [DataRow("/_/Orders")]
    [DataRow("\0")]
    [DataRow("")]
    [DataRow("/")]
    [DataRow("http://example.com/OrderDto.cs")]
    public void A_path_that_leads_nowhere_gives_no_place(string mapped)
    {
        using var project = new SourceProject().Write("sub/OrderDto.cs", Source).Compile(pathOf: _ => mapped);

        project.PlaceOf("OrderDto").ShouldBe("unknown");
    }

    [TestMethod]
    public void A_file_of_the_right_name_that_declares_another_type_is_not_the_source()
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile(pathOf: file => "/_/" + file).Write("OrderDto.cs", "public class Other;");

        project.PlaceOf("OrderDto").ShouldBe("unknown");
    }

    [TestMethod]
    public void Without_symbols_no_place_is_known()
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile(isEmbedded: false);
        File.Delete(project.Symbols);

        PlaceAndFailures(project).ShouldBe(("unknown", ""));
    }

    [TestMethod]
    public void Symbols_of_another_build_are_none()
    {
        using var other = new SourceProject().Write("Other.cs", "\n\n\npublic sealed record Other(string Id, int Count);").Compile(isEmbedded: false);
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile(isEmbedded: false);
        File.Copy(other.Symbols, project.Symbols, overwrite: true);

        PlaceAndFailures(project).ShouldBe(("unknown", ""));
    }

    [TestMethod]
    public void Symbols_in_the_format_of_Windows_are_none()
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile(isEmbedded: false);
        File.WriteAllText(project.Symbols, "Microsoft C/C++ MSF 7.00\r\n\u001aDS\0\0\0");

        PlaceAndFailures(project).ShouldBe(("unknown", ""));
    }

    [TestMethod]
    public void Truncated_symbols_give_no_place_and_at_most_one_failure()
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile(isEmbedded: false);
        var bytes = File.ReadAllBytes(project.Symbols);
        for (var length = 0; length < bytes.Length; length += 13)
        {
            File.WriteAllBytes(project.Symbols, bytes[..length]);

            var (place, failures) = PlaceAndFailures(project);

            place.ShouldBeOneOf("unknown", "OrderDto.cs(1,22)");
            failures.ShouldBeOneOf("", project.Symbols);
        }
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Damaged_symbols_never_throw(bool isEmbedded)
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Write("Other.cs", "public struct Other { public int Id; }").Compile(isEmbedded);
        var path = isEmbedded ? project.Assembly : project.Symbols;
        var bytes = File.ReadAllBytes(path);
#pragma warning disable CA5394 // The damage has to be the same in every run.
        var random = new Random(20261121);
        for (var run = 0; run < 200; run++)
        {
            var damaged = (byte[])bytes.Clone();
            for (var count = 0; count < 1 + (run / 10); count++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }
#pragma warning restore CA5394

            File.WriteAllBytes(path, damaged);
            using var catalog = project.Open();
            foreach (var type in catalog.Visible)
            {
                _ = catalog.OutlineOf(type);
                _ = catalog.PlaceOf(type.Code);
            }

            _ = catalog.IsSource(project.PathOf("OrderDto.cs"));
            _ = catalog.Failures;
        }
    }

    [TestMethod]
    public void Embedded_symbols_that_claim_to_be_huge_are_not_unpacked()
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile();
        var bytes = File.ReadAllBytes(project.Assembly);
        BitConverter.GetBytes(int.MaxValue).CopyTo(bytes, bytes.AsSpan().IndexOf("MPDB"u8) + 4);
        File.WriteAllBytes(project.Assembly, bytes);

        PlaceAndFailures(project).ShouldBe(("unknown", ""));
    }

    [TestMethod]
    public void An_assembly_that_was_built_anew_meanwhile_gives_no_place()
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile();
        using var catalog = project.Open();
        var type = catalog.Visible.Single();

        project.Write("Other.cs", "public class Other { public int Id { get; set; } }").Compile();

        catalog.PlaceOf(type.Code).ShouldBe(CodePlace.Unknown);
    }

    [TestMethod]
    public void The_files_are_not_kept_open()
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile(isEmbedded: false);
        using var catalog = project.Open();
        catalog.PlaceOf(catalog.Visible.Single().Code).Path.ShouldNotBeNull();

        File.Delete(project.Symbols);
        File.Delete(project.Assembly);
        File.Delete(project.PathOf("OrderDto.cs"));
    }

    [TestMethod]
    public void Every_type_of_a_real_assembly_stands_where_its_name_is()
    {
        using var catalog = TypeCatalog.Open([typeof(ArchDocsRun).Assembly.Location], [], Repository.PathOf("src", "ArchDocs.Core"));
        foreach (var type in catalog.Visible)
        {
            var place = catalog.PlaceOf(type.Code);

            var line = File.ReadLines(place.Path.ShouldNotBeNull(type.FullName)).ElementAt(place.Line - 1);
            line.Length.ShouldBeGreaterThanOrEqualTo(place.EndColumn - 1, type.FullName);
            line[(place.Column - 1)..(place.EndColumn - 1)].ShouldBe(catalog.OutlineOf(type)!.SourceName.Split('<')[0].Split('.')[^1]);
        }
    }

    [TestMethod]
    public void The_sources_of_an_assembly_are_known()
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Write("Models/Other.cs", "public class Other { public int Id { get; set; } }").Compile(pathOf: file => "/_/src/Orders/" + file);
        File.WriteAllText(project.PathOf("Stranger.cs"), "");
        using var catalog = project.Open();

        (catalog.IsSource(project.PathOf("OrderDto.cs")), catalog.IsSource(project.PathOf("Models/Other.cs")), catalog.IsSource(project.PathOf("Stranger.cs"))).ShouldBe((true, true, false));
    }

    [TestMethod]
    [DataRow("Plain", "(7,16)")]
    [DataRow("Later", "(11,51)")]
    [DataRow("Each", "(18,56)")]
    [DataRow("Many", "(23,19)")]
    public void A_method_stands_at_its_name(string method, string place)
    {
        const string Text = """
            using System.Collections.Generic;
            using System.Threading.Tasks;

            public sealed class Orders
            {
                private static int Count() => 1;
                public int Plain() => Count() + Plain(1);

                private static int Plain(int _) => 0;

                public async System.Threading.Tasks.ValueTask Later(
                    int delay)
                {
                    await Task.Delay(delay);
                    await Later(0);
                }

                public System.Collections.Generic.IEnumerable<int> Each()
                {
                    yield return Plain();
                }

                public string Many<T>(T item)
                    where T : class
                    => $"{item}";
            }
            """;
        foreach (var isOptimized in new[] { false, true })
        {
            using var project = new SourceProject().Write("Orders.cs", Text).Compile(isOptimized: isOptimized);
            using var catalog = project.Open();

            project.Short(catalog.PlaceOf(new CodeHandle(SourceProject.Name, Methods.TokenOf(project.Assembly, method)))).ShouldBe("Orders.cs" + place);
        }
    }

    [TestMethod]
    [DataRow("Another.Assembly", 0x02000002)]
    [DataRow(SourceProject.Name, 0x02FFFFFF)]
    [DataRow(SourceProject.Name, 0x06FFFFFF)]
    [DataRow(SourceProject.Name, 0x01000001)]
    [DataRow(SourceProject.Name, 0)]
    public void What_is_not_in_the_assembly_has_no_place(string assembly, int token)
    {
        using var project = new SourceProject().Write("OrderDto.cs", Source).Compile();
        using var catalog = project.Open();

        catalog.PlaceOf(new CodeHandle(assembly, token)).ShouldBe(CodePlace.Unknown);
    }

    private static (string Place, string Failures) PlaceAndFailures(SourceProject project)
    {
        using var catalog = project.Open();
        var place = project.Short(catalog.PlaceOf(catalog.Visible.Single().Code));
        return (place, string.Join(';', catalog.Failures.Select(failure => failure.Path)));
    }
}
