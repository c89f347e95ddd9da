using System.Collections;
using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contoso.Shared;

namespace Contoso.Fixtures;

public class Scalars
{
    public string Text { get; set; } = "";
    public char Letter { get; set; }
    public bool Flag { get; set; }
    public byte Tiny { get; set; }
    public short Small { get; set; }
    public int Number { get; set; }
    public uint Unsigned { get; set; }
    public long Big { get; set; }
    public Int128 Huge { get; set; }
    public float Single { get; set; }
    public Half Half { get; set; }
    public double Double { get; set; }
    public decimal Price { get; set; }
    public Guid Key { get; set; }
    public DateTime At { get; set; }
    public DateTimeOffset AtOffset { get; set; }
    public DateOnly Day { get; set; }
    public TimeOnly Time { get; set; }
    public TimeSpan Span { get; set; }
    public Uri Link { get; set; } = new("https://contoso.example");
    public byte[] Data { get; set; } = [];
    public ReadOnlyMemory<byte> Memory { get; set; }
    public object Anything { get; set; } = new();
    public dynamic Dynamic { get; set; } = "";
    public JsonElement Element { get; set; }
    public JsonNode Node { get; set; } = new JsonObject();
}

public class Unserialisable
{
    public BigInteger Endless { get; set; }
    public nint Native { get; set; }
    public Stream Stream { get; set; } = Stream.Null;
    public MemoryStream Buffer { get; set; } = new();
    public (int, string) Pair { get; set; }
    public Tuple<int, Guid>? Old { get; set; }
    public (int, int, int, int, int, int, int, string) Eight { get; set; }
    public int[,] Grid { get; set; } = new int[0, 0];
}

public class Collections
{
    public string[] Array { get; set; } = [];
    public List<OrderLine> Lines { get; set; } = [];
    public IReadOnlyCollection<int>? Numbers { get; set; }
    public ImmutableArray<Guid> Keys { get; set; } = [];
    public TagSet Tags { get; set; } = [];
    public Prices Prices { get; set; } = [];
    public Dictionary<string, List<int>> Map { get; set; } = [];
    public Dictionary<Guid, string> Keyed { get; set; } = [];
    public IAsyncEnumerable<int>? Stream { get; set; }
    public IEnumerable? Untyped { get; set; }
    public IDictionary? UntypedMap { get; set; }
    public List<string?> Holes { get; set; } = [];
    public Dictionary<string, string?>? Sparse { get; set; }
}

public class Tree : List<Tree>;

public class Forest
{
    public Tree Root { get; set; } = [];
    public KeyValuePair<string, int> Pair { get; set; }
    public Version Version { get; set; } = new();
}

public record OrderLine(string Sku, int Quantity);

public class Outcome
{
    public bool Success { get; set; }
}

public class Outcome<T>
{
    public T? Value { get; set; }
}

public class PagedResult<T>
{
    public List<T> Items { get; set; } = [];
    public int Total { get; set; }
}

public class Envelope<T>
{
    public T Data { get; set; } = default!;
    public Meta Info { get; set; } = new();

    public class Meta
    {
        public T? Echo { get; set; }
    }

    public class Part<TPart>
    {
        public TPart Piece { get; set; } = default!;
    }
}

public class Usage
{
    public PagedResult<OrderLine> Page { get; set; } = new();
    public Envelope<string>.Meta Meta { get; set; } = new();
    public Outer.Inner Inner { get; set; } = new();
    public IIdentified? Owner { get; set; }
    public Outcome<Money?>? Money { get; set; }
}

public static class Outer
{
    public class Inner
    {
        public int A { get; set; }
    }

    public class Shared
    {
        public int B { get; set; }
    }

    internal class Hidden
    {
        public class Visible;
    }
}

public static class OtherOuter
{
    public record Shared(int C);
}

public delegate void Handler();

public ref struct Window
{
    public int Left { get; set; }
}

internal class Secret;

file class Private;
