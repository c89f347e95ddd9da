namespace Contoso.Orders.Contracts;

/// <summary>An order in a list.</summary>
/// <param name="OrderId">Identifier of the order.</param>
/// <param name="Number">Number that the customer sees.</param>
/// <param name="Status">Where the order stands.</param>
/// <param name="Total">Sum of all lines in euros.</param>
/// <param name="PlacedAt">When the order was placed.</param>
/// <param name="LastEvent">Latest thing that happened to the parcel, if anything did.</param>
public sealed record OrderSummaryDto(
    Guid OrderId,
    string Number,
    OrderStatus Status,
    decimal Total,
    DateTimeOffset PlacedAt,
    TrackingEventDto? LastEvent = null);
