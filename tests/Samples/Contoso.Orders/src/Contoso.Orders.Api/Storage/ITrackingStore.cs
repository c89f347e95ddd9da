using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Storage;

/// <summary>Keeps what happened to parcels.</summary>
public interface ITrackingStore
{
    /// <summary>Adds an event; false where the same event is known.</summary>
    bool TryAdd(Guid orderId, TrackingEventDto trackingEvent);

    /// <summary>The events of an order, oldest first.</summary>
    IReadOnlyList<TrackingEventDto> List(Guid orderId);
}
