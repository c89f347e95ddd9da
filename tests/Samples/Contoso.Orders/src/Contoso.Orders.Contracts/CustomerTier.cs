using System.Text.Json.Serialization;

namespace Contoso.Orders.Contracts;

/// <summary>How loyal a customer is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CustomerTier>))]
public enum CustomerTier
{
    /// <summary>Every new customer.</summary>
    Standard,

    /// <summary>Orders above 1,000 euros within a year.</summary>
    Silver,

    /// <summary>Orders above 5,000 euros within a year.</summary>
    Gold,
}
