using System.ComponentModel.DataAnnotations;

namespace Contoso.Orders.Contracts;

/// <summary>What a client sends to place an order.</summary>
public sealed record CreateOrderRequest
{
    /// <summary>Customer who places the order.</summary>
    public required Guid CustomerId { get; init; }

    /// <summary>Products to order.</summary>
    [Length(1, 50)]
    public required IReadOnlyList<OrderLineRequest> Lines { get; init; }

    /// <summary>Where the parcel goes.</summary>
    public required AddressDto ShippingAddress { get; init; }

    /// <summary>Where the invoice goes, if not to the shipping address.</summary>
    public AddressDto? BillingAddress { get; init; }

    /// <summary>How the order is paid.</summary>
    public required PaymentMethod PaymentMethod { get; init; }

    /// <summary>Message for the packing slip.</summary>
    [MaxLength(255)]
    public string? Note { get; init; }

    /// <summary>Names and values that the client wants back with the order.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
}
