using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

/// <summary>What compilers and tools leave out must make nothing false.</summary>
[TestClass]
public sealed class StrippedAssemblyTests
{
    private const string Source = """
        #nullable enable
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        namespace Contoso;

        public record OrderDto(string Number, string? Note, int Count = 1)
        {
            public required List<string> Tags { get; init; }

            private int _hidden;

            internal string Internal { get; set; } = "";

            public int Sum => _hidden + Count;
        }

        public readonly record struct Point(int X, int? Y);

        public struct Plain
        {
            private int _value;

            public int Value { get => _value; set => _value = value; }
        }

        public class Moved(string first, int second)
        {
            public string First { get; } = first;

            public int Second { get; } = second;
        }
        """;

    [TestMethod]
    public void A_reference_assembly_tells_what_the_assembly_does()
    {
        using var folder = new TemporaryFolder();
        var whole = folder.Compile("Whole.dll", Source);
        var reference = folder.CompileReferenceAssembly("Reference.dll", Source);

        Facts(reference).ShouldBe(Facts(whole));
        Facts(whole)[^1].ShouldBe("Record Contoso.Point: X Integer:int NonNullable explicit, Y Integer:int Nullable");
    }

    [TestMethod]
    public void Without_the_compilers_attributes_nothing_is_claimed()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(folder.Compile("Whole.dll", Source));
        foreach (var name in new[] { "NullableContextAttribute", "NullableAttribute", "RequiredMemberAttribute", "CompilerGeneratedAttribute", "IsReadOnlyAttribute" })
        {
            Rename(bytes, name);
        }

        Facts(folder.Write("Stripped.dll", bytes)).ShouldBe(
        [
            "Class Contoso.Moved: First String:string Unknown, Second Integer:int NonNullable explicit",
            "Record Contoso.OrderDto: Number String:string Unknown, Note String:string Unknown, Count Integer:int NonNullable, Tags [String:string] Unknown, Sum Integer:int NonNullable",
            "Struct Contoso.Plain: Value Integer:int NonNullable",
            "Struct Contoso.Point: X Integer:int NonNullable, Y Integer:int Nullable",
        ]);
    }

    [TestMethod]
    public void A_parameter_without_a_row_shifts_no_other()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(folder.Compile("Whole.dll", Source));
        RemoveParameter(bytes, "first");

        Facts(folder.Write("Stripped.dll", bytes))[0].ShouldBe("Class Contoso.Moved: First String:string NonNullable, Second Integer:int NonNullable explicit");
    }

    [TestMethod]
    public void Names_that_no_source_can_say_harm_nobody()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(folder.Compile("Whole.dll", Source));
        Rename(bytes, "OrderDto", "\u0001<\u0002`9.\u0003x");
        Rename(bytes, "Note", "a.+`");
        using var catalog = TypeCatalog.Open([folder.Write("Obfuscated.dll", bytes)], References);

        catalog.All.Select(type => type.Name).ShouldBe(["Moved", "Plain", "Point"]);
        catalog.Failures.ShouldBeEmpty();
        catalog.FindNearestName("OrderDto").ShouldBeNull();
    }

    private static List<string> Facts(string path)
    {
        using var catalog = TypeCatalog.Open([path], References);
        return
        [
            .. catalog.All.Select(type => $"{type.Kind} {type.FullName}: "
                + string.Join(", ", type.Members.Select(member => $"{member.Name} {Render(member.Type)} {member.Nullability}{(member.Required.IsExplicit ? " explicit" : "")}"))),
        ];
    }

    private static void Rename(byte[] bytes, string name, string? other = null)
    {
        var from = Encoding.UTF8.GetBytes($"\0{name}\0");
        var to = Encoding.UTF8.GetBytes($"\0{other ?? $"X{name[1..]}"}\0");
        to.Length.ShouldBe(from.Length);
        for (var start = bytes.AsSpan().IndexOf(from); start >= 0; start = bytes.AsSpan().IndexOf(from))
        {
            to.CopyTo(bytes, start);
        }
    }

    /// <summary>Its row becomes one that says nothing of any parameter.</summary>
    private static void RemoveParameter(byte[] bytes, string name)
    {
        using var file = new PEReader(new MemoryStream(bytes, writable: false));
        var reader = file.GetMetadataReader();
        var rows = file.PEHeaders.MetadataStartOffset + reader.GetTableMetadataOffset(TableIndex.Param);
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.Param); row++)
        {
            if (reader.GetString(reader.GetParameter(MetadataTokens.ParameterHandle(row)).Name) == name)
            {
                // Flags stand first, the sequence number behind them.
                bytes.AsSpan(rows + ((row - 1) * reader.GetTableRowSize(TableIndex.Param)) + 2, 2).Clear();
            }
        }
    }
}
