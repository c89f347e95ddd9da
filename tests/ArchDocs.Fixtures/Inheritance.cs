using System.Text.Json.Serialization;
using Contoso.Shared;

namespace Contoso.Fixtures;

public class Customer : Entity
{
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public override string? Note { get; set; }

    [JsonPropertyName("tag")]
    public override string Label { get; set; } = "";
}

public class Parent
{
    public virtual string First { get; set; } = "";
    public virtual string Second { get; set; } = "";
    public object Third { get; set; } = "";
    [JsonIgnore]
    public virtual string Fourth { get; set; } = "";
}

public class Child : Parent
{
    public int Own { get; set; }
    public override string Second { set => base.Second = value; }
    public new int? Third { get; set; }
    public override string Fourth { get; set; } = "";
}

public class IgnoringChild : Parent
{
    [JsonIgnore]
    public override string First { get; set; } = "";
}

public class Texts : Holder<string>;

public class NullableTexts : Holder<string?>;

public class Figures : Holder<int>;

public class Ordered
{
    [JsonPropertyOrder(2)]
    public int Last { get; set; }
    public int Middle { get; set; }
    [JsonPropertyOrder(-1)]
    public int First { get; set; }
    [JsonInclude]
    public int Field;
    public int AfterField { get; set; }
}

public interface INamed : IIdentified
{
    string Name { get; }
}

public class Named : INamed
{
    /// <inheritdoc/>
    public string Number { get; set; } = "";

    /// <inheritdoc cref="Customer.Name"/>
    public string Name { get; set; } = "";
}

public record Person(string Name, int Age);

public record Employee(string Name, int Age, string Role) : Person(Name, Age);
