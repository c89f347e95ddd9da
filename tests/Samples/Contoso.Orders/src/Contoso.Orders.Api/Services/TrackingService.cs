using Contoso.Orders.Api.Storage;
using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Services;

/// <summary>Follows parcels on their way.</summary>
public sealed class TrackingService(IOrderStore orders, ITrackingStore tracking)
{
    /// <summary>There is no such order.</summary>
    public static readonly Failure NotFound = new(StatusCodes.Status404NotFound, "ORDER_NOT_FOUND", "No order has this identifier.");

    /// <summary>One page of orders with the latest event of each.</summary>
    public PagedResult<OrderSummaryDto> ListOrders(OrderStatus? status, int page, int pageSize)
    {
        PagedResult<OrderDto> found = orders.List(status, page, pageSize);
        IEnumerable<OrderSummaryDto> items = found.Items.Select(order => new OrderSummaryDto(
            order.OrderId,
            order.Number,
            order.Status,
            order.Total,
            order.PlacedAt,
            tracking.List(order.OrderId).LastOrDefault()));
        return new PagedResult<OrderSummaryDto>([.. items], page, pageSize, found.TotalItems);
    }

    /// <summary>The events of an order, oldest first; null where there is no such order.</summary>
    public IReadOnlyList<TrackingEventDto>? ListEvents(Guid orderId) =>
        orders.Find(orderId) is null ? null : tracking.List(orderId);

    /// <summary>Keeps an event and moves the order's status along.</summary>
    public Outcome<TrackingEventDto> Record(Guid orderId, RecordTrackingEventRequest request)
    {
        if (orders.Find(orderId) is not { } order)
        {
            return NotFound;
        }

        if (order.Status is OrderStatus.Cancelled)
        {
            return new Failure(StatusCodes.Status409Conflict, "ORDER_CANCELLED", "A cancelled order takes no events.");
        }

        TrackingEventDto trackingEvent = new()
        {
            EventId = Guid.CreateVersion7(),
            Kind = request.Kind,
            OccurredAt = request.OccurredAt,
            Location = request is { City: { } city, Country: { } country } ? new TrackingEventDto.Place(city, country) : null,
        };
        if (!tracking.TryAdd(orderId, trackingEvent))
        {
            return new Failure(StatusCodes.Status409Conflict, "EVENT_KNOWN", "The same event has been recorded before.");
        }

        OrderStatus status = request.Kind is TrackingEventKind.Delivered ? OrderStatus.Delivered : OrderStatus.Shipped;
        if (status > order.Status)
        {
            orders.Save(order with { Status = status });
        }

        return trackingEvent;
    }
}
