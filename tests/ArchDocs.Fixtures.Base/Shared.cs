using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contoso.Shared;

public abstract class Entity
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>What people remark.</summary>
    public virtual string? Note { get; set; }

    public virtual string Label { get; set; } = "";
}

public class Holder<T>
{
    public T Value { get; set; } = default!;

    public T? Optional { get; set; }
}

public enum Currency
{
    Euro = 978,
    Dollar = 840,
}

public class TagSet : List<string>;

public class Prices : Dictionary<string, decimal>;

public interface IIdentified
{
    /// <summary>Says which one.</summary>
    string Number { get; }
}

[AttributeUsage(AttributeTargets.All)]
public class CodeAttribute : ValidationAttribute;

[JsonConverter(typeof(MoneyConverter))]
public readonly struct Money;

public sealed class MoneyConverter : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.GetString();
        return default;
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteStringValue("1 EUR");
}

/// <summary>A page of what was asked for.</summary>
public class Page<T>
{
    /// <summary>What stands on the page.</summary>
    public required IReadOnlyList<T> Items { get; set; }

    public T First { get; set; } = default!;

    public T? Last { get; set; }

    public Dictionary<string, T[]> Groups { get; set; } = [];

    public int Total { get; set; }
}

public abstract class Vehicle
{
    /// <summary>How it is driven.</summary>
    public virtual string Drive { get; set; } = "";
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Feline), "feline")]
public interface IAnimal
{
    /// <summary>What it is called.</summary>
    string Name { get; }
}

public class Feline : IAnimal
{
    /// <inheritdoc/>
    public string Name { get; set; } = "";
}
