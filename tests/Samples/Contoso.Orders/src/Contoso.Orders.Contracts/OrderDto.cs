using System.ComponentModel.DataAnnotations;

namespace Contoso.Orders.Contracts;

/// <summary>An order as the API returns it.</summary>
public sealed record OrderDto
{
    /// <summary>Identifier, assigned by the service.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>Number that the customer sees.</summary>
    [RegularExpression("^CO-[0-9]{8}$")]
    public required string Number { get; init; }

    /// <summary>Customer who placed the order.</summary>
    public required Guid CustomerId { get; init; }

    /// <summary>Where the order stands.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>Products of the order.</summary>
    [Length(1, 50)]
    public required IReadOnlyList<OrderLineDto> Lines { get; init; }

    /// <summary>Where the parcel goes.</summary>
    public required AddressDto ShippingAddress { get; init; }

    /// <summary>Where the invoice goes, if not to <see cref="ShippingAddress"/>.</summary>
    public AddressDto? BillingAddress { get; init; }

    /// <summary>How the order is paid.</summary>
    public required PaymentMethod PaymentMethod { get; init; }

    /// <summary>Sum of all lines in euros.</summary>
    public required decimal Total { get; init; }

    /// <summary>When the order was placed.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>Message for the packing slip.</summary>
    [MaxLength(255)]
    public string? Note { get; init; }

    /// <summary>Names and values that the client sent with the order.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
}
