using System.Text.Json.Serialization;

namespace Contoso.Orders.Contracts;

/// <summary>Where an order stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrderStatus>))]
public enum OrderStatus
{
    /// <summary>Accepted and paid, not yet handed to a carrier.</summary>
    Placed,

    /// <summary>On its way to the customer.</summary>
    Shipped,

    /// <summary>Handed to the customer.</summary>
    Delivered,

    /// <summary>Cancelled before shipping.</summary>
    Cancelled,
}
