using System.Reflection.PortableExecutable;
using ArchDocs.Core.Types;
using FsCheck;
using FsCheck.Fluent;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class BadAssemblyTests
{
    [TestMethod]
    [DataRow("", "the file is empty.")]
    [DataRow("PK", "the file is not a .NET assembly.")]
    [DataRow("Not an assembly at all", "the file is not a .NET assembly.")]
    [DataRow("\u007fELF\u0002\u0001\u0001", "the file is native code, not a .NET assembly.")]
    [DataRow("MZ and nothing of it", "the file is truncated or damaged: its .NET metadata cannot be read; build the project that produces it again.")]
    public void A_file_that_is_no_assembly_says_why(string content, string reason)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Bad.dll", [.. content.Select(character => (byte)character)]);
        using var catalog = TypeCatalog.Open([path], []);
        catalog.Failures.ShouldBe([(path, reason)]);
        catalog.HasTypes.ShouldBeFalse();
    }

    [TestMethod]
    public void A_missing_file_is_a_failure_and_the_rest_goes_on()
    {
        using var folder = new TemporaryFolder();
        var missing = folder.PathOf("Missing.dll");
        using var catalog = TypeCatalog.Open([missing, Fixtures], [folder.PathOf("Contoso.Reference.dll")]);
        catalog.Failures.ShouldBe([(missing, "the file does not exist; build the project that produces it.")]);
        catalog.FindByName("OrderLine", null).Length.ShouldBe(1);
    }

    [TestMethod]
    public void A_truncated_assembly_is_one_failure_wherever_it_ends()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(Fixtures);
        for (var length = 1; length < bytes.Length; length += 331)
        {
            var path = folder.Write("Cut.dll", bytes[..length]);
            using var catalog = TypeCatalog.Open([path, FixturesBase], References);
            catalog.Failures.Select(failure => failure.Path).ShouldBe([path]);
            catalog.FindByName("Entity", null).Length.ShouldBe(1);
        }
    }

    [TestMethod]
    public void No_damage_to_the_metadata_makes_the_reader_throw()
    {
        using var folder = new TemporaryFolder();
        string[] paths = [Fixtures, FixturesBase, typeof(Contoso.Web.OrderDto).Assembly.Location];
        var damages = Gen.Choose(0, paths.Length - 1).Zip(Gen.Choose(0, int.MaxValue - 1).Zip(Gen.Choose(0, 255)).NonEmptyListOf());

        Prop.ForAll(damages.ToArbitrary(), damage =>
        {
            var (which, flips) = damage;
            var path = folder.Write(Path.GetFileName(paths[which]), Damaged(paths[which], flips));
            using var catalog = TypeCatalog.Open([.. paths.Select((whole, index) => index == which ? path : whole)], References);
            foreach (var type in catalog.All)
            {
                _ = catalog.Close(type, [.. type.TypeParameters.Select(_ => new TermArgument(new ParameterTerm("T"), IsValueType: null))]);
            }

            _ = catalog.FindNearestName("orderline");
            _ = catalog.FindConstants("Contoso.Fixtures.ErrorCodes");
            _ = catalog.Endpoints.All.Length;
            return catalog.Failures.All(failure => failure.Path == path || paths.Contains(failure.Path, StringComparer.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(120).WithEndSize(60).WithReplay(2026, 1121));
    }

    /// <summary>Code and resources are never read, so their damage would show nothing.</summary>
    private static byte[] Damaged(string path, IEnumerable<(int At, int Value)> flips)
    {
        var bytes = File.ReadAllBytes(path);
        using var file = new PEReader(new MemoryStream((byte[])bytes.Clone()));
        foreach (var (at, value) in flips)
        {
            bytes[file.PEHeaders.MetadataStartOffset + (at % file.PEHeaders.MetadataSize)] = (byte)value;
        }

        return bytes;
    }

    [TestMethod]
    public void An_assembly_for_another_processor_is_read_as_any_other()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(Fixtures);
        var header = BitConverter.ToInt32(bytes, 0x3C);
        BitConverter.GetBytes((ushort)0xAA64).CopyTo(bytes, header + 4);
        using var catalog = TypeCatalog.Open([folder.Write("Arm.dll", bytes)], References);
        catalog.Failures.ShouldBeEmpty();
        catalog.FindByName("OrderLine", null).Length.ShouldBe(1);
    }

    [TestMethod]
    public void A_native_library_of_the_runtime_is_native()
    {
        var native = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*clrjit*").First();
        using var catalog = TypeCatalog.Open([native], []);
        catalog.Failures.ShouldBe([(native, "the file is native code, not a .NET assembly.")]);
    }

    [TestMethod]
    public void The_file_is_not_kept_open()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Copy(Fixtures);
        using var catalog = TypeCatalog.Open([path], References);
        File.Delete(path);
        catalog.FindByName("OrderLine", null).ShouldHaveSingleItem().Members.Length.ShouldBe(2);
    }

    [TestMethod]
    public void A_disposed_catalog_refuses_to_read()
    {
        var catalog = TypeCatalog.Open([Fixtures], References);
        catalog.Dispose();
        Should.Throw<ObjectDisposedException>(() => catalog.FindByName("OrderLine", null));
    }
}
