namespace Contoso.Orders.Api.Services;

/// <summary>Either what was asked for or why there is none.</summary>
/// <param name="Value">What was asked for; null after a failure.</param>
/// <param name="Failure">Why there is none; null after success.</param>
public sealed record Outcome<T>(T? Value, Failure? Failure)
    where T : class
{
    /// <summary>A success.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>A failure.</summary>
    public static implicit operator Outcome<T>(Failure failure) => new(null, failure);
}
