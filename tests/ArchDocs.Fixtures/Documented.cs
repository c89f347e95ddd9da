namespace Contoso.Fixtures;

/// <summary>
/// An order with <see cref="OrderLine"/>s,
/// see <see cref="Person.Name"/>.
/// </summary>
public class Documented
{
    /// <summary>Plain.</summary>
    public int Plain { get; set; }

    /// <value>From the value.</value>
    public int FromValue { get; set; }

    /// <summary><para>One.</para><para>Two <c>a|b</c>, <see langword="null"/>, <paramref name="x"/>.</para></summary>
    public int Blocks { get; set; }

    /// <summary>a|b *c* _d_ snake_case [e] &lt;f&gt; 1 &lt; 2 {{type:X}} `g`</summary>
    public int Escapes { get; set; }

    /// <summary>A <see cref="PagedResult{T}"/> or <see cref="System.Collections.Generic.List{T}.Add(T)"/>.</summary>
    public int Generics { get; set; }

    /// <summary>
    /// <list type="bullet"><item>first</item><item>second</item></list>
    /// </summary>
    public int Items { get; set; }

    public int Nothing { get; set; }
}

/// <summary>A positional record.</summary>
/// <param name="First">The first one.</param>
public record DocumentedRecord(int First, int Second);

public static class ErrorCodes
{
    /// <summary>No order has the id.</summary>
    public const string OrderNotFound = "ORDER_NOT_FOUND";

    public const int Retries = 3;

    internal const string Hidden = "HIDDEN";

    public static readonly string Later = "LATER";
}
