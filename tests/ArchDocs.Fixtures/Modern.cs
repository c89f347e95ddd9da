using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Contoso.Shared;

namespace Contoso.Fixtures;

public class PrimaryConstructor(string number, string? note, int count = 3)
{
    public string Number { get; } = number;
    public string? Note { get; } = note;
    public int Count { get; } = count;
    public string Trimmed { get; set => field = value.Trim(); } = "";
    public int Length => Number.Length;
}

public abstract record Shape
{
    public abstract string Kind { get; }
    public virtual Shape? Next { get; }
    public virtual string Title { get; init; } = "";
}

public record Square(string Kind, double Side) : Shape
{
    public override string Kind { get; } = Kind;
    public override Square? Next { get; }
    [JsonPropertyName("name")]
    public override string Title { get; init; } = "";
}

public abstract record Party(string Name, int Rank = 1);

public record Company(string Name, string Vat) : Party(Name);

public partial class Parts
{
    public partial string Name { get; set; }
}

public partial class Parts
{
    public partial string Name { get => field; set => field = value; } = "";
}

public interface IDefaulted
{
    static abstract int Limit { get; }
    string Name { get; }
    string Shout => Name.ToUpperInvariant();
}

public class Defaulted : IDefaulted
{
    public static int Limit => 1;
    public string Name { get; set; } = "";
}

[InlineArray(4)]
public struct Inline
{
    private int _first;
}

public class HoldsInline
{
    public Inline Numbers { get; set; }
}

public readonly struct Extent(int start, string unit)
{
    public int Start { get; } = start;
    public string Unit { get; } = unit;
}

public readonly struct MarkedExtent
{
    [JsonConstructor]
    public MarkedExtent(int start) => Start = start;

    public int Start { get; }
}

public readonly record struct Range2(int From, int? To);

public static class OrderLineExtensions
{
    extension(OrderLine line)
    {
        public string Label => line.Sku;

        public static OrderLine Empty => new("", 0);
    }

    public static int Twice(this OrderLine line) => line.Quantity * 2;
}

[CompilerGenerated]
public class WrittenByAGenerator
{
    public int Number { get; set; }
}

[JsonSerializable(typeof(OrderLine))]
public partial class FixtureJson : JsonSerializerContext;

public class Included
{
    public int Shown { get; set; }
    [JsonInclude]
    internal string Secret { get; set; } = "";
    [JsonInclude, JsonPropertyName("inner")]
    private readonly int _inner;
    public Included(int shown) => (Shown, _inner) = (shown, shown);
    public int Sum() => Shown + _inner;
    internal int Left { get; set; }
}

public class Car : Vehicle
{
    /// <inheritdoc/>
    public override string Drive { get; set; } = "";

    /// <inheritdoc cref="IAnimal.Name"/>
    public string Name { get; set; } = "";

    /// <inheritdoc cref="Page{T}.Items"/>
    public int[] Wheels { get; set; } = [];

    /// <inheritdoc cref="P:Contoso.Nowhere.Name"/>
    public int Nowhere { get; set; }
}

public class Message : Exception
{
    /// <inheritdoc/>
    public override string? HelpLink { get; set; }
}
